/** Which keys of one dimension go with a place, and what holds of a place, by the keys of a pack alone. `layout/` finds out. */
import type { Dimension } from './dimensions.ts';

export interface Relation {
  /** The dimension whose keys it gives. */
  readonly gives: Dimension;
  /** The dimensions of the place that it looks at. */
  readonly by: readonly Dimension[];
}

export const relations = {
  servicesOfCaseType: { gives: 'service', by: ['caseType'] },
  /** Services that the case type takes up and that take minutes of the cadre under the mix. */
  servicesTakingTime: { gives: 'service', by: ['caseType', 'mix', 'cadre'] },
  caseTypesOfService: { gives: 'caseType', by: ['service'] },
  cadresOfService: { gives: 'cadre', by: ['mix', 'service'] },
  presentDuty: { gives: 'dutyPost', by: ['mix', 'siteType', 'cadre'] },
  onCallDuty: { gives: 'dutyPost', by: ['mix', 'siteType', 'cadre'] },

  itemsOfService: { gives: 'item', by: ['service'] },
  itemsOfCadre: { gives: 'item', by: ['cadre'] },
  itemsOfSiteType: { gives: 'item', by: ['siteType'] },
  programmeItemsOfSector: { gives: 'item', by: ['sector'] },
  serviceItemsOfSector: { gives: 'item', by: ['sector'] },
  staffItemsOfSector: { gives: 'item', by: ['sector'] },
  servicesOfSectorUsingItem: { gives: 'service', by: ['sector', 'item'] },
  cadresOfSectorUsingItem: { gives: 'cadre', by: ['sector', 'item'] },
  programmeRowsOfItem: { gives: 'programmeRow', by: ['item', 'sector', 'year'] },

  overheadsOnStaff: { gives: 'overhead', by: [] },
  overheadsOnItems: { gives: 'overhead', by: [] },

  /** The one mix that a site type has under a plan. */
  mixOfPlan: { gives: 'mix', by: ['plan', 'siteType'] },
  firstYear: { gives: 'year', by: [] },
  /** Earlier years whose purchases of the item are alive in the year. */
  yearsStillAlive: { gives: 'year', by: ['item', 'year'] },
  /** The years of the horizon before the year. */
  yearsSinceFirst: { gives: 'year', by: ['year'] },

  budgetPayers: { gives: 'payer', by: [] },
  inKindPayers: { gives: 'payer', by: [] },
  outOfPocketPayers: { gives: 'payer', by: [] },
} as const satisfies Record<string, Relation>;

export type RelationName = keyof typeof relations;

/** What can hold of a place, with the dimensions that it looks at. */
export const conditions = {
  casesAreGiven: ['caseType'],
  casesAreEstimated: ['caseType'],
  caseTypeNamesItsSites: ['caseType', 'year'],
  caseTypeFollowsTheSites: ['caseType', 'year'],
  stepOfCadre: ['cadre', 'siteType'],
  stepOfSiteType: ['cadre', 'siteType'],
  stepOfSetting: ['cadre', 'siteType'],
  standbyByMinutes: [],
  standbyByCases: [],
  capital: ['item'],
  usedUp: ['item'],
  withinHorizon: ['year'],
  /** What stood in place in the first year is not yet all worn out. */
  stockInPlaceIsAlive: ['item', 'year'],
  overheadOnStaff: ['overhead'],
  overheadOnItems: ['overhead'],
  cadrePaidWhole: ['payer', 'cadre'],
  itemPaidWhole: ['payer', 'item'],
  overheadPaidWhole: ['payer', 'overhead'],
} as const satisfies Record<string, readonly Dimension[]>;

export type ConditionName = keyof typeof conditions;
