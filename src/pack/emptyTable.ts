/** Tables without rows. */
import type { Table, Tables } from './pack.ts';
import { tableNames } from './tableNames.ts';
import type { TableName } from './tableNames.ts';

/** A table of which no file was given, or whose file could not be read. */
export function emptyTable(name: TableName, file = `${name}.csv`): Table {
  return { name, file, columns: [], rows: [] };
}

/** A table whose file could not be read. */
export function unreadTable(name: TableName, file: string): Table {
  return { ...emptyTable(name, file), unread: true };
}

/** A pack of which there is no file. */
export const noTables: Tables = Object.fromEntries(tableNames.map((name) => [name, emptyTable(name)])) as Record<
  TableName,
  Table
>;
