/** How far each figure of a scenario lies from the base's, in money and as a share; both plans as they are compared. */
import { decimals } from '../quantity/decimal.ts';
import type { ComparedPlan } from './comparison.ts';

export interface Difference {
  /** After minus before; '' where either has no figure. */
  readonly amount: string;
  /** Of what it was before; '' too where that is nought. */
  readonly share: string;
}

/** In the shape of {@link ComparedPlan}. */
export interface PlanDifferences {
  readonly costs: ReadonlyMap<string, Difference>;
  readonly survivors: Difference;
  readonly posts: Difference;
  readonly economic: Difference;
  readonly budget: ReadonlyMap<string, Difference>;
  readonly budgetSum: Difference;
  readonly presentValue: Difference;
}

const NONE: Difference = { amount: '', share: '' };

export function planDifferences(base: ComparedPlan, plan: ComparedPlan): PlanDifferences {
  const ofEach = (key: 'costs' | 'budget') =>
    new Map(Object.entries(plan[key]).map(([id, after]) => [id, difference(base[key][id] ?? '', after)]));
  const of = (key: 'survivors' | 'posts' | 'economic' | 'budgetSum' | 'presentValue') =>
    difference(base[key], plan[key]);
  return {
    costs: ofEach('costs'),
    survivors: of('survivors'),
    posts: of('posts'),
    economic: of('economic'),
    budget: ofEach('budget'),
    budgetSum: of('budgetSum'),
    presentValue: of('presentValue'),
  };
}

export function difference(before: string, after: string): Difference {
  if (before === '' || after === '') return NONE;
  const [from, to] = [decimals.of(before), decimals.of(after)];
  const amount = decimals.minus(to, from);
  const share = decimals.isZero(from) ? '' : decimals.toText(decimals.over(amount, from));
  return { amount: decimals.toText(amount), share };
}
