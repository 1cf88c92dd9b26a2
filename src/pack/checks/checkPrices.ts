/** Every price and salary can be carried to the first year's local money; old prices are warned of. */
import { keyOf } from '../key.ts';
import type { Row, Table } from '../pack.ts';
import { removalOf } from './checkReferences.ts';
import { cell } from './frame.ts';
import type { Frame } from './frame.ts';

const OLD_AFTER_YEARS = 5;

/** A price in its file, with its currency and year spelt out. */
interface Price {
  readonly table: Table;
  readonly row: Row;
  readonly currency: string;
  readonly year: string;
}

export function checkPrices(frame: Frame): void {
  if (frame.currency === '' || frame.firstYear === '') return;
  const foreign = pricesOf(frame, ['currency']).filter((price) => price.currency !== frame.currency);
  const unrated = checkRates(frame, foreign);
  const old = pricesOf(frame, ['currency', 'price_year']).filter((price) => price.year !== frame.firstYear);
  checkLevels(
    frame,
    old.filter((price) => !unrated.has(price.currency)),
  );
  for (const price of old) warnOfOldPrice(frame, price);
}

function pricesOf(frame: Frame, columns: readonly string[]): readonly Price[] {
  return (['cadres', 'items'] as const).flatMap((name) =>
    frame.sound(name, ...columns).map((row) => ({
      table: frame.tables[name],
      row,
      currency: cell(row, 'currency') || frame.currency,
      year: cell(row, 'price_year') || frame.firstYear,
    })),
  );
}

/** One fault for each currency without a rate, at its first use; returns these currencies. */
function checkRates(frame: Frame, prices: readonly Price[]): ReadonlySet<string> {
  const unrated = new Set<string>();
  if (frame.tables.currencies.unread) return unrated;
  for (const { table, row, currency } of prices) {
    if (frame.row('currencies', currency) || unrated.has(currency)) continue;
    unrated.add(currency);
    const removal = removalOf(frame, ['currencies'], currency);
    const user = `${table.file}, row ${row.record}, currency`;
    if (removal) frame.findings.faultOfRemoval(removal.table, currency, removal.change, { user });
    else frame.findings.fault('rate-missing', table, row, 'currency', { currency, others: others(prices, currency) });
  }
  return unrated;
}

function others(prices: readonly Price[], currency: string): string {
  return String(prices.filter((price) => price.currency === currency).length - 1);
}

/** Each level that is missing is named once, at its first use. */
function checkLevels(frame: Frame, prices: readonly Price[]): void {
  const { price_levels: table } = frame.tables;
  if (table.unread) return;
  const known = new Set(table.rows.map((row) => keyOf('price_levels', row)));
  for (const price of prices) {
    const years = [price.year, frame.firstYear].filter((year) => !known.has(`${price.currency}/${year}`));
    const unremoved = years.filter((year) => !blameRemoval(frame, price, `${price.currency}/${year}`));
    if (unremoved.length > 0) faultOfLevels(frame, price, unremoved);
    for (const year of years) known.add(`${price.currency}/${year}`);
  }
}

function faultOfLevels(
  { findings, firstYear }: Frame,
  { table, row, currency }: Price,
  years: readonly string[],
): void {
  const expected = { currency, years: years.join(' and '), firstYear };
  findings.fault('price-level-missing', table, row, 'price_year', expected);
}

/** Whether the open scenario takes the level away; if so, that is the fault. */
function blameRemoval({ findings, tables }: Frame, { table, row }: Price, level: string): boolean {
  const removal = tables.price_levels.removed?.get(level);
  const user = `${table.file}, row ${row.record}, price_year`;
  if (removal) findings.faultOfRemoval(tables.price_levels, level, removal, { user });
  return removal !== undefined;
}

function warnOfOldPrice({ findings, firstYear }: Frame, { table, row, year }: Price): void {
  const age = Number(firstYear) - Number(year);
  if (age > OLD_AFTER_YEARS) findings.warn('price-old', table, row, 'price_year', { age: String(age), firstYear });
}
