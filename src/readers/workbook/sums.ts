/** Sums as a spreadsheet says them: cells that stand together as one range, the others one by one. */
import { said, saidRange, type Address } from './address.ts';

/** A term of a sum. */
export interface Term {
  readonly text: string;
  /** What must hold figures for the term to be one, as formulas name it, with how many cells that is. */
  readonly needs: readonly Needed[];
  /** The products that it adds up, each by the nodes of its factors. */
  readonly products: readonly Product[];
}

export type Product = readonly number[];

export interface Needed {
  readonly text: string;
  readonly cells: number;
}

/** A product that is a term: one cell, or two cells multiplied. */
export interface CellProduct {
  readonly left: Address;
  readonly right: Address | undefined;
  readonly mayBeNone: boolean;
  readonly products: readonly Product[];
}

/** Fewer cells are written one by one. */
const FEWEST_IN_RANGE = 3;

/** Terms of cells and of products of two cells, on a sheet; those in a row become ranges. */
export function termsOf(products: readonly CellProduct[], sheet: string): Term[] {
  const inColumns = runsOf(sorted(products, 'column', 'row'), 'row');
  const left = inColumns.filter((run) => run.length < FEWEST_IN_RANGE).flat();
  const runs = [
    ...inColumns.filter((run) => run.length >= FEWEST_IN_RANGE),
    ...runsOf(sorted(left, 'row', 'column'), 'column').flatMap((run) =>
      run.length < FEWEST_IN_RANGE ? run.map((product) => [product]) : [run],
    ),
  ];
  return runs.map((run) => termOf(run, sheet));
}

type Way = 'row' | 'column';

function sorted(products: readonly CellProduct[], outer: Way, inner: Way): CellProduct[] {
  const side = (a: Address | undefined, b: Address | undefined): number =>
    !a || !b
      ? Number(Boolean(a)) - Number(Boolean(b))
      : compareTexts(a.sheet, b.sheet) || a[outer] - b[outer] || a[inner] - b[inner];
  return [...products].sort(
    (a, b) =>
      Number(a.mayBeNone) - Number(b.mayBeNone) ||
      Number(Boolean(a.right)) - Number(Boolean(b.right)) ||
      side(a.left, b.left) ||
      side(a.right, b.right),
  );
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function runsOf(products: readonly CellProduct[], way: Way): CellProduct[][] {
  const runs: CellProduct[][] = [];
  for (const product of products) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && follows(last, product, way)) run.push(product);
    else runs.push([product]);
  }
  return runs;
}

const follows = (a: CellProduct, b: CellProduct, way: Way): boolean =>
  a.mayBeNone === b.mayBeNone && isNext(a.left, b.left, way) && isNext(a.right, b.right, way);

function isNext(a: Address | undefined, b: Address | undefined, way: Way): boolean {
  if (!a || !b) return a === b;
  const across = way === 'row' ? 'column' : 'row';
  return !a.name && !b.name && a.sheet === b.sheet && a[across] === b[across] && a[way] + 1 === b[way];
}

function termOf(run: readonly CellProduct[], sheet: string): Term {
  const [first, last] = [run[0] as CellProduct, run.at(-1) as CellProduct];
  const [left, right] = [rangeOf(first.left, last.left, sheet), rangeOf(first.right, last.right, sheet)];
  const needs = (first.mayBeNone ? [left, right] : []).flatMap((text) => (text ? [{ text, cells: run.length }] : []));
  const products = run.flatMap((product) => product.products);
  if (run.length === 1) return { text: right ? `${left}*${right}` : left, needs, products };
  return { text: right ? `SUMPRODUCT(${left},${right})` : `SUM(${left})`, needs, products };
}

function rangeOf(first: Address | undefined, last: Address | undefined, sheet: string): string {
  if (!first || !last) return '';
  return first === last ? said(first, sheet) : saidRange(first, last, sheet);
}
