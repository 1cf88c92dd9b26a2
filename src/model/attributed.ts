/** 3 to 5. The components of cost, each attributed to a case type at a site type under a mix. */
import { allCases, casesAt, contacts, users } from './demand.ts';
import type { Dimension } from './dimensions.ts';
import { input, plus, quantity, share, sum, sumAlong, times, type Quantity } from './formula.ts';
import { itemsPerContact, itemsPerUser, programmeCost, siteItemsAt, staffItemsOfCadre } from './items.ts';
import { costPerMinute, minutes, shareOfCasesAt, shareOfReadiness, standbyOfCadre } from './staff.ts';

const seen = ['caseType', 'siteType', 'year'] as const satisfies readonly Dimension[];
const served = ['caseType', 'siteType', 'mix', 'year'] as const satisfies readonly Dimension[];

export const staffTime = quantity('staffTime', {
  of: served,
  unit: 'money',
  method: '3',
  is: sum('cadre', times(minutes, costPerMinute)),
});

export const standby = quantity('standby', {
  of: served,
  unit: 'money',
  method: '3',
  is: sum('cadre', times(standbyOfCadre, shareOfReadiness)),
});

export const serviceItems = quantity('serviceItems', {
  of: seen,
  unit: 'money',
  method: '4',
  is: sumAlong('service', 'servicesOfCaseType', plus(times(contacts, itemsPerContact), times(users, itemsPerUser))),
});

export const staffItems = quantity('staffItems', {
  of: served,
  unit: 'money',
  method: '4',
  is: sum('cadre', times(staffItemsOfCadre, shareOfReadiness)),
});

export const siteItems = quantity('siteItems', {
  of: seen,
  unit: 'money',
  method: '4',
  is: times(siteItemsAt, shareOfCasesAt),
});

/** A case type's part, at a site type, of all survivors. */
export const shareOfAllCases = quantity('shareOfAllCases', {
  of: seen,
  unit: '1',
  method: '4',
  is: share(casesAt, allCases),
});

export const programmeItems = quantity('programmeItems', {
  of: seen,
  unit: 'money',
  method: '4',
  is: times(programmeCost, shareOfAllCases),
});

export const overheadRate = input('overheadRate', ['overhead'], '1', '5', { rows: 'ofOverhead', column: 'rate' });

/** What is charged on staff time and standby. */
export const overheadRateOnStaff = quantity('overheadRateOnStaff', {
  of: [],
  unit: '1',
  method: '5',
  is: sumAlong('overhead', 'overheadsOnStaff', overheadRate),
});

/** What is charged on the four item components. */
export const overheadRateOnItems = quantity('overheadRateOnItems', {
  of: [],
  unit: '1',
  method: '5',
  is: sumAlong('overhead', 'overheadsOnItems', overheadRate),
});

export const overheads = quantity('overheads', {
  of: served,
  unit: 'money',
  method: '5',
  is: plus(
    times(overheadRateOnStaff, plus(staffTime, standby)),
    times(overheadRateOnItems, plus(serviceItems, staffItems, siteItems, programmeItems)),
  ),
});

/** The seven components of cost, in the order of the result files. */
export const components = {
  staff_time: staffTime,
  standby,
  service_items: serviceItems,
  staff_items: staffItems,
  site_items: siteItems,
  programme_items: programmeItems,
  overheads,
} as const satisfies Record<string, Quantity>;

/** The cost of one more survivor, below capacity. */
export const direct = quantity('direct', { of: served, unit: 'money', method: '6', is: plus(staffTime, serviceItems) });

export const full = quantity('full', {
  of: served,
  unit: 'money',
  method: '6',
  is: plus(...Object.values(components)),
});
