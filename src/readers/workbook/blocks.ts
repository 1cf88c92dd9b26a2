/** Where figures stand in a workbook: a sheet a chapter of the method, a block a quantity, a row a place, a column a year. */
import type { Layout } from '../../layout/layout.ts';
import type { Keys } from '../../layout/place.ts';
import { op } from '../../layout/tape.ts';
import type { Dimension } from '../../model/dimensions.ts';
import type { Quantity } from '../../model/formula.ts';
import type { Address } from './address.ts';

/** The sheets of the calculation, by the section of the method that a quantity is defined in. */
const sheetOfSection: Readonly<Record<string, string>> = {
  '1': 'calc_prices',
  '2': 'calc_demand',
  '3': 'calc_staff',
  '4': 'calc_items',
  '5': 'calc_overheads',
  '6': 'calc_survivors',
  '7': 'calc_budget',
  '8': 'calc_funding',
  '9': 'calc_services',
};

/** In the order of the method. */
export const calculationSheetNames: readonly string[] = Object.values(sheetOfSection);

/** Columns before the figures: what a figure is of, then its unit. */
export const LABELS = 6;
export const UNIT_COLUMN = 6;
/** Holds figures that are the same in every year; the years stand after it. */
export const EVERY_YEAR_COLUMN = 7;
/** Above the first block: the sheet's title and a line about it. */
const FIRST_ROW = 4;

/** The name of a block, and the heads of its columns. */
export const HEAD_ROWS = 2;

export interface Block {
  readonly quantity: Quantity;
  readonly sheet: string;
  /** What the rows are of, in the order of their labels. */
  readonly dimensions: readonly Dimension[];
  /** The row with the quantity's name; that of its column heads and the rows of the block follow it. */
  readonly head: number;
  /** The keys of each row. */
  readonly rows: readonly Keys[];
}

export interface Blocks {
  readonly blocks: readonly Block[];
  readonly addresses: ReadonlyMap<number, Address>;
  /** By sheet, the first row after all blocks. */
  readonly ends: Map<string, number>;
}

interface Placed {
  readonly node: number;
  readonly keys: Keys;
}

/** @param nodes figures of quantities, arguments first */
export function blocksOf(layout: Layout, nodes: readonly number[]): Blocks {
  const byQuantity = new Map<Quantity, Placed[]>();
  for (const node of nodes) {
    const quantity = layout.tape.quantity[node] as Quantity;
    const placed = byQuantity.get(quantity);
    const one = { node, keys: layout.placeOf(node) };
    if (placed) placed.push(one);
    else byQuantity.set(quantity, [one]);
  }
  const order = summedDimensions(layout, nodes);
  const addresses = new Map<number, Address>();
  const ends = new Map<string, number>();
  const blocks = [...byQuantity].map(([quantity, placed]) => {
    const sheet = sheetOf(quantity);
    const head = ends.get(sheet) ?? FIRST_ROW;
    const dimensions = dimensionsInOrder(quantity, order.get(quantity));
    const rows = placeRows(placed, dimensions, { sheet, head }, addresses);
    ends.set(sheet, head + HEAD_ROWS + rows.length + 1);
    return { quantity, sheet, dimensions, head, rows };
  });
  return { blocks, addresses, ends };
}

export function sheetOf({ method, name }: Quantity): string {
  const sheet = sheetOfSection[method];
  if (!sheet) throw new Error(`no sheet of a workbook is for section ${method}, where ${name} stands`);
  return sheet;
}

/** Where a figure of these keys stands across: under its year, or in the one column of all years. */
export const columnOf = ({ year }: Keys): number =>
  year === undefined ? EVERY_YEAR_COLUMN : EVERY_YEAR_COLUMN + 1 + year;

/** Orders rows and gives them addresses. */
function placeRows(
  placed: readonly Placed[],
  dimensions: readonly Dimension[],
  { sheet, head }: { readonly sheet: string; readonly head: number },
  addresses: Map<number, Address>,
): Keys[] {
  const rows = new Map<string, { readonly keys: Keys; readonly placed: Placed[] }>();
  for (const one of placed) {
    const key = dimensions.map((dimension) => one.keys[dimension]).join('/');
    const row = rows.get(key);
    if (row) row.placed.push(one);
    else rows.set(key, { keys: one.keys, placed: [one] });
  }
  const sorted = [...rows.values()].sort((a, b) => compareKeys(dimensions, a.keys, b.keys));
  sorted.forEach((row, index) => {
    for (const { node, keys } of row.placed)
      addresses.set(node, { sheet, row: head + HEAD_ROWS + index, column: columnOf(keys) });
  });
  return sorted.map(({ keys }) => keys);
}

function compareKeys(dimensions: readonly Dimension[], a: Keys, b: Keys): number {
  for (const dimension of dimensions) {
    const difference = (a[dimension] as number) - (b[dimension] as number);
    if (difference) return difference;
  }
  return 0;
}

type Counts = Map<Dimension, number>;

/** How often sums run over each dimension of a quantity. */
function summedDimensions(layout: Layout, nodes: readonly number[]): Map<Quantity, Counts> {
  const { tape } = layout;
  const summed = new Map<Quantity, Counts>();
  for (const node of nodes) {
    const operation = tape.operation[node];
    if (operation !== op.plus && operation !== op.dot) continue;
    const args = tape.argumentsOf(node);
    const step = operation === op.dot ? 2 : 1;
    for (let index = step; index < args.length; index++) {
      const [before, after] = [args[index - step] as number, args[index] as number];
      const quantity = tape.quantity[after];
      if (quantity && quantity === tape.quantity[before]) countDifferences(layout, [before, after], quantity, summed);
    }
  }
  return summed;
}

function countDifferences(
  layout: Layout,
  [before, after]: readonly [number, number],
  quantity: Quantity,
  summed: Map<Quantity, Counts>,
): void {
  const counts: Counts = summed.get(quantity) ?? new Map<Dimension, number>();
  summed.set(quantity, counts);
  const [a, b] = [layout.placeOf(before), layout.placeOf(after)];
  for (const dimension of quantity.of) {
    if (a[dimension] !== b[dimension]) counts.set(dimension, (counts.get(dimension) ?? 0) + 1);
  }
}

/** What is summed over most often changes fastest from row to row, so that its terms stand together. */
function dimensionsInOrder(quantity: Quantity, counts: Counts | undefined): Dimension[] {
  return quantity.of
    .filter((dimension) => dimension !== 'year')
    .map((dimension, index) => ({ dimension, index, count: counts?.get(dimension) ?? 0 }))
    .sort((a, b) => a.count - b.count || a.index - b.index)
    .map(({ dimension }) => dimension);
}
