/** What a page looks at: a year, a kind of site, a money. */
import type { Money } from './money.ts';
import type { Results } from './results.ts';

/** As the page asks; what it leaves out, or what the pack does not have, is the first year, all sites, local money. */
export interface ViewAsked {
  readonly year?: string | undefined;
  readonly siteType?: string | undefined;
  readonly money?: Money | undefined;
}

export interface View {
  /** Number of a year of the horizon. */
  readonly year: number;
  /** Number of a site type; undefined for all. */
  readonly siteType: number | undefined;
  readonly money: Money;
}

export function viewOf(results: Results, { year = '', siteType = '', money = '' }: ViewAsked): View {
  const { keys } = results;
  const yearNumber = keys.yearNumber(year);
  const site = keys.numberOf('siteType', siteType);
  const known = results.pack.tables.currencies.rows.some(({ cells }) => cells.currency === money);
  return {
    year: yearNumber < keys.firstYear ? keys.firstYear : yearNumber,
    siteType: site < 0 ? undefined : site,
    money: known || money === 'first-year' ? (money === results.currency ? '' : money) : '',
  };
}
