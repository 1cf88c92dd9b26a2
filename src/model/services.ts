/** 9. Unit cost of a service: direct, and with the standby of its cadres. */
import { contactsAt, contactsOfService, usersOfService } from './demand.ts';
import { over, plus, quantity, share, sum, sumAlong, times } from './formula.ts';
import { itemsPerContact, itemsPerUser } from './items.ts';
import { underPlan } from './perSurvivor.ts';
import { allMinutes, costPerMinute, minutesPerContact, standbyOfCadre } from './staff.ts';

const atSiteType = { of: ['service', 'siteType', 'mix', 'year'], unit: 'money', method: '9' } as const;

const staffOfServiceAt = quantity('staffOfServiceAt', {
  ...atSiteType,
  is: times(contactsAt, sumAlong('cadre', 'cadresOfService', times(minutesPerContact, costPerMinute))),
});

/** Standby by the minute that was used; nothing of a cadre without minutes. */
const standbyPerMinute = quantity('standbyPerMinute', {
  of: ['cadre', 'siteType', 'mix', 'year'],
  unit: 'money/minute',
  method: '9',
  is: share(standbyOfCadre, allMinutes),
});

const standbyOfServiceAt = quantity('standbyOfServiceAt', {
  ...atSiteType,
  is: times(contactsAt, sumAlong('cadre', 'cadresOfService', times(minutesPerContact, standbyPerMinute))),
});

const itemsOfService = quantity('itemsOfServiceCost', {
  of: ['service', 'year'],
  unit: 'money',
  method: '9',
  is: plus(times(contactsOfService, itemsPerContact), times(usersOfService, itemsPerUser)),
});

export const directPerContact = quantity('directPerContact', {
  of: ['service', 'plan', 'year'],
  unit: 'money/contact',
  method: '9',
  is: over(plus(sum('siteType', underPlan(staffOfServiceAt)), itemsOfService), contactsOfService),
});

export const withStandbyPerContact = quantity('withStandbyPerContact', {
  of: ['service', 'plan', 'year'],
  unit: 'money/contact',
  method: '9',
  is: plus(directPerContact, over(sum('siteType', underPlan(standbyOfServiceAt)), contactsOfService)),
});
