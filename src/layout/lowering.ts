/** Turns a formula at a place into nodes of the tape: sums unrolled, absent rows folded away, sums of products as one node. */
import type { Dimension } from '../model/dimensions.ts';
import type { Formula, Quantity } from '../model/formula.ts';
import { relations } from '../model/relations.ts';
import { d, type Place } from './place.ts';
import type { Holds, Relate } from './relate.ts';
import { NOTHING, op, type Tape } from './tape.ts';

/** What a formula needs to know of the pack. */
export interface Around {
  readonly relate: Relate;
  readonly holds: Holds;
  readonly sizeOf: (dimension: Dimension) => number;
  /** The node of a quantity at a place. */
  readonly refer: (quantity: Quantity, place: Place) => number;
}

export class Lowering {
  constructor(
    private readonly tape: Tape,
    private readonly around: Around,
  ) {}

  /** @returns the node of the formula at the place; `NOTHING` where absent rows leave nothing of it */
  lower(formula: Formula, place: Place): number {
    switch (formula.op) {
      case 'constant':
        return Number(formula.value) === 0 ? NOTHING : this.tape.constant(formula.value);
      case 'quantity':
        return this.around.refer(formula.quantity, place);
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
  private readonly written = (node: number): number => (node < 0 ? this.tape.constant('0') : node);

  private lowerPair(operation: 'minus' | 'over' | 'share' | 'roundUp' | 'power', left: number, right: number): number {
    const { tape } = this;
    switch (operation) {
      case 'minus':
        return right < 0 ? left : tape.add(op.minus, [this.written(left), right]);
      case 'over':
        if (right < 0) return tape.noFigure();
        // Nothing over something is 0 only as long as that something is not 0 itself.
        return tape.add(op.over, [this.written(left), right]);
      case 'share':
        return left < 0 || right < 0 ? NOTHING : tape.add(op.share, [left, right]);
      case 'roundUp':
        return left < 0 || right < 0 ? left : tape.add(op.roundUp, [left, right]);
      case 'power':
        if (right < 0) return this.tape.constant('1');
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
    if (factors.length === 1) return [last, this.tape.constant('1')];
    if (factors.length === 2) return [factors[0] as number, last];
    return [this.tape.add(op.times, factors.slice(0, -1)), last];
  }

  private collect(formula: Formula, place: Place, products: number[][]): void {
    switch (formula.op) {
      case 'plus':
        for (const term of formula.terms) this.collect(term, place, products);
        return;
      case 'only':
        if (this.around.holds[formula.when](place)) this.collect(formula.of, place, products);
        return;
      case 'sum': {
        const along = formula.along && this.around.relate[formula.along](place);
        const count = along?.length ?? this.around.sizeOf(formula.over);
        this.collectAt(d[formula.over], count, (index) => along?.[index] ?? index, formula.of, place, products);
        return;
      }
      case 'where': {
        const keys = this.around.relate[formula.along](place);
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
    products.push(factors.length ? factors : [this.tape.constant('1')]);
  }
}
