/** The budget of all years as data for a page: by sector, payer, economic code or driver, with what is not committed. */
import { decimals, type Decimal } from '../quantity/decimal.ts';
import type { Row } from '../pack/pack.ts';
import { budgetTable, type BudgetRow } from './budgetTable.ts';
import { fundingGaps } from './fundingGaps.ts';
import { inMoney, shownMoney, type Money } from './money.ts';
import { named, translations, type Named } from './named.ts';
import { AS_PLANNED, type Results } from './results.ts';
import { totals } from './totals.ts';

const { plus, zero, toText, compare } = decimals;

export const budgetGroupings = ['sector', 'payer', 'economicCode', 'driver'] as const;
export type BudgetGrouping = (typeof budgetGroupings)[number];

/** Amounts by year in the order of {@link BudgetView.years}, and their sum. */
export interface YearlyAmounts {
  readonly years: readonly string[];
  readonly sum: string;
}

export interface BudgetGroup extends YearlyAmounts {
  /** Of a sector or driver the word of the method; else a row of the pack, with the finance ministry's code in `code`. */
  readonly key: Named;
  readonly code: string;
}

export interface PayerGap {
  readonly payer: Named;
  readonly budget: YearlyAmounts;
  readonly committed: YearlyAmounts;
  /** Below 0 where more is committed than needed. */
  readonly gap: YearlyAmounts;
}

/** One line of the budget behind a figure. */
export interface ShownLine {
  readonly name: string;
  /** Translations of the name. */
  readonly names: Readonly<Record<string, string>>;
  readonly line: string;
  readonly origin: string;
  readonly sector: string;
  readonly payer: string;
  readonly payerNamed: Named;
  /** `budget`, `in-kind` or `out-of-pocket`. */
  readonly payerKind: string;
  readonly economicCode: string;
  /** The finance ministry's own code; '' where the pack has none. */
  readonly nationalCode: string;
  readonly driver: string;
  readonly siteType: string;
  readonly year: string;
  readonly quantity: string;
  readonly unit: string;
  /** Translations of the unit, where it is one of the pack's. */
  readonly unitNames: Readonly<Record<string, string>>;
  /** Unit cost and amount in the money of the view. */
  readonly unitCost: string;
  readonly amount: string;
  readonly isCapital: boolean;
}

export interface BudgetView {
  readonly years: readonly string[];
  /** ISO 4217, of the money shown. */
  readonly currency: string;
  /** Each grouping adds up to `budget`, in the order of the pack. */
  readonly groups: Readonly<Record<BudgetGrouping, readonly BudgetGroup[]>>;
  readonly budget: YearlyAmounts;
  readonly capital: YearlyAmounts;
  readonly recurrent: YearlyAmounts;
  readonly inKind: YearlyAmounts;
  readonly outOfPocket: YearlyAmounts;
  /** In the first year's local money, discounted at the setting's rate, whatever money is shown. */
  readonly presentValue: YearlyAmounts;
  readonly discountRate: string;
  readonly gaps: readonly PayerGap[];
  /** What payers lack; one payer's surplus closes no other's gap. The budget less what is committed of it. */
  readonly notCommitted: YearlyAmounts;
  /** By all payers of the budget, surpluses among it. */
  readonly committed: YearlyAmounts;
  /** What payers have committed beyond what they must find. */
  readonly surplus: YearlyAmounts;
}

/** Of the plan as it stands. */
export function budgetView(results: Results, money: Money): BudgetView {
  const { keys } = results;
  const years = keys.horizon();
  const ids = years.map((year) => keys.ids.year[year] as string);
  const convert = new Map(years.map((year, index) => [ids[index] as string, inMoney(results, money, year)]));
  const into = (year: string, amount: Decimal) => (convert.get(year) as (amount: Decimal) => Decimal)(amount);
  const yearly = (amountOf: (year: string) => Decimal): YearlyAmounts => added(ids.map(amountOf));
  const lines = budgetTable(results, AS_PLANNED).filter(({ payerKind }) => payerKind === 'budget');
  const sumOf = (rows: readonly BudgetRow[]) =>
    yearly((year) => sum(rows.filter((row) => row.year === year).map((row) => into(year, row.amount))));
  const totalsOf = new Map(totals(results, [AS_PLANNED]).map((total) => [total.year, total]));
  const total = (part: 'budget' | 'inKind' | 'outOfPocket') =>
    yearly((year) => into(year, totalsOf.get(year)?.[part] ?? zero));
  const gaps = payerGaps(results, yearly, into);
  return {
    years: ids,
    currency: money === '' || money === 'first-year' ? results.currency : money,
    groups: groupsOf(results, lines, sumOf),
    budget: total('budget'),
    capital: sumOf(lines.filter((line) => isCapital(results, line))),
    recurrent: sumOf(lines.filter((line) => !isCapital(results, line))),
    inKind: total('inKind'),
    outOfPocket: total('outOfPocket'),
    presentValue: yearly((year) => totalsOf.get(year)?.presentValue ?? zero),
    discountRate: results.layout.structure.setting('discount_rate') || '0',
    gaps,
    notCommitted: added(ids.map((_, index) => sum(gaps.map(({ gap }) => lacking(gap.years[index] ?? ''))))),
    committed: added(
      ids.map((_, index) => sum(gaps.map(({ committed }) => decimals.of(committed.years[index] ?? '0')))),
    ),
    surplus: added(ids.map((_, index) => sum(gaps.map(({ gap }) => exceeding(gap.years[index] ?? ''))))),
  };
}

