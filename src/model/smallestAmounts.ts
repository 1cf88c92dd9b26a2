/** 11. The smallest amounts of the economic cost, each with the overheads charged on it. */
import { overheadRateOnItems, overheadRateOnStaff } from './attributed.ts';
import { contacts, sites, users } from './demand.ts';
import type { Dimension } from './dimensions.ts';
import { plus, quantity, sumAlong, times, type Quantity, type Term } from './formula.ts';
import {
  annualItemCost,
  programmeQuantity,
  quantityPerContact,
  quantityPerPost,
  quantityPerSite,
  quantityPerUser,
} from './items.ts';
import { price } from './prices.ts';
import { costPerMinute, minutesPerContact, posts, standbyOfCadre } from './staff.ts';

const money = { unit: 'money', method: '11' } as const;

const smallest = (name: string, of: readonly Dimension[], is: Term): Quantity => quantity(name, { of, ...money, is });

/** By component. Overheads follow what they are charged on. */
export const smallestAmounts = {
  staff_time: smallest(
    'staffTimeOfService',
    ['caseType', 'service', 'cadre', 'siteType', 'mix', 'year'],
    times(contacts, minutesPerContact, costPerMinute),
  ),
  standby: standbyOfCadre,
  service_items: smallest(
    'serviceItemOfCaseType',
    ['caseType', 'item', 'siteType', 'year'],
    sumAlong(
      'service',
      'servicesOfCaseType',
      plus(times(contacts, quantityPerContact, price), times(users, quantityPerUser, price)),
    ),
  ),
  staff_items: smallest(
    'staffItemOfCadre',
    ['cadre', 'item', 'siteType', 'mix', 'year'],
    times(posts, quantityPerPost, annualItemCost),
  ),
  site_items: smallest(
    'siteItemOfSiteType',
    ['siteType', 'item', 'year'],
    times(sites, quantityPerSite, annualItemCost),
  ),
  programme_items: smallest(
    'programmeItemOfSector',
    ['item', 'sector', 'year'],
    times(programmeQuantity, annualItemCost),
  ),
} as const satisfies Record<string, Quantity>;

export type AmountKind = keyof typeof smallestAmounts;

/** The rate of overheads on each kind of amount. */
export const overheadRateOn: Readonly<Record<AmountKind, Quantity>> = {
  staff_time: overheadRateOnStaff,
  standby: overheadRateOnStaff,
  service_items: overheadRateOnItems,
  staff_items: overheadRateOnItems,
  site_items: overheadRateOnItems,
  programme_items: overheadRateOnItems,
};
