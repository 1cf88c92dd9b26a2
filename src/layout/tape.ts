/** The tape: every figure of a pack as a flat list of scalar nodes, arguments always before what uses them. */
import type { Quantity } from '../model/formula.ts';

export const operations = [
  'input',
  'constant',
  'plus',
  'times',
  'minus',
  'over',
  'share',
  'larger',
  'roundUp',
  'power',
  'ifNone',
  /** A sum of products: its arguments in pairs. */
  'dot',
  'noFigure',
] as const;

export type Operation = (typeof operations)[number];

/** The number of each operation. */
export const op = Object.fromEntries(operations.map((name, index) => [name, index])) as Readonly<
  Record<Operation, number>
>;

/** A cell that a node reads. */
export interface InputCell {
  readonly table: string;
  /** Index into the rows of the table, not a record number. */
  readonly row: number;
  readonly column: string;
}

/** A figure that is nothing by the keys alone: it has no node. */
export const NOTHING = -1;

/** Grows as figures are asked for; what is on it never changes. */
export class Tape {
  readonly operation: number[] = [];
  /** Where the arguments of a node start; those of node n end where those of n + 1 start. */
  readonly start: number[] = [0];
  readonly args: number[] = [];
  /** The quantity that a node is a figure of; null for steps within a formula, cells and constants. */
  readonly quantity: (Quantity | null)[] = [];
  /** The place of that figure, as a number of its quantity's own (see `Layout.placeOf`). */
  readonly place: number[] = [];
  readonly cells = new Map<number, InputCell>();
  readonly constants = new Map<number, string>();
  private readonly constantNodes = new Map<string, number>();
  private noFigureNode = NOTHING;

  get length(): number {
    return this.operation.length;
  }

  add(operation: number, args: readonly number[], of: Quantity | null = null, place = -1): number {
    const node = this.operation.length;
    this.operation.push(operation);
    for (const arg of args) this.args.push(arg);
    this.start.push(this.args.length);
    this.quantity.push(of);
    this.place.push(place);
    return node;
  }

  /** The one node of a constant. */
  constant(value: string): number {
    let node = this.constantNodes.get(value);
    if (node === undefined) {
      node = this.add(op.constant, []);
      this.constants.set(node, value);
      this.constantNodes.set(value, node);
    }
    return node;
  }

  /** The one node that has no figure at any place. */
  noFigure(): number {
    if (this.noFigureNode === NOTHING) this.noFigureNode = this.add(op.noFigure, []);
    return this.noFigureNode;
  }

  argumentsOf(node: number): number[] {
    return this.args.slice(this.start[node], this.start[node + 1]);
  }
}
