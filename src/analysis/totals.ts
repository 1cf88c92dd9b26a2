/** The totals of each year: survivors, economic cost, budget, and what others bear. */
import { allCases } from '../model/demand.ts';
import { budget, inKind, outOfPocket, presentValue } from '../model/payers.ts';
import { economicCost, unattributed } from '../model/perSurvivor.ts';
import type { Decimal } from '../quantity/decimal.ts';
import type { Results } from './results.ts';

export interface YearTotals {
  readonly mix: string;
  readonly year: string;
  readonly cases: Decimal;
  readonly economic: Decimal;
  /** The part of the economic cost that no survivor could be charged with. */
  readonly unattributed: Decimal;
  readonly budget: Decimal;
  readonly inKind: Decimal;
  readonly outOfPocket: Decimal;
  readonly presentValue: Decimal;
}

export function totals(results: Results, plans: readonly number[]): YearTotals[] {
  const { keys } = results;
  return plans.flatMap((plan) =>
    keys.horizon().map((year) => {
      const at = { plan, year };
      return {
        mix: keys.ids.plan[plan] as string,
        year: keys.ids.year[year] as string,
        cases: results.figure(allCases, at),
        economic: results.figure(economicCost, at),
        unattributed: results.figure(unattributed, at),
        budget: results.figure(budget, at),
        inKind: results.figure(inKind, at),
        outOfPocket: results.figure(outOfPocket, at),
        presentValue: results.figure(presentValue, at),
      };
    }),
  );
}
