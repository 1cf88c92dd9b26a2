/** The money that amounts are shown in: local currency of the year, of the first year, or another currency. */
import { priceIndex } from '../model/prices.ts';
import { decimals, type Decimal } from '../quantity/decimal.ts';
import type { Results } from './results.ts';

/** `''`: local currency at the prices of the year. `first-year`: in the first year's money. Else a currency of the pack. */
export type Money = string;
export const FIRST_YEARS_MONEY = 'first-year';

export interface ShownMoney {
  readonly money: Money;
  /** ISO 4217. */
  readonly currency: string;
  /** Of another currency: units of local currency for one, and the date of that rate as the pack gives it. */
  readonly rate?: string;
  readonly rateDate?: string;
}

/** The moneys that a pack can be shown in, local currency first. */
export function moneysOf(results: Results): ShownMoney[] {
  const local = results.currency;
  const others = results.pack.tables.currencies.rows.filter((row) => row.cells.currency !== local);
  return [
    { money: '', currency: local },
    { money: FIRST_YEARS_MONEY, currency: local },
    ...others.map(({ cells }) => ({
      money: cells.currency as string,
      currency: cells.currency as string,
      rate: cells.local_per_unit as string,
      rateDate: cells.rate_date ?? '',
    })),
  ];
}

/** A money of the pack by its name, local currency where it has no such. */
export const shownMoney = (results: Results, money: Money): ShownMoney =>
  moneysOf(results).find((shown) => shown.money === money) ?? { money: '', currency: results.currency };

/**
 * Carries amounts of a year into a money: ÷ price index of the year ÷ local currency per unit.
 * @param year the number of a year of the horizon
 */
export function inMoney(results: Results, money: Money, year: number): (amount: Decimal) => Decimal {
  if (money === '') return (amount) => amount;
  const index = results.figure(priceIndex, { year });
  const rate = moneysOf(results).find((shown) => shown.money === money)?.rate ?? '1';
  const divisor = decimals.times(index, decimals.of(rate));
  return (amount) => decimals.over(amount, divisor);
}
