/** What is sure of figures whatever a planner writes into the cells: never below 0, always above 0, always a figure. */
import type { Layout } from '../../layout/layout.ts';
import { op } from '../../layout/tape.ts';
import { meaningOfCell } from '../../pack/cellMeaning.ts';
import type { TableName } from '../../pack/declarations.ts';

export interface Signs {
  /** Never 0, so that it can be divided by without asking. */
  isPositive(node: number): boolean;
  /** May have no figure, as a cost per survivor where there are none. */
  mayBeNone(node: number): boolean;
}

const ANY = 0;
const NOT_BELOW_ZERO = 1;
const POSITIVE = 2;

/** @param nodes arguments first */
export function signsOf(layout: Layout, nodes: readonly number[]): Signs {
  const { tape } = layout;
  const sign = new Uint8Array(tape.length);
  const none = new Uint8Array(tape.length);
  for (const node of nodes) {
    const args = tape.argumentsOf(node);
    sign[node] = signOf(
      tape.operation[node] as number,
      args.map((arg) => sign[arg] as number),
      () => signOfLeaf(layout, node),
    );
    none[node] = mayBeNone(tape.operation[node] as number, args, sign, none) ? 1 : 0;
  }
  return { isPositive: (node) => sign[node] === POSITIVE, mayBeNone: (node) => none[node] === 1 };
}

function signOfLeaf(layout: Layout, node: number): number {
  const constant = layout.tape.constants.get(node);
  if (constant !== undefined) return Number(constant) > 0 ? POSITIVE : Number(constant) === 0 ? NOT_BELOW_ZERO : ANY;
  const cell = layout.tape.cells.get(node);
  if (!cell) return ANY;
  const table = cell.table as TableName;
  const meaning = meaningOfCell(table, layout.pack.tables[table].rows[cell.row]?.cells ?? {}, cell.column);
  if (meaning?.above !== undefined || Number(meaning?.atLeast ?? -1) > 0) return POSITIVE;
  return meaning?.atLeast === undefined ? ANY : NOT_BELOW_ZERO;
}

function signOf(operation: number, args: readonly number[], leaf: () => number): number {
  const least = Math.min(...args);
  switch (operation) {
    case op.input:
    case op.constant:
      return leaf();
    case op.plus:
      return least === ANY ? ANY : Math.max(...args);
    case op.times:
    case op.over:
    case op.share:
      return least;
    case op.larger:
      return Math.max(...args);
    case op.dot:
      return least === ANY ? ANY : largestProduct(args);
    case op.roundUp:
      return NOT_BELOW_ZERO;
    case op.power:
      return args[0] as number;
    case op.ifNone:
      return Math.min(args[1] as number, args[2] as number);
    default:
      return ANY;
  }
}

function largestProduct(args: readonly number[]): number {
  let largest = NOT_BELOW_ZERO;
  for (let index = 0; index < args.length; index += 2) {
    largest = Math.max(largest, Math.min(args[index] as number, args[index + 1] as number));
  }
  return largest;
}

function mayBeNone(operation: number, args: readonly number[], sign: Uint8Array, none: Uint8Array): boolean {
  if (operation === op.noFigure) return true;
  if (operation === op.over && sign[args[1] as number] !== POSITIVE) return true;
  return args.slice(operation === op.ifNone ? 1 : 0).some((arg) => none[arg] === 1);
}
