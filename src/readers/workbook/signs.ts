/** What is sure of figures whatever a planner writes into the cells: never below 0, always above 0, always a figure. */
import type { Layout } from '../../layout/layout.ts';
import { op, type InputCell, type Tape } from '../../layout/tape.ts';
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
  const steps = new Annuities(tape, (node) => sign[node] === POSITIVE);
  for (const node of nodes) {
    const args = tape.argumentsOf(node);
    sign[node] = signOf(
      tape.operation[node] as number,
      args.map((arg) => sign[arg] as number),
      () => signOfLeaf(layout, node),
    );
    const isSure = steps.isAskedBefore(node);
    none[node] = !isSure && mayBeNone(tape.operation[node] as number, args, sign, none) ? 1 : 0;
  }
  return { isPositive: (node) => sign[node] === POSITIVE, mayBeNone: (node) => none[node] === 1 };
}

/** Divisors of the form 1 − (1 + rate)^−years: 0 only where the rate is, which the formula around them asks before. */
class Annuities {
  constructor(
    private readonly tape: Tape,
    private readonly isPositive: (node: number) => boolean,
  ) {}

  /** Whether the node chooses between a quotient by such a divisor and something else, by that very rate. */
  isAskedBefore(node: number): boolean {
    if (this.tape.operation[node] !== op.ifNone) return false;
    const [of, then, otherwise] = this.tape.argumentsOf(node) as [number, number, number];
    const isOver = (each: number) => this.tape.operation[each] === op.over;
    if (!isOver(then) || !isOver(otherwise)) return false;
    const [, divisor] = this.tape.argumentsOf(otherwise) as [number, number];
    return this.rateOf(divisor) === of && this.isPositive(this.tape.argumentsOf(then)[1] as number);
  }

  /** The rate of such a divisor. */
  private rateOf(divisor: number): number | undefined {
    const [one, power] = this.argumentsOf(op.minus, divisor);
    const [base, exponent] = this.argumentsOf(op.power, power);
    const [unit, rate, ...more] = this.argumentsOf(op.plus, base);
    const [zero, years] = this.argumentsOf(op.minus, exponent);
    const isAnnuity = this.is('1', one) && this.is('1', unit) && more.length === 0 && this.is('0', zero);
    return isAnnuity && this.isPositive(years ?? -1) ? rate : undefined;
  }

  private argumentsOf(operation: number, node = -1): number[] {
    return this.tape.operation[node] === operation ? this.tape.argumentsOf(node) : [];
  }

  private is(constant: string, node = -1): boolean {
    return this.tape.constants.get(node) === constant;
  }
}

function signOfLeaf(layout: Layout, node: number): number {
  const constant = layout.tape.constants.get(node);
  if (constant !== undefined) return Number(constant) > 0 ? POSITIVE : Number(constant) === 0 ? NOT_BELOW_ZERO : ANY;
  const cell = layout.tape.cells.get(node);
  return cell ? signOfCell(layout, cell) : ANY;
}

/** By the limits of its column, which the app holds a pack against. */
function signOfCell(layout: Layout, { table, row, column }: InputCell): number {
  const cells = layout.pack.tables[table as TableName].rows[row]?.cells ?? {};
  const { above, atLeast } = meaningOfCell(table as TableName, cells, column) ?? {};
  if (above !== undefined || Number(atLeast) > 0) return POSITIVE;
  return atLeast === undefined ? ANY : NOT_BELOW_ZERO;
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
