/** 6. Cost per survivor, and what stays unattributed. */
import { components, direct, full, overheadRateOnItems, overheadRateOnStaff } from './attributed.ts';
import { allCases, allCasesAt, cases, casesAt } from './demand.ts';
import { ifNone, over, plus, quantity, sum, times, where, type Formula, type Quantity, type Term } from './formula.ts';
import { programmeCost, siteItemsAt, staffItemsOfCadre } from './items.ts';
import { standbyOfCadre } from './staff.ts';

/** At each site type, under the mix that it has in the plan. */
export const underPlan = (of: Term): Formula => where('mixOfPlan', of);

/** One part of the cost per survivor, in the four places where it is asked for. */
export interface PerSurvivor {
  /** Of a case type, over all site types. */
  readonly ofCaseType: Quantity;
  /** Of all survivors. */
  readonly ofAll: Quantity;
  /** Of a case type at one site type, under a mix. */
  readonly ofCaseTypeAt: Quantity;
  /** Of all survivors seen at one site type, under a mix. */
  readonly ofAllAt: Quantity;
  /** Attributed to a case type over all site types: money, not yet per survivor. */
  readonly attributed: Quantity;
}

function perSurvivorOf(component: Quantity): PerSurvivor {
  const { name } = component;
  const attributed = quantity(`${name}OfCaseType`, {
    of: ['caseType', 'plan', 'year'],
    unit: 'money',
    method: '6',
    is: sum('siteType', underPlan(component)),
  });
  const each = { unit: 'money/case', method: '6' };
  return {
    attributed,
    ofCaseType: quantity(`${name}PerSurvivor`, {
      of: ['caseType', 'plan', 'year'],
      ...each,
      is: over(attributed, cases),
    }),
    ofAll: quantity(`${name}PerSurvivorOfAll`, {
      of: ['plan', 'year'],
      ...each,
      is: over(sum('caseType', attributed), allCases),
    }),
    ofCaseTypeAt: quantity(`${name}PerSurvivorAt`, {
      of: ['caseType', 'siteType', 'mix', 'year'],
      ...each,
      is: over(component, casesAt),
    }),
    ofAllAt: quantity(`${name}PerSurvivorOfAllAt`, {
      of: ['siteType', 'mix', 'year'],
      ...each,
      is: over(sum('caseType', component), allCasesAt),
    }),
  };
}

/** The parts of the cost per survivor, under the column names of `per_survivor.csv`. */
export const perSurvivor = {
  staff_time: perSurvivorOf(components.staff_time),
  standby: perSurvivorOf(components.standby),
  service_items: perSurvivorOf(components.service_items),
  staff_items: perSurvivorOf(components.staff_items),
  site_items: perSurvivorOf(components.site_items),
  programme_items: perSurvivorOf(components.programme_items),
  overheads: perSurvivorOf(components.overheads),
  direct: perSurvivorOf(direct),
  full: perSurvivorOf(full),
} as const;

export type Part = keyof typeof perSurvivor;

const ofSiteType = { of: ['siteType', 'mix', 'year'], unit: 'money', method: '6' } as const;
const ofPlan = { of: ['plan', 'year'], unit: 'money', method: '6' } as const;

/** Standby of all cadres at a site type that sees no survivors. */
const idleStandby = quantity('idleStandby', {
  ...ofSiteType,
  is: ifNone(allCasesAt, sum('cadre', standbyOfCadre), 0),
});

/** Staff items and site items of a site type that sees no survivors. */
const idleItems = quantity('idleItems', {
  ...ofSiteType,
  is: ifNone(allCasesAt, plus(sum('cadre', staffItemsOfCadre), siteItemsAt), 0),
});

const idleProgramme = quantity('idleProgramme', {
  of: ['year'],
  unit: 'money',
  method: '6',
  is: ifNone(allCases, programmeCost, 0),
});

/** Shared cost of years and site types without survivors to share it by. */
export const unattributed = quantity('unattributed', {
  ...ofPlan,
  is: plus(
    times(plus(1, overheadRateOnStaff), sum('siteType', underPlan(idleStandby))),
    times(plus(1, overheadRateOnItems), plus(sum('siteType', underPlan(idleItems)), idleProgramme)),
  ),
});

/** The whole economic cost of a year. */
export const economicCost = quantity('economicCost', {
  ...ofPlan,
  is: plus(sum('caseType', perSurvivor.full.attributed), unattributed),
});

const allStandbyAt = quantity('allStandbyAt', { ...ofSiteType, is: sum('cadre', standbyOfCadre) });

/** Standby of all cadres, attributed or not. */
export const allStandby = quantity('allStandby', { ...ofPlan, is: sum('siteType', underPlan(allStandbyAt)) });
