/** The dimensions that a quantity may be of: everything that a figure can be said about. */

export const dimensions = [
  'caseType',
  'service',
  'cadre',
  'siteType',
  'mix',
  'item',
  'year',
  /** A plan says which mix each site type has: the plan as it stands, or one mix wherever it may be used. */
  'plan',
  'overhead',
  'payer',
  'sector',
  'dutyPost',
  'programmeRow',
] as const;

export type Dimension = (typeof dimensions)[number];

/** The sectors of the Essential Services Package, in its order. */
export const sectors = ['health', 'justice-policing', 'social', 'coordination'] as const;

/** The sector of overheads, and of an item whose row names none. */
export const defaultSector = 'coordination';
