/** Writes each figure of a tape as the formula of a cell. Long formulas are broken into steps with cells of their own. */
import type { Layout } from '../../layout/layout.ts';
import { op } from '../../layout/tape.ts';
import { said, type Address } from './address.ts';
import { guarded, inBrackets, ranks, written, type Expression } from './expression.ts';
import type { Signs } from './signs.ts';
import { termsOf, type CellProduct, type Needed, type Product, type Term } from './sums.ts';

export interface FormulaCell {
  readonly address: Address;
  /** Without the sign of equality. */
  readonly formula: string;
  /** What it comes to: the sum of products of nodes. A cell of one node is a sum of one product of one factor. */
  readonly products: readonly Product[];
}

/** What a formula needs to know of the cells around it. */
export interface Around {
  readonly layout: Layout;
  readonly signs: Signs;
  /** The cell of a figure or of an input. */
  readonly addressOf: (node: number) => Address | undefined;
  /** A new cell for a step of a figure's formula. */
  readonly newStep: (owner: number) => Address;
}

/** Longer steps get a cell of their own. */
const LONGEST_STEP = 110;
/** Longer steps are not written twice within a formula. */
const LONGEST_REPEATED = 70;
/** A sum of more, or longer, is added up in parts. */
const MOST_TERMS = 24;
const LONGEST_SUM = 480;

export class FormulaWriter {
  readonly cells: FormulaCell[] = [];
  private readonly steps = new Map<number, Expression>();

  constructor(private readonly around: Around) {}

  /** Writes a node that is no cell and no constant, after all that it rests on. */
  write(node: number, owner: number): void {
    const address = this.around.addressOf(node);
    const sheet = (this.around.addressOf(owner) as Address).sheet;
    const expression = this.expressionOf(node, sheet, owner);
    if (address) this.cells.push({ address, formula: expression.text, products: [[node]] });
    else this.steps.set(node, this.asStep(expression, node, sheet, owner));
  }

  private asStep(expression: Expression, node: number, sheet: string, owner: number): Expression {
    const isShort = expression.text.length <= LONGEST_STEP && !this.around.signs.mayBeNone(node);
    return isShort || this.isNoFigure(node) ? expression : this.inOwnCell(expression, sheet, owner, [[node]]);
  }

  private inOwnCell({ text }: Expression, sheet: string, owner: number, products: readonly Product[]): Expression {
    const address = this.around.newStep(owner);
    this.cells.push({ address, formula: text, products });
    return { text: said(address, sheet), rank: ranks.atom, address };
  }

  private isNoFigure(node: number): boolean {
    return this.around.layout.tape.operation[node] === op.noFigure;
  }

  private argument(node: number, sheet: string): Expression {
    const address = this.around.addressOf(node) ?? this.steps.get(node)?.address;
    if (address) return { text: said(address, sheet), rank: ranks.atom, address };
    const constant = this.around.layout.tape.constants.get(node);
    if (constant !== undefined) return written(constant);
    return this.steps.get(node) ?? { text: '""', rank: ranks.atom };
  }

  private expressionOf(node: number, sheet: string, owner: number): Expression {
    const { tape } = this.around.layout;
    const operation = tape.operation[node] as number;
    const args = tape.argumentsOf(node);
    if (operation !== op.ifNone && (operation === op.noFigure || args.some((arg) => this.isNoFigure(arg))))
      return { text: '""', rank: ranks.atom };
    if (operation === op.plus || operation === op.dot) return this.sum(operation, args, sheet, owner);
    const expressions = args.map((arg) => this.argument(arg, sheet));
    if (operation === op.ifNone) return ifNone(expressions);
    const needs = args.flatMap((arg, index) =>
      this.around.signs.mayBeNone(arg) ? [{ text: (expressions[index] as Expression).text, cells: 1 }] : [],
    );
    const twice = (index: number) =>
      this.repeatable(expressions[index] as Expression, sheet, owner, args[index] as number);
    return guarded(this.operated(operation, expressions, args, twice), needs);
  }

  private operated(
    operation: number,
    expressions: readonly Expression[],
    args: readonly number[],
    twice: (index: number) => Expression,
  ): Expression {
    const [left, right] = expressions as [Expression, Expression];
    switch (operation) {
      case op.times:
        return { text: expressions.map((each) => inBrackets(each, ranks.product)).join('*'), rank: ranks.product };
      case op.minus:
        return { text: `${left.text}-${inBrackets(right, ranks.product)}`, rank: ranks.sum };
      case op.larger:
        return { text: `MAX(${expressions.map(({ text }) => text).join(',')})`, rank: ranks.atom };
      case op.power:
        return { text: `${inBrackets(left, ranks.atom)}^${inBrackets(right, ranks.atom)}`, rank: ranks.power };
      case op.roundUp:
        return roundUp(twice(0), twice(1));
      default:
        return this.divided(operation, left, right, args[1] as number, twice);
    }
  }

