/** How sure the figures are, as data for a page: the three splits, and the rows that are worth checking first. */
import { declarations } from '../pack/declarations.ts';
import type { Row } from '../pack/pack.ts';
import { decimals, type Decimal } from '../quantity/decimal.ts';
import { rowNames } from './explanationOf.ts';
import { inMoney, moneysOf } from './money.ts';
import { translations, type Named } from './named.ts';
import type { Results } from './results.ts';
import {
  confidences,
  kinds,
  perComponent,
  perKind,
  perPlacing,
  placings,
  surenessOf,
  type CarryingRow,
  type Confidence,
  type KindOfRow,
  type PlacedComponent,
  type Placing,
  type Split,
} from './sureness.ts';
import type { View } from './view.ts';

/** The parts of a split as text. */
export type ShownSplit = Readonly<Record<Placing, string>>;

export interface RowToCheck {
  readonly table: string;
  readonly file: string;
  readonly record: number;
  /** The column that carries the weight. */
  readonly column: string;
  /** The record of `scenario_changes.csv` that set the value, where the scenario did. */
  readonly changedBy?: number;
  readonly names: readonly Named[];
  readonly value: string;
  /** The plausible range; '' where there is none. */
  readonly low: string;
  readonly high: string;
  /** Of an amount of money: ISO 4217. */
  readonly currency: string;
  /** Of a price: what it is for one of, with its translations. */
  readonly unit: string;
  readonly units: Readonly<Record<string, string>>;
  readonly kind: KindOfRow;
  readonly confidence: Confidence;
  readonly source: string;
  readonly sources: Readonly<Record<string, string>>;
  /** Part of the economic cost that rests on the row. */
  readonly share: string;
}

/** Of the plan as it stands, over all sites. */
export interface SurenessView {
  readonly year: string;
  /** The year at whose prices the money is, where that is another one. */
  readonly priceYear: string;
  readonly currency: string;
  /** Money of the view by kind of row and confidence. */
  readonly split: Readonly<Record<KindOfRow, ShownSplit>>;
  readonly byComponent: Readonly<Record<KindOfRow, Readonly<Record<PlacedComponent, ShownSplit>>>>;
  /** What each component costs. */
  readonly components: Readonly<Record<PlacedComponent, string>>;
  /** The economic cost. */
  readonly total: string;
  /** The same splits as parts of the economic cost; '' where that is nought. */
  readonly shares: Readonly<Record<KindOfRow, ShownSplit>>;
  /** The least sure of the three kinds: the largest part of it rests on illustrative rows, then on expert ones. */
  readonly leastSure: KindOfRow;
  readonly toCheck: readonly RowToCheck[];
}

/** How many rows of each kind are worth naming. */
const ROWS_A_KIND = 3;

/** What a row's weight counts for, by its confidence: published figures need no check. */
const DOUBT: Readonly<Record<Confidence, Decimal>> = {
  published: decimals.zero,
  derived: decimals.of('0.25'),
  expert: decimals.of('0.5'),
  illustrative: decimals.one,
};

export function surenessView(results: Results, view: View): SurenessView {
  const { split, byComponent, total, rows } = surenessOf(results, view.year);
  const { keys } = results;
  const convert = inMoney(results, view.money, view.year);
  const inText = (amount: Decimal) => decimals.toText(convert(amount));
  const written = (amounts: Split) => perPlacing((placing) => inText(amounts[placing]));
  const shares = perKind((kind) =>
    perPlacing((placing) => decimals.toText(decimals.over(split[kind][placing], total))),
  );
  const isOtherYear = view.money !== '' && view.year !== keys.firstYear;
  return {
    year: keys.ids.year[view.year] as string,
    priceYear: isOtherYear ? (keys.ids.year[keys.firstYear] as string) : '',
    currency: moneysOf(results).find(({ money }) => money === view.money)?.currency ?? results.currency,
    split: perKind((kind) => written(split[kind])),
    byComponent: perKind((kind) => perComponent((component) => written(byComponent[kind][component]))),
    components: perComponent((component) => inText(sumOf(byComponent.prices[component]))),
    total: inText(total),
    shares,
    leastSure: leastSureKind(shares),
    toCheck: kinds.flatMap((kind) => worthChecking(rows, kind).map((row) => rowToCheck(results, row))),
  };
}

const sumOf = (split: Split): Decimal =>
  placings.reduce((sum, placing) => decimals.plus(sum, split[placing]), decimals.zero);

function leastSureKind(shares: Readonly<Record<KindOfRow, ShownSplit>>): KindOfRow {
  const [least = 'prices'] = [...kinds].sort((a, b) => {
    for (const confidence of [...confidences].reverse()) {
      const more = decimals.compare(shareOf(shares[b][confidence]), shareOf(shares[a][confidence]));
      if (more !== 0) return more;
    }
    return 0;
  });
  return least;
}

/** Where nothing is spent there are no shares. */
const shareOf = (text: string): Decimal => (text === '' ? decimals.zero : decimals.of(text));

function worthChecking(rows: readonly CarryingRow[], kind: KindOfRow): CarryingRow[] {
  const weight = ({ share, confidence }: CarryingRow) => decimals.times(share, DOUBT[confidence]);
  return rows
    .filter((row) => row.kind === kind && !decimals.isZero(weight(row)))
    .sort((a, b) => decimals.compare(weight(b), weight(a)))
    .slice(0, ROWS_A_KIND);
}

function rowToCheck(results: Results, { table, row, kind, confidence, share }: CarryingRow): RowToCheck {
  const { file, rows } = results.pack.tables[table];
  const { cells, record, insertedBy, changedBy } = rows[row] as Row;
  const column = weightyColumn(table, cells);
  const change = changedBy?.[column];
  return {
    table,
    file: insertedBy ? results.pack.tables.scenario_changes.file : file,
    record,
    column,
    ...(change && { changedBy: change.record }),
    names: rowNames(results, table, row),
    value: inFull(cells[column]),
    low: inFull(cells[`${column}_low`]),
    high: inFull(cells[`${column}_high`]),
    currency: MONEY_COLUMNS.has(column) ? cells.currency || results.currency : '',
    unit: column === PRICE ? (cells.unit ?? '') : '',
    units: column === PRICE ? translations(cells, 'unit') : {},
    kind,
    confidence,
    source: cells.source ?? '',
    sources: translations(cells, 'source'),
    share: decimals.toText(share),
  };
}

const PRICE = 'unit_cost';
/** Columns that hold money in the currency of their row. */
const MONEY_COLUMNS: ReadonlySet<string> = new Set([PRICE, 'annual_salary']);

/** A number of a cell without an exponent. */
const inFull = (cell = ''): string => (cell === '' ? '' : decimals.toText(decimals.of(cell)));

/** The first number of the row that is filled: tables name the figure they are about first. */
function weightyColumn(table: CarryingRow['table'], cells: Row['cells']): string {
  const { columns, key } = declarations[table];
  const numbers = columns.filter(({ name, type }) => type === 'number' && !key.includes(name) && cells[name]);
  return numbers[0]?.name ?? key[0] ?? '';
}
