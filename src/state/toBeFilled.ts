/** When the way to fill in the data stands in the place of results. */
import type { Answer } from '../analysis/answer.ts';
import { needsOf, type Need } from '../pack/needs.ts';
import type { Tables } from '../pack/pack.ts';

/** What the data need, step by step. */
export const stepsOf = (tables: Tables): readonly Need[] => needsOf(tables);

/** Whether the data are still to be filled in: something that is needed has no rows, and no survivor costs anything. */
export function isToBeFilled(tables: Tables, answer: Answer | null): boolean {
  const costsSomething = answer?.rows.some(({ cells }) => cells.some(({ full }) => full !== '' && full !== '0'));
  return !costsSomething && needsOf(tables).some(({ lacking, canWait }) => !canWait && lacking.length > 0);
}