  private divided(
    operation: number,
    left: Expression,
    right: Expression,
    divisor: number,
    twice: (index: number) => Expression,
  ): Expression {
    const by = this.around.signs.isPositive(divisor) ? right : twice(1);
    if (by.text === '1') return left;
    const quotient = `${inBrackets(left, ranks.product)}/${inBrackets(by, ranks.power)}`;
    if (by === right && this.around.signs.isPositive(divisor)) return { text: quotient, rank: ranks.product };
    const nothing = operation === op.share ? '0' : '""';
    return { text: `IF(${by.text}=0,${nothing},${quotient})`, rank: ranks.atom };
  }

  private repeatable(expression: Expression, sheet: string, owner: number, node: number): Expression {
    return expression.text.length <= LONGEST_REPEATED ? expression : this.inOwnCell(expression, sheet, owner, [[node]]);
  }

  private sum(operation: number, args: readonly number[], sheet: string, owner: number): Expression {
    const expressions = args.map((arg) => this.argument(arg, sheet));
    const [only] = expressions;
    if (operation === op.plus && expressions.length === 1) return only as Expression;
    const ofCells: CellProduct[] = [];
    const others: Term[] = [];
    const step = operation === op.dot ? 2 : 1;
    for (let index = 0; index < args.length; index += step) {
      const left = expressions[index] as Expression;
      const second = step === 2 ? expressions[index + 1] : undefined;
      const right = second?.text === '1' ? undefined : second;
      const factors = args.slice(index, index + step);
      const mayBeNone = factors.some((arg) => this.around.signs.mayBeNone(arg));
      if (left.address && (!right || right.address))
        ofCells.push({ left: left.address, right: right?.address, mayBeNone, products: [factors] });
      else others.push(productTerm(left, right, factors));
    }
    // `1+rate` reads as it is said.
    const [first, last] = [others.filter(isNumber), others.filter((term) => !isNumber(term))];
    return this.addedUp([...first, ...termsOf(ofCells, sheet), ...last], sheet, owner);
  }

  private addedUp(terms: readonly Term[], sheet: string, owner: number): Expression {
    const parts = partsOf(terms);
    if (parts.length === 1) return sumOf(terms);
    const productsOf = (part: readonly Term[]) => part.flatMap(({ products }) => products);
    const cells = parts.map((part): Expression => this.inOwnCell(sumOf(part), sheet, owner, productsOf(part)));
    const sums = cells.map(({ address }, index): CellProduct => {
      const part = parts[index] as readonly Term[];
      const mayBeNone = part.some(({ needs }) => needs.length > 0);
      return { left: address as Address, right: undefined, mayBeNone, products: productsOf(part) };
    });
    return this.addedUp(termsOf(sums, sheet), sheet, owner);
  }
}

const isNumber = ({ text }: Term): boolean => /^[\d.]+$/.test(text);

function productTerm(left: Expression, right: Expression | undefined, factors: Product): Term {
  const products = [factors];
  // A step that may have no figure has a cell of its own, so what is written out here always is a figure.
  if (!right) return { text: left.text, needs: [], products };
  return { text: `${inBrackets(left, ranks.product)}*${inBrackets(right, ranks.product)}`, needs: [], products };
}

function sumOf(terms: readonly Term[]): Expression {
  const text = terms.map((term) => term.text).join('+');
  const rank = terms.length > 1 ? ranks.sum : ranks.product;
  return guarded(
    { text, rank },
    terms.flatMap(({ needs }): readonly Needed[] => needs),
  );
}

/** One part where the whole is short enough. */
function partsOf(terms: readonly Term[]): Term[][] {
  const parts: Term[][] = [];
  let length = 0;
  for (const term of terms) {
    const own = term.text.length + 1 + term.needs.reduce((sum, { text }) => sum + text.length + 1, 0);
    const part = parts.at(-1);
    if (part && part.length < MOST_TERMS && length + own <= LONGEST_SUM) {
      part.push(term);
      length += own;
    } else {
      parts.push([term]);
      length = own;
    }
  }
  return parts;
}

function ifNone([of, then, otherwise]: readonly Expression[]): Expression {
  return { text: `IF(${of?.text}=0,${then?.text},${otherwise?.text})`, rank: ranks.atom };
}

/** What is within a billionth of a whole step is that step (method, 3). */
function roundUp(value: Expression, step: Expression): Expression {
  const steps = `${inBrackets(value, ranks.product)}/${inBrackets(step, ranks.power)}`;
  const rounded = `ROUNDUP(MAX(${steps}-1E-9,0),0)*${inBrackets(step, ranks.product)}`;
  return { text: `IF(${step.text}=0,${value.text},${rounded})`, rank: ranks.atom };
}
