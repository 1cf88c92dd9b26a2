/** The names of a pack's tables, in the order in which a person fills them in. */
export const tableNames = [
  'settings',
  'years',
  'currencies',
  'price_levels',
  'case_types',
  'services',
  'pathways',
  'cadres',
  'staffing_mixes',
  'mix_site_types',
  'staff_time',
  'duty_posts',
  'site_types',
  'sites',
  'case_sites',
  'items',
  'service_items',
  'staff_items',
  'site_items',
  'programme_items',
  'overheads',
  'payers',
  'economic_codes',
  'payer_splits',
  'funding',
  'scenarios',
  'scenario_changes',
] as const;

export type TableName = (typeof tableNames)[number];

const known: ReadonlySet<string> = new Set(tableNames);

export function isTableName(name: string): name is TableName {
  return known.has(name);
}
