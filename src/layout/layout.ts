/** Unrolls the formulas of the model over the keys of a pack: a figure that is asked for gets its node, and so does all that it rests on. */
import type { Cells, Formula, Quantity } from '../model/formula.ts';
import { rows as rowsOf } from '../model/rows.ts';
import { relations, type RelationName } from '../model/relations.ts';
import type { Pack, Row } from '../pack/pack.ts';
import type { TableName } from '../pack/declarations.ts';
import { findRows, type FindRows } from './findRows.ts';
import { holds, relate, type Holds, type Relate } from './relate.ts';
import { Structure } from './structure.ts';
import { d, nowhere, placeAt, type Keys, type Place } from './place.ts';
import { NOTHING, op, Tape } from './tape.ts';

/** Stands for a node that is being laid out, so that a formula that goes in circles is noticed. */
const UNDER_WAY = -2;

interface Laid {
  readonly nodes: Map<number, number>;
  /** The dimension numbers of the quantity, and what one step in each adds to the number of a place. */
  readonly dimensions: readonly number[];
  readonly strides: readonly number[];
}

export class Layout {
  readonly tape = new Tape();
  readonly structure: Structure;
  private readonly find: FindRows;
  private readonly relate: Relate;
  private readonly holds: Holds;
  private readonly laid = new Map<Quantity, Laid>();
  private readonly cellNodes = new Map<string, number>();
  private readonly constantNodes = new Map<string, number>();
  private noFigure = NOTHING;

  /** The pack that cells are read from. */
  private current: Pack;

  constructor(pack: Pack) {
    this.current = pack;
    this.structure = new Structure(pack);
    this.find = findRows(this.structure);
    this.relate = relate(this.structure);
    this.holds = holds(this.structure);
  }

  get pack(): Pack {
    return this.current;
  }

  /** Reads cells from another pack from now on, one that differs in values only (see `differencesOf`). */
  readFrom(pack: Pack): void {
    this.current = pack;
  }

  /**
   * The node of a figure, laid out where it was not yet.
   * @returns {@link NOTHING} where the figure is nothing by the keys alone.
   * @throws when `keys` leaves out a dimension of the quantity.
   */
  node(quantity: Quantity, keys: Keys): number {
    return this.refer(quantity, placeAt(keys));
  }

  /** The keys that a relation gives at a place. */
  along(relation: RelationName, keys: Keys): readonly number[] {
    return this.relate[relation](placeAt(keys));
  }

  /** The node of a cell, if any figure laid out so far reads it. */
  nodeOfCell(table: string, row: number, column: string): number | undefined {
    return this.cellNodes.get(`${table}/${row}/${column}`);
  }

  /** The keys of a node's figure, by dimension; none for a step within a formula. */
  placeOf(node: number): Keys {
    const quantity = this.tape.quantity[node];
    if (!quantity) return {};
    const { strides } = this.laidOf(quantity);
    const number = this.tape.place[node] as number;
    return Object.fromEntries(
      quantity.of.map((dimension, index) => [
        dimension,
        Math.floor(number / (strides[index] as number)) % this.structure.keys.size(dimension),
      ]),
    );
  }

  /** The text of an input node's cell. */
  textOf(node: number): string {
    const cell = this.tape.cells.get(node);
    if (!cell) throw new Error(`node ${node} is no cell`);
    return this.rowOf(cell.table, cell.row).cells[cell.column] ?? '';
  }

  private rowOf(table: string, row: number): Row {
    return this.pack.tables[table as TableName].rows[row] as Row;
  }

  private laidOf(quantity: Quantity): Laid {
    let laid = this.laid.get(quantity);
    if (!laid) {
      const strides: number[] = [];
      let step = 1;
      for (let index = quantity.of.length - 1; index >= 0; index--) {
        strides[index] = step;
        step *= this.structure.keys.size(quantity.of[index] as keyof typeof d);
      }
      laid = { nodes: new Map(), dimensions: quantity.of.map((dimension) => d[dimension]), strides };
      this.laid.set(quantity, laid);
    }
    return laid;
  }

