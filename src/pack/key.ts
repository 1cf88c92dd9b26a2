/** Rows by their keys: the key's parts joined by `/`, an empty part keeping its slash, as `scenario_changes` says it. */
import { declarations } from './declarations.ts';
import type { TableName } from './declarations.ts';
import type { Row, Table } from './pack.ts';

/** The whole key of a row: `centre/2026`, `/intake/nurse`. No part holds a slash, so no two keys look alike. */
export function keyOf(table: TableName, row: Row): string {
  const { key } = declarations[table];
  return key.length === 1 ? (row.cells[key[0] ?? ''] ?? '') : key.map((column) => row.cells[column] ?? '').join('/');
}

/** The rows of a table by the column that other tables refer to: its id, code or currency. The first of several. */
export function rowsById(table: Table): ReadonlyMap<string, Row> {
  const column = declarations[table.name].key[0] ?? '';
  const rows = new Map<string, Row>();
  for (const row of table.rows) {
    const id = row.cells[column] ?? '';
    if (!rows.has(id)) rows.set(id, row);
  }
  return rows;
}

/** The rows of a table, grouped by what `groupOf` says of them, in file order. */
export function rowsByGroup(rows: readonly Row[], groupOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groupOf(row);
    const members = groups.get(group);
    if (members) members.push(row);
    else groups.set(group, [row]);
  }
  return groups;
}
