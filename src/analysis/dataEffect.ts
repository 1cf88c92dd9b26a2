/** What other data would do to the main figures of the plan as it stands: cost of the year and of a survivor, and budget. */
import { comparedPlan, type ComparedPlan } from './comparison.ts';
import { difference, type Difference } from './planDifferences.ts';
import type { Results } from './results.ts';
import { viewOf, type ViewAsked } from './view.ts';

/** Decimal text in local money; '' where there is no figure to set beside the other. */
export interface EffectFigure extends Difference {
  readonly before: string;
  readonly after: string;
}

export interface DataEffect {
  readonly year: string;
  /** Of the data as they would be. ISO 4217. */
  readonly currency: string;
  /** Economic cost of the year. */
  readonly cost: EffectFigure;
  /** Full cost of a survivor on average over all case types; no figure without survivors. */
  readonly perSurvivor: EffectFigure;
  /** Over all years. */
  readonly budget: EffectFigure;
}

/**
 * @param before null where the data have faults now; figures in another currency are not compared either
 * @param asked the year; local money and all sites are meant
 */
export function dataEffect(before: Results | null, after: Results, asked: Pick<ViewAsked, 'year'>): DataEffect {
  const year = yearOf(after, asked.year);
  const plan = comparedPlan(after, { year });
  const now = before?.currency === after.currency ? comparedPlan(before, { year }) : null;
  const isSameYear = now !== null && before !== null && yearOf(before, year) === year;
  const ofYear = isSameYear ? now : null;
  const perSurvivor = (of: ComparedPlan) => of.costs['all'] ?? '';
  return {
    year,
    currency: after.currency,
    cost: figure(ofYear, plan, ({ economic }) => economic),
    perSurvivor: figure(ofYear, plan, perSurvivor),
    budget: figure(now, plan, ({ budgetSum }) => budgetSum),
  };
}

function figure(now: ComparedPlan | null, plan: ComparedPlan, of: (plan: ComparedPlan) => string): EffectFigure {
  const [before, after] = [now ? of(now) : '', of(plan)];
  return { before, after, ...difference(before, after) };
}

const yearOf = (results: Results, year: string | undefined): string =>
  results.keys.ids.year[viewOf(results, { year }).year] as string;