  private refer(quantity: Quantity, place: Place): number {
    const laid = this.laidOf(quantity);
    let number = 0;
    for (let index = 0; index < laid.dimensions.length; index++) {
      const key = place[laid.dimensions[index] as number] as number;
      if (key < 0) throw new Error(`${quantity.name} is asked for without its ${quantity.of[index]}`);
      number += key * (laid.strides[index] as number);
    }
    const had = laid.nodes.get(number);
    if (had === UNDER_WAY) throw new Error(`${quantity.name} rests on itself`);
    if (had !== undefined) return had;
    laid.nodes.set(number, UNDER_WAY);
    const own = nowhere();
    for (const dimension of laid.dimensions) own[dimension] = place[dimension] as number;
    const node = quantity.cells
      ? this.read(quantity, quantity.cells, own, number)
      : this.name(this.lower(quantity.is as Formula, own), quantity, number);
    laid.nodes.set(number, node);
    return node;
  }

  /** Gives a node to a quantity; one that has a name already, or is a cell, gets a node of its own to carry it. */
  private name(node: number, quantity: Quantity, place: number): number {
    if (node < 0) return node;
    const { tape } = this;
    const taken = tape.quantity[node] !== null || tape.cells.has(node) || tape.constants.has(node);
    if (taken || tape.operation[node] === op.noFigure) return tape.add(op.plus, [node], quantity, place);
    tape.quantity[node] = quantity;
    tape.place[node] = place;
    return node;
  }

  /** One cell is the figure itself; several add up. */
  private read(quantity: Quantity, cells: Cells, place: Place, number: number): number {
    const { table } = rowsOf[cells.rows];
    const found = this.find[cells.rows](place);
    const nodes: number[] = [];
    for (const row of found) {
      if (this.rowOf(table, row).cells[cells.column]) nodes.push(this.cell(table, row, cells.column));
      else if (cells.otherwise !== undefined) nodes.push(this.constant(cells.otherwise));
    }
    if (!found.length && cells.otherwise !== undefined) nodes.push(this.constant(cells.otherwise));
    if (nodes.length < 2) return nodes[0] ?? NOTHING;
    return this.tape.add(op.plus, nodes, quantity, number);
  }

  private cell(table: string, row: number, column: string): number {
    const key = `${table}/${row}/${column}`;
    let node = this.cellNodes.get(key);
    if (node === undefined) {
      node = this.tape.add(op.input, []);
      this.tape.cells.set(node, { table, row, column });
      this.cellNodes.set(key, node);
    }
    return node;
  }

  private constant(value: string): number {
    let node = this.constantNodes.get(value);
    if (node === undefined) {
      node = this.tape.add(op.constant, []);
      this.tape.constants.set(node, value);
      this.constantNodes.set(value, node);
    }
    return node;
  }

  private lower(formula: Formula, place: Place): number {
    switch (formula.op) {
      case 'constant':
        return Number(formula.value) === 0 ? NOTHING : this.constant(formula.value);
      case 'quantity':
        return this.refer(formula.quantity, place);
      case 'plus':
      case 'times':
      case 'sum':
      case 'where':
      case 'only':
        return this.lowerSum(formula, place);
      case 'larger': {
        const nodes = formula.terms.map((term) => this.lower(term, place));
        return nodes.every((node) => node < 0) ? NOTHING : this.tape.add(op.larger, nodes.map(this.written));
      }
      case 'ifNone': {
        const of = this.lower(formula.of, place);
        if (of < 0) return this.lower(formula.then, place);
        const then = this.lower(formula.then, place);
        const otherwise = this.lower(formula.otherwise, place);
        if (then < 0 && otherwise < 0) return NOTHING;
        return this.tape.add(op.ifNone, [of, this.written(then), this.written(otherwise)]);
      }
      default:
        return this.lowerPair(formula.op, this.lower(formula.left, place), this.lower(formula.right, place));
    }
  }

