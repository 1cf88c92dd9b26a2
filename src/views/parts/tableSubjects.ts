/** The tables of a pack by what they are about. */
import type { TableName } from '../../pack/tableNames.ts';
import type { AboutTables } from '../../words/tables.en.ts';

/** Tables by subject, each subject in the order in which a person reads it. */
export const tablesBySubject: Readonly<Record<Exclude<keyof AboutTables['subjects'], 'other'>, readonly TableName[]>> =
  {
    survivors: ['case_types', 'services', 'pathways'],
    people: ['cadres', 'staffing_mixes', 'mix_site_types', 'staff_time', 'duty_posts', 'staff_items'],
    places: ['site_types', 'sites', 'case_sites', 'site_items'],
    money: [
      'items',
      'service_items',
      'programme_items',
      'overheads',
      'payers',
      'payer_splits',
      'economic_codes',
      'funding',
    ],
    frame: ['settings', 'years', 'currencies', 'price_levels'],
    scenarios: ['scenarios', 'scenario_changes'],
  };
