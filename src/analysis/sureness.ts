/** How sure a year's economic cost is: split by the confidence of the rows it rests on, and what each row carries. */
import { decimals, type Decimal } from '../quantity/decimal.ts';
import type { AmountKind } from '../model/smallestAmounts.ts';
import type { TableName } from '../pack/declarations.ts';
import { RowsBeneath } from '../readers/restsOn.ts';
import { AS_PLANNED, type Results } from './results.ts';
import { smallestAmountsOf, type SmallestAmount } from './smallestAmountsOf.ts';

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
export const kinds = Object.keys(kindsOfRow) as readonly KindOfRow[];

/** Components of cost as they can be placed: overheads follow what they are charged on, but are told apart here. */
export type PlacedComponent = AmountKind | 'overheads';

export interface CarryingRow {
  readonly table: TableName;
  /** Index into the table's rows. */
  readonly row: number;
  readonly kind: KindOfRow;
  readonly confidence: Confidence;
  /** Part of the economic cost that rests on it. */
  readonly share: Decimal;
}

/** How an amount stands in the split of a kind: by its least sure row, or outside where it rests on no row of the kind. */
export const placings = [...confidences, 'unplaced'] as const;
export type Placing = (typeof placings)[number];

/** Money by confidence; all parts together are the whole. */
export type Split = Readonly<Record<Placing, Decimal>>;

export interface Sureness {
  readonly split: Readonly<Record<KindOfRow, Split>>;
  readonly byComponent: Readonly<Record<KindOfRow, Readonly<Record<PlacedComponent, Split>>>>;
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
  const beneath = new RowsBeneath(
    results.layout,
    amounts.map((amount) => amount.node),
    new Set<string>(Object.values(kindsOfRow).flat()),
  );
  const rated = beneath.rows.map(({ table, row }) => ({
    table: table as TableName,
    row,
    kind: kindOfTable(table),
    confidence: confidenceAt(results, table as TableName, row),
  }));
  const total = amounts.reduce((sum, { value }) => decimals.plus(sum, value), decimals.zero);
  const byComponent = splitByComponent(amounts, beneath, rated);
  return {
    split: perKind((kind) => addedUp(Object.values(byComponent[kind]))),
    byComponent,
    total,
    rows: carryingRows(amounts, beneath, rated, total),
  };
}

type RatedRow = Omit<CarryingRow, 'share'>;

/** Makes something for each kind of row. */
export const perKind = <T>(make: (kind: KindOfRow) => T): Record<KindOfRow, T> => ({
  prices: make('prices'),
  quantities: make('quantities'),
  demand: make('demand'),
});

/** Makes something for each part of a split. */
export const perPlacing = <T>(make: (placing: Placing) => T): Record<Placing, T> => ({
  published: make('published'),
  derived: make('derived'),
  expert: make('expert'),
  illustrative: make('illustrative'),
  unplaced: make('unplaced'),
});

const nothing = () => perPlacing(() => decimals.zero);

const addedUp = (splits: readonly Split[]): Split =>
  perPlacing((placing) => splits.reduce((sum, split) => decimals.plus(sum, split[placing]), decimals.zero));

/** An empty confidence is `illustrative`. */
function confidenceAt(results: Results, table: TableName, row: number): Confidence {
  const said = results.pack.tables[table].rows[row]?.cells.confidence;
  return confidences.find((confidence) => confidence === said) ?? 'illustrative';
}

function kindOfTable(table: string): KindOfRow {
  const found = kinds.find((kind) => (kindsOfRow[kind] as readonly string[]).includes(table));
  if (!found) throw new Error(`rows of ${table} are of no kind`);
  return found;
}

/** Makes something for each component. */
export const perComponent = <T>(make: (component: PlacedComponent) => T): Record<PlacedComponent, T> => ({
  staff_time: make('staff_time'),
  standby: make('standby'),
  service_items: make('service_items'),
  staff_items: make('staff_items'),
  site_items: make('site_items'),
  programme_items: make('programme_items'),
  overheads: make('overheads'),
});

function splitByComponent(
  amounts: readonly SmallestAmount[],
  beneath: RowsBeneath,
  rated: readonly RatedRow[],
): Record<KindOfRow, Record<PlacedComponent, Record<Placing, Decimal>>> {
  const split = perKind(() => perComponent(nothing));
  for (const { kind: component, node, value, charged } of amounts) {
    const rows = beneath.beneath(node).map((row) => rated[row] as RatedRow);
    for (const kind of kinds) {
      const least = leastSure(rows.filter((row) => row.kind === kind)) ?? 'unplaced';
      const { [component]: own, overheads } = split[kind];
      own[least] = decimals.plus(own[least], decimals.minus(value, charged));
      overheads[least] = decimals.plus(overheads[least], charged);
    }
  }
  return split;
}

const leastSure = (rows: readonly RatedRow[]): Confidence | undefined =>
  [...confidences].reverse().find((confidence) => rows.some((row) => row.confidence === confidence));

function carryingRows(
  amounts: readonly SmallestAmount[],
  beneath: RowsBeneath,
  rated: readonly RatedRow[],
  total: Decimal,
): CarryingRow[] {
  const carried = new Map<number, Decimal>();
  for (const { node, value } of amounts) {
    for (const row of beneath.beneath(node)) carried.set(row, decimals.plus(carried.get(row) ?? decimals.zero, value));
  }
  return rated
    .map((row, index) => ({ ...row, share: decimals.over(carried.get(index) ?? decimals.zero, total) }))
    .filter(({ share }) => decimals.isFigure(share))
    .sort((a, b) => decimals.compare(b.share, a.share));
}
