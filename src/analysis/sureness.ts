/** How sure a year's economic cost is: split by the confidence of the rows it rests on, and what each row carries. */
import { AS_PLANNED, type Results } from './results.ts';
import { smallestAmountsOf, type SmallestAmount } from './smallestAmountsOf.ts';
import { decimals, type Decimal } from '../quantity/decimal.ts';
import { RowsBeneath } from '../readers/restsOn.ts';
import type { TableName } from '../pack/declarations.ts';

/** From the surest to the least sure. */
export const confidences = ['published', 'derived', 'expert', 'illustrative'] as const;
export type Confidence = (typeof confidences)[number];

/** The tables of each kind of row that an amount rests on. */
export const kindsOfRow = {
  prices: ['cadres', 'items', 'currencies', 'price_levels'],
  quantities: ['staff_time', 'duty_posts', 'service_items', 'staff_items', 'site_items', 'programme_items'],
  demand: ['case_types', 'pathways', 'sites', 'case_sites'],
} as const satisfies Record<string, readonly TableName[]>;
export type KindOfRow = keyof typeof kindsOfRow;

export interface CarryingRow {
  readonly table: TableName;
  /** Index into the table's rows. */
  readonly row: number;
  readonly confidence: Confidence;
  /** Part of the economic cost that rests on it. */
  readonly share: Decimal;
}

export interface Sureness {
  /** Money by kind of row and confidence; an amount without rows of a kind is in none of its parts. */
  readonly split: Readonly<Record<KindOfRow, Readonly<Record<Confidence, Decimal>>>>;
  /** The sum of the smallest amounts with their overheads: the economic cost of the year. */
  readonly total: Decimal;
  /** Rows that carry anything, the heaviest first. */
  readonly rows: readonly CarryingRow[];
}

/**
 * Of the plan as it stands.
 * @param year the number of a year; the first of the horizon where it is left out
 */
export function surenessOf(results: Results, year = results.keys.firstYear): Sureness {
  const amounts = smallestAmountsOf(results, AS_PLANNED, year);
  const tables = new Set<string>(Object.values(kindsOfRow).flat());
  const beneath = RowsBeneath.of(
    results.layout,
    amounts.map((amount) => amount.node),
    tables,
  );
  const total = amounts.reduce((sum, { value }) => decimals.plus(sum, value), decimals.zero);
  const confidenceOf = beneath.rows.map(({ table, row }) => confidenceAt(results, table as TableName, row));
  return {
    split: splitByConfidence(amounts, beneath, confidenceOf),
    total,
    rows: carryingRows(amounts, beneath, confidenceOf, total),
  };
}

/** An empty confidence is `illustrative`. */
function confidenceAt(results: Results, table: TableName, row: number): Confidence {
  const said = results.pack.tables[table].rows[row]?.cells.confidence;
  return confidences.find((confidence) => confidence === said) ?? 'illustrative';
}

function splitByConfidence(
  amounts: readonly SmallestAmount[],
  beneath: RowsBeneath,
  confidenceOf: readonly Confidence[],
): Sureness['split'] {
  const kindOf = beneath.rows.map(({ table }) => kindOfTable(table));
  const kinds = Object.keys(kindsOfRow) as KindOfRow[];
  const nothing = () => ({
    published: decimals.zero,
    derived: decimals.zero,
    expert: decimals.zero,
    illustrative: decimals.zero,
  });
  const split = { prices: nothing(), quantities: nothing(), demand: nothing() };
  for (const { node, value } of amounts) {
    const rows = beneath.beneath(node);
    for (const kind of kinds) {
      const least = leastSure(rows.filter((row) => kindOf[row] === kind).map((row) => confidenceOf[row] as Confidence));
      if (least) split[kind][least] = decimals.plus(split[kind][least], value);
    }
  }
  return split;
}

const kindOfTable = (table: string): KindOfRow | undefined =>
  (Object.keys(kindsOfRow) as KindOfRow[]).find((kind) => (kindsOfRow[kind] as readonly string[]).includes(table));

const leastSure = (found: readonly Confidence[]): Confidence | undefined =>
  confidences.findLast((confidence) => found.includes(confidence));

function carryingRows(
  amounts: readonly SmallestAmount[],
  beneath: RowsBeneath,
  confidenceOf: readonly Confidence[],
  total: Decimal,
): CarryingRow[] {
  const carried = new Map<number, Decimal>();
  for (const { node, value } of amounts) {
    for (const row of beneath.beneath(node)) carried.set(row, decimals.plus(carried.get(row) ?? decimals.zero, value));
  }
  return beneath.rows
    .map(({ table, row }, index) => ({
      table: table as TableName,
      row,
      confidence: confidenceOf[index] as Confidence,
      share: decimals.over(carried.get(index) ?? decimals.zero, total),
    }))
    .filter(({ share }) => decimals.isFigure(share))
    .sort((a, b) => decimals.compare(b.share, a.share));
}
