/** The result files as tables, declared once: their columns, what these hold, and what identifies a row. */
import { perSurvivor } from '../model/perSurvivor.ts';
import type { TableName } from '../pack/tableNames.ts';

export interface ResultColumn {
  readonly name: string;
  readonly type: 'string' | 'number' | 'year';
  /** As the model writes units; of numbers only. */
  readonly unit?: string;
  /** The table of the data of which the column names a row, where it names one. */
  readonly names?: TableName;
}

export interface ResultTable {
  readonly columns: readonly ResultColumn[];
  /** None where a part of what identifies a row may be empty. */
  readonly key: readonly string[];
}

const text = (name: string): ResultColumn => ({ name, type: 'string' });
const number = (name: string, unit: string): ResultColumn => ({ name, type: 'number', unit });
const of = (name: string, names: TableName): ResultColumn => ({ name, type: 'string', names });

const mix = of('mix', 'staffing_mixes');
const year: ResultColumn = { name: 'year', type: 'year', names: 'years' };
const siteType = of('site_type', 'site_types');
const payer = of('payer', 'payers');

/** Every table says its scenario first, and its currency last where it holds money. */
function table(key: readonly string[], columns: readonly ResultColumn[]): ResultTable {
  const holdsMoney = columns.some(({ unit }) => unit?.startsWith('money'));
  const own = [of('scenario', 'scenarios'), ...columns, ...(holdsMoney ? [text('currency')] : [])];
  return { columns: own, key: key.length > 0 ? ['scenario', ...key] : [] };
}

export const resultTables = {
  per_survivor: table(
    ['mix', 'site_type', 'year', 'case_type'],
    [
      mix,
      siteType,
      year,
      of('case_type', 'case_types'),
      number('cases', 'case'),
      ...Object.keys(perSurvivor).map((part) => number(part, 'money/case')),
    ],
  ),
  totals: table(
    ['mix', 'year'],
    [
      mix,
      year,
      number('cases', 'case'),
      ...['economic', 'unattributed', 'budget', 'in_kind', 'out_of_pocket', 'present_value'].map((name) =>
        number(name, 'money'),
      ),
    ],
  ),
  budget: table(
    [],
    [
      mix,
      year,
      text('sector'),
      payer,
      text('payer_kind'),
      of('economic_code', 'economic_codes'),
      text('driver'),
      text('origin'),
      siteType,
      text('line'),
      text('line_name'),
      // Their unit stands in the row.
      number('quantity', ''),
      text('unit'),
      number('unit_cost', 'money/unit'),
      number('amount', 'money'),
    ],
  ),
  staffing: table(
    ['mix', 'year', 'site_type', 'cadre'],
    [
      mix,
      year,
      siteType,
      of('cadre', 'cadres'),
      number('workload_posts', 'post'),
      number('duty_posts', 'post'),
      number('posts', 'post'),
      number('utilisation', '1'),
    ],
  ),
  service_costs: table(
    ['mix', 'year', 'service'],
    [
      mix,
      year,
      of('service', 'services'),
      number('contacts', 'contact'),
      number('direct_per_contact', 'money/contact'),
      number('with_standby_per_contact', 'money/contact'),
    ],
  ),
  funding_gap: table(
    ['mix', 'year', 'payer'],
    [mix, year, payer, number('budget', 'money'), number('committed', 'money'), number('gap', 'money')],
  ),
} as const satisfies Readonly<Record<string, ResultTable>>;

export type ResultTableName = keyof typeof resultTables;

export const resultTableNames = Object.keys(resultTables) as readonly ResultTableName[];
