/** 6. What each service of a pathway adds to the direct cost of a case type. */
import { cases, casesAt, contacts, users } from './demand.ts';
import type { Dimension } from './dimensions.ts';
import { over, plus, quantity, sum, sumAlong, times, type Quantity, type Term } from './formula.ts';
import { itemsPerContact, itemsPerUser } from './items.ts';
import { underPlan } from './perSurvivor.ts';
import { costPerMinute, minutesPerContact } from './staff.ts';

const taken = ['caseType', 'service', 'siteType', 'mix', 'year'] as const satisfies readonly Dimension[];

/** A part of the cost of a service, for one case type. */
export interface PathwayCost {
  /** Per survivor of the case type, over all site types. */
  readonly overall: Quantity;
  /** Per survivor of the case type seen at one site type, under a mix. */
  readonly at: Quantity;
}

const amountOf = (name: string, is: Term): Quantity => quantity(name, { of: taken, unit: 'money', method: '6', is });

function perSurvivorOf(amount: Quantity): PathwayCost {
  const each = { unit: 'money/case', method: '6' };
  return {
    overall: quantity(`${amount.name}PerSurvivor`, {
      of: ['caseType', 'service', 'plan', 'year'],
      ...each,
      is: over(sum('siteType', underPlan(amount)), cases),
    }),
    at: quantity(`${amount.name}PerSurvivorAt`, { of: taken, ...each, is: over(amount, casesAt) }),
  };
}

const staffTime = amountOf(
  'staffTimeInPathway',
  times(contacts, sumAlong('cadre', 'cadresOfService', times(minutesPerContact, costPerMinute))),
);

const serviceItems = amountOf(
  'serviceItemsInPathway',
  plus(times(contacts, itemsPerContact), times(users, itemsPerUser)),
);

/** The services of a case type together are its direct cost. */
export const pathwayCosts = {
  staff_time: perSurvivorOf(staffTime),
  service_items: perSurvivorOf(serviceItems),
  direct: perSurvivorOf(amountOf('directInPathway', plus(staffTime, serviceItems))),
} as const;
