/** How many survivors each kind of site sees, year by year, as data for a page. */
import { allCases, allCasesAt, sites } from '../model/demand.ts';
import { decimals } from '../quantity/decimal.ts';
import type { Results } from './results.ts';

export interface SeenAtSites {
  /** Of the site type. */
  readonly id: string;
  /** Survivors a year, by year of the horizon. */
  readonly cases: readonly string[];
  /** The same at one site; '' in a year without sites. */
  readonly perSite: readonly string[];
}

export interface SitesView {
  /** Of the horizon. */
  readonly years: readonly string[];
  readonly siteTypes: readonly SeenAtSites[];
  /** All survivors of each year. */
  readonly cases: readonly string[];
}

export function sitesView(results: Results): SitesView {
  const { keys } = results;
  const years = keys.horizon();
  return {
    years: years.map((year) => keys.ids.year[year] as string),
    siteTypes: keys.ids.siteType.map((id, siteType) => {
      const seen = years.map((year) => results.figure(allCasesAt, { siteType, year }));
      return {
        id,
        cases: seen.map((cases) => decimals.toText(cases)),
        perSite: seen.map((cases, index) => {
          const standing = results.figure(sites, { siteType, year: years[index] });
          return decimals.toText(decimals.over(cases, standing));
        }),
      };
    }),
    cases: years.map((year) => decimals.toText(results.figure(allCases, { year }))),
  };
}
