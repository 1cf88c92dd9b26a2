/** Unrolls the formulas of the model over the keys of a pack: a figure that is asked for gets its node, and so does all that it rests on. */
import type { Cells, Formula, Quantity } from '../model/formula.ts';
import { rows as rowsOf } from '../model/rows.ts';
import type { RelationName } from '../model/relations.ts';
import type { Pack, Row } from '../pack/pack.ts';
import type { TableName } from '../pack/declarations.ts';
import { findRows, type FindRows } from './findRows.ts';
import { Lowering } from './lowering.ts';
import { holds, relate, type Relate } from './relate.ts';
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
  private readonly lowering: Lowering;
  private readonly laid = new Map<Quantity, Laid>();
  private readonly cellNodes = new Map<string, number>();

  /** The pack that cells are read from. */
  private current: Pack;

  constructor(pack: Pack) {
    this.current = pack;
    this.structure = new Structure(pack);
    this.find = findRows(this.structure);
    this.relate = relate(this.structure);
    this.lowering = new Lowering(this.tape, {
      relate: this.relate,
      holds: holds(this.structure),
      sizeOf: (dimension) => this.structure.keys.size(dimension),
      refer: (quantity, place) => this.refer(quantity, place),
    });
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
      : this.name(this.lowering.lower(quantity.is as Formula, own), quantity, number);
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
      else if (cells.otherwise !== undefined) nodes.push(this.tape.constant(cells.otherwise));
    }
    if (!found.length && cells.otherwise !== undefined) nodes.push(this.tape.constant(cells.otherwise));
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
}
