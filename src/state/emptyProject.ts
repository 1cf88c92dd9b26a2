/** The data of a project that is begun from nothing. */
import { insertRow } from '../pack/editTables.ts';
import { emptyTable } from '../pack/emptyTable.ts';
import type { Row, Table, Tables } from '../pack/pack.ts';
import { tableNames } from '../pack/tableNames.ts';
import type { TableName } from '../pack/tableNames.ts';

/** What a country has anyway: it is taken from an example, to be changed where it differs. */
const frame: ReadonlySet<TableName> = new Set([
  'settings',
  'years',
  'currencies',
  'price_levels',
  'payers',
  'economic_codes',
  'payer_splits',
]);

/** The names that a new project begins with, in the user's language. */
export interface FirstNames {
  readonly title: string;
  /** Of the staffing mix that every pack has. */
  readonly mix: string;
}

const MIX = 'usual';

/** The frame of an example and a first staffing mix, all other tables empty. */
export function emptiedTables(example: Tables, names: FirstNames): Tables {
  const emptied = tableNames.map((name) => {
    const table = frame.has(name) ? example[name] : { ...emptyTable(name), columns: example[name].columns };
    return [name, name === 'settings' ? settingsOf(table, names) : table];
  });
  const tables = Object.fromEntries(emptied) as Record<TableName, Table>;
  return insertRow(tables, 'staffing_mixes', 0, { id: MIX, name: names.mix });
}

/** With their own title and mix, and without the translations of the example's title. */
function settingsOf(settings: Table, { title }: FirstNames): Table {
  const own: Readonly<Record<string, string>> = { title, staffing_mix: MIX };
  const kept = settings.rows.filter(({ cells: { key = '' } }) => !key.startsWith('title_'));
  const rows = kept.map(({ cells }, index): Row => {
    const value = own[cells.key ?? ''];
    const changed = value === undefined ? cells : { ...cells, value, source: '', confidence: '', note: '' };
    return { record: index + 2, cells: Object.assign(Object.create(null) as Record<string, string>, changed) };
  });
  return { ...settings, rows };
}
