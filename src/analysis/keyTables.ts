/** The table whose rows are the keys of a dimension; years, plans and sectors are rows of none. */
import type { Dimension } from '../model/dimensions.ts';
import type { TableName } from '../pack/declarations.ts';

export const tableOfKeys: Readonly<Partial<Record<Dimension, TableName>>> = {
  caseType: 'case_types',
  service: 'services',
  cadre: 'cadres',
  siteType: 'site_types',
  mix: 'staffing_mixes',
  item: 'items',
  overhead: 'overheads',
  payer: 'payers',
  dutyPost: 'duty_posts',
  programmeRow: 'programme_items',
};