/** The lines behind figures of the budget, of every payer kind, heaviest first. */
export function shownLines(results: Results, money: Money): ShownLine[] {
  const { keys } = results;
  const rows = budgetTable(results, AS_PLANNED);
  const { cadres, items, overheads, payers, economic_codes } = results.pack.tables;
  const payerById = new Map(payers.rows.map((row) => [row.cells.id ?? '', named(row)]));
  const nationalCodes = new Map(economic_codes.rows.map(({ cells }) => [cells.code, cells.national_code ?? '']));
  const rowsById = (table: { readonly rows: readonly Row[] }) =>
    new Map(table.rows.map((row) => [row.cells.id ?? '', row]));
  const [cadreById, itemById, overheadById] = [rowsById(cadres), rowsById(items), rowsById(overheads)];
  const rowOf = ({ origin, line }: BudgetRow) =>
    (origin === 'staff' || origin === 'allowances' ? cadreById : origin === 'overheads' ? overheadById : itemById).get(
      line,
    );
  return rows
    .map((row) => ({ row, convert: inMoney(results, money, keys.yearNumber(row.year)) }))
    .sort((a, b) => compare(b.row.amount, a.row.amount))
    .map(({ row, convert }) => ({
      name: row.lineName,
      names: translations(rowOf(row)?.cells ?? {}, 'name'),
      line: row.line,
      origin: row.origin,
      sector: row.sector,
      payer: row.payer,
      payerNamed: payerById.get(row.payer) ?? { id: row.payer, name: row.payer, names: {} },
      payerKind: row.payerKind,
      economicCode: row.economicCode,
      nationalCode: nationalCodes.get(row.economicCode) ?? '',
      driver: row.driver,
      siteType: row.siteType,
      year: row.year,
      // Of overheads it is the amount that they are charged on.
      quantity: toText(row.origin === 'overheads' ? convert(row.quantity) : row.quantity),
      unit: row.origin === 'overheads' ? shownMoney(results, money).currency : row.unit,
      unitNames: translations(rowOf(row)?.cells ?? {}, 'unit'),
      // Of overheads it is a rate, which no currency changes.
      unitCost: toText(row.origin === 'overheads' ? row.unitCost : convert(row.unitCost)),
      amount: toText(convert(row.amount)),
      isCapital: isCapital(results, row),
    }));
}

const sum = (amounts: readonly Decimal[]) => amounts.reduce((total, amount) => plus(total, amount), zero);
const added = (amounts: readonly Decimal[]): YearlyAmounts => ({
  years: amounts.map((amount) => toText(amount)),
  sum: toText(sum(amounts)),
});
const lacking = (gap: string): Decimal => {
  const amount = gap === '' ? zero : decimals.of(gap);
  return compare(amount, zero) > 0 ? amount : zero;
};
const exceeding = (gap: string): Decimal => (gap.startsWith('-') ? decimals.of(gap.slice(1)) : zero);

/** What lasts longer than the year in which it is bought. */
function isCapital(results: Results, { origin, keys }: BudgetRow): boolean {
  if (origin !== 'staff_items' && origin !== 'site_items' && origin !== 'programme_items') return false;
  return (results.layout.structure.lives[keys.item ?? -1] ?? 1) > 1;
}

function groupsOf(
  results: Results,
  lines: readonly BudgetRow[],
  sumOf: (rows: readonly BudgetRow[]) => YearlyAmounts,
): BudgetView['groups'] {
  const { tables } = results.pack;
  const grouped = (keys: readonly { readonly key: Named; readonly code?: string }[], by: BudgetGrouping) =>
    keys.flatMap(({ key, code = '' }) => {
      const rows = lines.filter((line) => line[by] === key.id);
      return rows.length === 0 ? [] : { key, code, ...sumOf(rows) };
    });
  const words = (ids: readonly string[]) => ids.map((id) => ({ key: { id, name: id, names: {} } }));
  const codes = tables.economic_codes.rows.map((row: Row) => ({
    key: named(row, row.cells.code),
    code: row.cells.national_code ?? '',
  }));
  return {
    sector: grouped(words(results.keys.ids.sector), 'sector'),
    payer: grouped(
      tables.payers.rows.map((row) => ({ key: named(row) })),
      'payer',
    ),
    economicCode: grouped(codes, 'economicCode'),
    driver: grouped(words(['variable', 'step-fixed', 'fixed', 'overhead']), 'driver'),
  };
}

function payerGaps(
  results: Results,
  yearly: (amountOf: (year: string) => Decimal) => YearlyAmounts,
  into: (year: string, amount: Decimal) => Decimal,
): PayerGap[] {
  const gaps = fundingGaps(results, AS_PLANNED);
  const payers = results.pack.tables.payers.rows.filter(({ cells }) => (cells.kind || 'budget') === 'budget');
  return payers.map((row) => {
    const own = new Map(gaps.filter(({ payer }) => payer === row.cells.id).map((gap) => [gap.year, gap]));
    const of = (part: 'budget' | 'committed' | 'gap') => yearly((year) => into(year, own.get(year)?.[part] ?? zero));
    return { payer: named(row), budget: of('budget'), committed: of('committed'), gap: of('gap') };
  });
}
