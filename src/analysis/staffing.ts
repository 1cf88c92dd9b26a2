/** Staffing of each cadre at each site type: posts needed by workload and by presence, and posts paid. */
import { allMinutes, dutyAllowances, dutyPosts, posts, utilisation, workloadPosts } from '../model/staff.ts';
import { decimals, type Decimal } from '../quantity/decimal.ts';
import type { Results } from './results.ts';

export interface Staffing {
  readonly mix: string;
  readonly year: string;
  readonly siteType: string;
  readonly cadre: string;
  /** Over all sites of the type, as are the posts below. */
  readonly workloadPosts: Decimal;
  readonly dutyPosts: Decimal;
  readonly posts: Decimal;
  /** Workload ÷ posts; no figure without posts. */
  readonly utilisation: Decimal;
}

const isSomething = (figure: Decimal): boolean => decimals.compare(figure, decimals.zero) > 0;

/**
 * Cadres that have posts, minutes or an allowance.
 * @param isThere which of these figures count as having one
 */
export function staffing(results: Results, plan: number, isThere = isSomething): Staffing[] {
  const { keys } = results;
  return keys.horizon().flatMap((year) =>
    keys.ids.siteType.flatMap((siteTypeId, siteType) =>
      keys.ids.cadre.flatMap((cadreId, cadre) => {
        const at = { year, siteType, cadre, mix: results.mixOf(plan, siteType) };
        const used = [posts, allMinutes, dutyAllowances].some((quantity) => isThere(results.figure(quantity, at)));
        if (!used) return [];
        return {
          mix: keys.ids.plan[plan] as string,
          year: keys.ids.year[year] as string,
          siteType: siteTypeId,
          cadre: cadreId,
          workloadPosts: results.figure(workloadPosts, at),
          dutyPosts: results.figure(dutyPosts, at),
          posts: results.figure(posts, at),
          utilisation: results.figure(utilisation, at),
        };
      }),
    ),
  );
}
