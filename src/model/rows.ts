/** Which rows of which table a quantity reads, by the keys of its place. `layout/` finds the rows. */
import type { Dimension } from './dimensions.ts';

export interface Rows {
  readonly table: string;
  /** The dimensions whose keys choose the rows. */
  readonly by: readonly Dimension[];
  /** Several rows may hold at once; then their cells add up. */
  readonly add?: true;
}

export const rows = {
  ofDiscountRate: { table: 'settings', by: [] },
  ofPostStep: { table: 'settings', by: [] },
  ofYear: { table: 'years', by: ['year'] },
  ofCaseType: { table: 'case_types', by: ['caseType'] },
  ofCadre: { table: 'cadres', by: ['cadre'] },
  ofItem: { table: 'items', by: ['item'] },
  ofSiteType: { table: 'site_types', by: ['siteType'] },
  ofOverhead: { table: 'overheads', by: ['overhead'] },
  ofDutyPost: { table: 'duty_posts', by: ['dutyPost'] },
  ofProgrammeRow: { table: 'programme_items', by: ['programmeRow'] },

  /** The exchange rate of a currency that is not the local one. */
  ofItemCurrency: { table: 'currencies', by: ['item'] },
  ofCadreCurrency: { table: 'currencies', by: ['cadre'] },
  /** Consumer prices of the first year and of the price year, where they differ. */
  ofItemPricesNow: { table: 'price_levels', by: ['item'] },
  ofItemPricesThen: { table: 'price_levels', by: ['item'] },
  ofCadrePricesNow: { table: 'price_levels', by: ['cadre'] },
  ofCadrePricesThen: { table: 'price_levels', by: ['cadre'] },

  ofSites: { table: 'sites', by: ['siteType', 'year'] },
  /** The year's own row, else the row of an empty year. */
  ofCaseSites: { table: 'case_sites', by: ['caseType', 'siteType', 'year'] },
  /** The site type's own row, else the row of an empty site type. */
  ofPathway: { table: 'pathways', by: ['caseType', 'service', 'siteType'] },
  /** The mix's own row and the row of an empty mix. */
  ofStaffTime: { table: 'staff_time', by: ['mix', 'service', 'cadre'], add: true },

  ofServiceItemPerContact: { table: 'service_items', by: ['service', 'item'] },
  ofServiceItemPerUser: { table: 'service_items', by: ['service', 'item'] },
  ofStaffItem: { table: 'staff_items', by: ['cadre', 'item'] },
  ofSiteItem: { table: 'site_items', by: ['siteType', 'item'] },
  /** The year's own row and the row of an empty year. */
  ofProgrammeItem: { table: 'programme_items', by: ['item', 'sector', 'year'], add: true },

  ofCadreSplit: { table: 'payer_splits', by: ['payer', 'cadre'] },
  ofItemSplit: { table: 'payer_splits', by: ['payer', 'item'] },
  ofOverheadSplit: { table: 'payer_splits', by: ['payer', 'overhead'] },
  ofFunding: { table: 'funding', by: ['payer', 'year'] },
} as const satisfies Record<string, Rows>;

export type RowsName = keyof typeof rows;