  /** A node in any case: a structural zero where it must be written as an argument. */
  private readonly written = (node: number): number => (node < 0 ? this.constant('0') : node);

  private lowerPair(operation: 'minus' | 'over' | 'share' | 'roundUp' | 'power', left: number, right: number): number {
    const { tape } = this;
    switch (operation) {
      case 'minus':
        return right < 0 ? left : tape.add(op.minus, [this.written(left), right]);
      case 'over':
        if (right < 0) return (this.noFigure = this.noFigure < 0 ? tape.add(op.noFigure, []) : this.noFigure);
        // Nothing over something is 0 only as long as that something is not 0 itself.
        return tape.add(op.over, [this.written(left), right]);
      case 'share':
        return left < 0 || right < 0 ? NOTHING : tape.add(op.share, [left, right]);
      case 'roundUp':
        return left < 0 || right < 0 ? left : tape.add(op.roundUp, [left, right]);
      case 'power':
        if (right < 0) return this.constant('1');
        return left < 0 ? NOTHING : tape.add(op.power, [left, right]);
    }
  }

  /** Sums of sums become one list of products, in which absent rows leave nothing behind. */
  private lowerSum(formula: Formula, place: Place): number {
    const products: number[][] = [];
    this.collect(formula, place, products);
    if (!products.length) return NOTHING;
    const { tape } = this;
    if (products.length === 1) {
      const only = products[0] as number[];
      return only.length === 1 ? (only[0] as number) : tape.add(op.times, only);
    }
    if (products.every((factors) => factors.length === 1)) return tape.add(op.plus, products.flat());
    return tape.add(
      op.dot,
      products.flatMap((factors) => this.asPair(factors)),
    );
  }

  private asPair(factors: readonly number[]): [number, number] {
    const last = factors.at(-1) as number;
    if (factors.length === 1) return [last, this.constant('1')];
    if (factors.length === 2) return [factors[0] as number, last];
    return [this.tape.add(op.times, factors.slice(0, -1)), last];
  }

  private collect(formula: Formula, place: Place, products: number[][]): void {
    switch (formula.op) {
      case 'plus':
        for (const term of formula.terms) this.collect(term, place, products);
        return;
      case 'only':
        if (this.holds[formula.when](place)) this.collect(formula.of, place, products);
        return;
      case 'sum': {
        const along = formula.along && this.relate[formula.along](place);
        const count = along?.length ?? this.structure.keys.size(formula.over);
        this.collectAt(d[formula.over], count, (index) => along?.[index] ?? index, formula.of, place, products);
        return;
      }
      case 'where': {
        const keys = this.relate[formula.along](place);
        const dimension = d[relations[formula.along].gives];
        this.collectAt(
          dimension,
          Math.min(1, keys.length),
          (index) => keys[index] as number,
          formula.of,
          place,
          products,
        );
        return;
      }
      case 'times':
        this.collectProduct(formula.terms, place, products);
        return;
      default: {
        const node = this.lower(formula, place);
        if (node >= 0) products.push([node]);
      }
    }
  }

  private collectAt(
    dimension: number,
    count: number,
    keyOf: (index: number) => number,
    of: Formula,
    place: Place,
    products: number[][],
  ): void {
    const before = place[dimension] as number;
    for (let index = 0; index < count; index++) {
      place[dimension] = keyOf(index);
      this.collect(of, place, products);
    }
    place[dimension] = before;
  }

  private collectProduct(terms: readonly Formula[], place: Place, products: number[][]): void {
    const factors: number[] = [];
    for (const term of terms) {
      const node = this.lower(term, place);
      if (node < 0) return;
      if (this.tape.constants.get(node) !== '1') factors.push(node);
    }
    products.push(factors.length ? factors : [this.constant('1')]);
  }
}
