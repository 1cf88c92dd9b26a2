/** The table of costs per survivor: case types × staffing mixes × site types × years, part by part. */
import { allCases, allCasesAt, cases, casesAt } from '../model/demand.ts';
import { perSurvivor, type Part } from '../model/perSurvivor.ts';
import type { Quantity } from '../model/formula.ts';
import type { Keys } from '../layout/place.ts';
import type { Decimal } from '../quantity/decimal.ts';
import type { Results } from './results.ts';

export const parts = Object.keys(perSurvivor) as readonly Part[];

export interface CostPerSurvivor {
  readonly mix: string;
  /** A site type's id, or `all`. */
  readonly siteType: string;
  readonly year: string;
  /** A case type's id, or `all`. */
  readonly caseType: string;
  /** Survivors a year. */
  readonly cases: Decimal;
  /** Money per survivor; no figure where there are no survivors. */
  readonly parts: Readonly<Record<Part, Decimal>>;
}

/** For each plan asked for: all site types and each one, each year, each case type and all of them. */
export function costPerSurvivor(results: Results, plans: readonly number[]): CostPerSurvivor[] {
  const { keys } = results;
  const siteTypes = [undefined, ...keys.ids.siteType.keys()];
  const caseTypes = [undefined, ...keys.ids.caseType.keys()];
  return plans.flatMap((plan) =>
    siteTypes.flatMap((siteType) =>
      keys
        .horizon()
        .flatMap((year) => caseTypes.map((caseType) => costAt(results, { plan, year, siteType, caseType }))),
    ),
  );
}

interface CostPlace {
  readonly plan: number;
  readonly year: number;
  readonly siteType: number | undefined;
  readonly caseType: number | undefined;
}

/** The cost per survivor at one place, undefined standing for all. */
export function costAt(results: Results, place: CostPlace): CostPerSurvivor {
  const { ids } = results.keys;
  const { keys, counted, costOf } = asked(results, place);
  const figures = parts.map((part) => [part, results.figure(costOf(part), keys)]);
  return {
    mix: ids.plan[place.plan] as string,
    siteType: place.siteType === undefined ? 'all' : (ids.siteType[place.siteType] as string),
    year: ids.year[place.year] as string,
    caseType: place.caseType === undefined ? 'all' : (ids.caseType[place.caseType] as string),
    cases: results.figure(counted, keys),
    parts: Object.fromEntries(figures) as Record<Part, Decimal>,
  };
}

/** Which quantities say the cost and the number of survivors at a place, and with which keys. */
export function asked(
  results: Results,
  { plan, year, siteType, caseType }: CostPlace,
): { keys: Keys; counted: Quantity; costOf: (part: Part) => Quantity } {
  if (siteType === undefined) {
    if (caseType === undefined) {
      return { keys: { plan, year }, counted: allCases, costOf: (part) => perSurvivor[part].ofAll };
    }
    return { keys: { plan, year, caseType }, counted: cases, costOf: (part) => perSurvivor[part].ofCaseType };
  }
  const here = { year, siteType, mix: results.mixOf(plan, siteType) };
  if (caseType === undefined) {
    return { keys: here, counted: allCasesAt, costOf: (part) => perSurvivor[part].ofAllAt };
  }
  return { keys: { ...here, caseType }, counted: casesAt, costOf: (part) => perSurvivor[part].ofCaseTypeAt };
}
