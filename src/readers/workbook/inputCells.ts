/** Where the tables of a pack stand in a workbook: a sheet a table, column ids in row 1, values from row 2. */
import type { InputCell } from '../../layout/tape.ts';
import { settings, type TableName } from '../../pack/declarations.ts';
import type { Pack, Table } from '../../pack/pack.ts';
import { columnsToWrite } from '../../pack/writePack.ts';
import type { Address } from './address.ts';

/** The first row of values. */
export const FIRST_VALUE_ROW = 2;

/** @returns the address of each cell; a setting is called by its name */
export function inputAddresses(pack: Pack): (cell: InputCell) => Address {
  const columns = new Map<string, ReadonlyMap<string, number>>();
  return ({ table, row, column }) => {
    const shown =
      columns.get(table) ?? new Map(columnsToWrite(tableOf(pack, table)).map((name, index) => [name, index]));
    columns.set(table, shown);
    const place = { sheet: table, row: FIRST_VALUE_ROW + row, column: shown.get(column) ?? -1 };
    const key = table === 'settings' ? (tableOf(pack, table).rows[row]?.cells.key ?? '') : '';
    return settings.has(key) ? { ...place, name: key } : place;
  };
}

const tableOf = (pack: Pack, table: string): Table => pack.tables[table as TableName];
