/** Scenarios as far as they are computed, each beside the base: what the page Scenarios has to show. */
import type { Answer } from '../analysis/answer.ts';
import type { ComparedPlan } from '../analysis/comparison.ts';
import type { Noticed } from '../analysis/noticed.ts';
import type { PlanDifferences } from '../analysis/planDifferences.ts';
import type { Problem } from '../pack/problem.ts';

/** How questions and answers call the base. */
export const BASE = 'base';

/** A scenario or the base, as far as it can be computed. */
export type KnownPlan =
  | {
      readonly plan: ComparedPlan;
      /** From the base; nought for the base itself. */
      readonly differences: PlanDifferences;
      readonly noticed: readonly Noticed[];
    }
  | { readonly faults: readonly Problem[] };

export type PlansById = ReadonlyMap<string, KnownPlan>;

/** Figures of one view, which is that of the answer; scenarios are added as they are computed. */
export interface KnownPlans {
  readonly answer: Answer;
  readonly plans: PlansById;
}

export const noPlans: PlansById = new Map();

export const withPlan = (plans: PlansById, id: string, plan: KnownPlan): PlansById => new Map([...plans, [id, plan]]);

/** The base, the open scenario, then the others in the order of the pack: the order in which they are computed. */
export const idsToCompute = ({ scenario, scenarios }: Answer): string[] => [
  ...new Set([BASE, scenario, ...scenarios.map(({ id }) => id)]),
];
