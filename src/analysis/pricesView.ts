/** Which price carries how much of a year's cost, and what each price is in that year, as data for a page. */
import { allCases, allCasesAt } from '../model/demand.ts';
import type { Quantity } from '../model/formula.ts';
import { price, priceIndex, salary, wageIndex } from '../model/prices.ts';
import type { AmountKind } from '../model/smallestAmounts.ts';
import { decimals, type Decimal } from '../quantity/decimal.ts';
import { inMoney, shownMoney } from './money.ts';
import { AS_PLANNED, type Results } from './results.ts';
import { smallestAmountsOf, type SmallestAmount } from './smallestAmountsOf.ts';
import type { View } from './view.ts';

/** The tables that hold prices: salaries, and prices of items. */
export const tablesOfPrices = ['cadres', 'items'] as const;
export type PriceTable = (typeof tablesOfPrices)[number];

export interface CarryingPrice {
  readonly table: PriceTable;
  /** Of the cadre or item. */
  readonly id: string;
  /** The part of the cost that moves with this price, from 0 to 1; '' where nothing is spent. */
  readonly share: string;
  /** The price of the year in the money of the view. */
  readonly inYear: string;
  /** The figure behind it, to be explained: in local currency. */
  readonly node: number;
}

/** Of the plan as it stands, at one kind of site or at all. */
export interface PricesView {
  readonly year: string;
  readonly firstYear: string;
  /** Prices and wages of the year ÷ those of the first year. */
  readonly priceIndex: string;
  readonly wageIndex: string;
  /** ISO 4217, of the money of the view. */
  readonly currency: string;
  /** The cost that the shares are parts of, in the money of the view. */
  readonly total: string;
  /** Salaries, then items, each in file order. */
  readonly prices: readonly CarryingPrice[];
  /** How many prices, the heaviest first, carry half of the cost or more; 0 where nothing is spent. */
  readonly carryHalf: number;
}

const HALF = decimals.of('0.5');

/**
 * Every smallest amount is proportional to one price, with the overheads charged on it: that price carries it. So the
 * shares are the whole cost, and a price that rises by a tenth makes the cost rise by a tenth of its share.
 */
export function pricesView(results: Results, view: View): PricesView {
  const { keys } = results;
  const { year, money } = view;
  const carried = carriedByPrice(results, view);
  const weights = tablesOfPrices.flatMap((table) => [...carried[table].values()]);
  const total = weights.reduce((sum, weight) => decimals.plus(sum, weight), decimals.zero);
  const convert = inMoney(results, money, year);
  const inText = (amount: Decimal) => decimals.toText(convert(amount));
  const pricesOf = (table: PriceTable): CarryingPrice[] =>
    keys.ids[PRICES[table].dimension].map((id, key) => {
      const at = { [PRICES[table].dimension]: key, year };
      return {
        table,
        id,
        share: decimals.toText(decimals.over(carried[table].get(key) ?? decimals.zero, total)),
        inYear: inText(results.figure(PRICES[table].price, at)),
        node: results.layout.node(PRICES[table].price, at),
      };
    });
  return {
    year: keys.ids.year[year] as string,
    firstYear: keys.ids.year[keys.firstYear] as string,
    priceIndex: decimals.toText(results.figure(priceIndex, { year })),
    wageIndex: decimals.toText(results.figure(wageIndex, { year })),
    currency: shownMoney(results, money).currency,
    total: inText(total),
    prices: tablesOfPrices.flatMap(pricesOf),
    carryHalf: heaviestUpTo(weights, decimals.times(total, HALF)),
  };
}

/** Of each table of prices: which keys its rows are, and the price of a year. */
const PRICES = {
  cadres: { dimension: 'cadre', price: salary },
  items: { dimension: 'item', price },
} as const satisfies Record<PriceTable, { dimension: 'cadre' | 'item'; price: Quantity }>;

/** Which price an amount is proportional to. */
const PRICE_OF: Readonly<Record<AmountKind, PriceTable>> = {
  staff_time: 'cadres',
  standby: 'cadres',
  service_items: 'items',
  staff_items: 'items',
  site_items: 'items',
  programme_items: 'items',
};

/** Money of the year by price: its key's number. */
type Carried = Readonly<Record<PriceTable, ReadonlyMap<number, Decimal>>>;

function carriedByPrice(results: Results, { year, siteType }: View): Carried {
  const carried = { cadres: new Map<number, Decimal>(), items: new Map<number, Decimal>() };
  const programmePart = siteType === undefined ? decimals.one : partOfCases(results, siteType, year);
  for (const amount of smallestAmountsOf(results, AS_PLANNED, year)) {
    const table = PRICE_OF[amount.kind];
    const key = amount.keys[PRICES[table].dimension] as number;
    const here = amountHere(amount, siteType, programmePart);
    carried[table].set(key, decimals.plus(carried[table].get(key) ?? decimals.zero, here));
  }
  return carried;
}

/** The programme costs a kind of site what its survivors are of all. */
function amountHere({ keys, value }: SmallestAmount, siteType: number | undefined, programmePart: Decimal): Decimal {
  if (siteType === undefined || keys.siteType === siteType) return value;
  return keys.siteType === undefined ? decimals.times(value, programmePart) : decimals.zero;
}

function partOfCases(results: Results, siteType: number, year: number): Decimal {
  const all = results.figure(allCases, { year });
  const here = results.figure(allCasesAt, { siteType, year });
  return decimals.isZero(all) ? decimals.zero : decimals.over(here, all);
}

function heaviestUpTo(weights: readonly Decimal[], enough: Decimal): number {
  if (decimals.isZero(enough)) return 0;
  const heaviestFirst = [...weights].sort((a, b) => decimals.compare(b, a));
  let sum = decimals.zero;
  const reached = heaviestFirst.findIndex((weight) => {
    sum = decimals.plus(sum, weight);
    return decimals.compare(sum, enough) >= 0;
  });
  return reached + 1;
}
