/** How sure the figures are, as data for a page: the three splits, and the rows that are worth checking first. */
import { declarations } from '../pack/declarations.ts';
import type { Row } from '../pack/pack.ts';
import { decimals, type Decimal } from '../quantity/decimal.ts';
import { rowNames } from './explanationOf.ts';
import { inMoney } from './money.ts';
import type { Named } from './named.ts';
import type { Results } from './results.ts';
import {
  confidences,
  kinds,
  surenessOf,
  type CarryingRow,
  type Confidence,
  type KindOfRow,
  type PlacedComponent,
  type Split,
} from './sureness.ts';
import type { View } from './view.ts';

export type ShownSplit = Readonly<Record<Confidence, string>>;

export interface RowToCheck {
  readonly table: string;
  readonly file: string;
  readonly record: number;
  /** The column that carries the weight. */
  readonly column: string;
  readonly names: readonly Named[];
  readonly value: string;
  readonly low: string;
  readonly high: string;
  readonly currency: string;
  readonly unit: string;
  readonly kind: KindOfRow;
  readonly confidence: Confidence;
  readonly source: string;
  /** Part of the economic cost that rests on the row. */
  readonly share: string;
}

export interface SurenessView {
  /** Money of the view by kind of row and confidence. */
  readonly split: Readonly<Record<KindOfRow, ShownSplit>>;
  readonly byComponent: Readonly<Record<KindOfRow, Readonly<Record<PlacedComponent, ShownSplit>>>>;
  readonly total: string;
  /** The same splits as parts of their kind's sum. */
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
  const convert = inMoney(results, view.money, view.year);
  const written = (amounts: Split) => mapped(amounts, (amount) => decimals.toText(convert(amount)));
  const shares = perKind((kind) => {
    const sum = Object.values(split[kind]).reduce((a, b) => decimals.plus(a, b), decimals.zero);
    return mapped(split[kind], (amount) => decimals.toText(decimals.over(amount, sum)));
  });
  return {
    split: perKind((kind) => written(split[kind])),
    byComponent: perKind((kind) => {
      const parts = Object.entries(byComponent[kind]).map(([part, amounts]) => [part, written(amounts)]);
      return Object.fromEntries(parts) as Record<PlacedComponent, ShownSplit>;
    }),
    total: decimals.toText(convert(total)),
    shares,
    leastSure: leastSureKind(shares),
    toCheck: kinds.flatMap((kind) => worthChecking(rows, kind).map((row) => rowToCheck(results, row))),
  };
}

const perKind = <T>(make: (kind: KindOfRow) => T): Record<KindOfRow, T> => ({
  prices: make('prices'),
  quantities: make('quantities'),
  demand: make('demand'),
});

const mapped = (split: Split, write: (amount: Decimal) => string): ShownSplit => ({
  published: write(split.published),
  derived: write(split.derived),
  expert: write(split.expert),
  illustrative: write(split.illustrative),
});

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

/** A kind that no amount rests on has no shares. */
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
  const { cells, record, insertedBy } = rows[row] as Row;
  const column = weightyColumn(table, cells);
  return {
    table,
    file: insertedBy ? 'scenario_changes.csv' : file,
    record,
    column,
    names: rowNames(results, table, row),
    value: cells[column] ?? '',
    low: cells[`${column}_low`] ?? '',
    high: cells[`${column}_high`] ?? '',
    currency: cells.currency ?? '',
    unit: cells.unit ?? '',
    kind,
    confidence,
    source: cells.source ?? '',
    share: decimals.toText(share),
  };
}

/** The first number of the row that is filled: tables name the figure they are about first. */
function weightyColumn(table: CarryingRow['table'], cells: Row['cells']): string {
  const { columns, key } = declarations[table];
  const numbers = columns.filter(({ name, type }) => type === 'number' && !key.includes(name) && cells[name]);
  return numbers[0]?.name ?? key[0] ?? '';
}
