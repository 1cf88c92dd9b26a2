/** The row of a table that another one names. */
import { rowsById } from './key.ts';
import type { Row, Table } from './pack.ts';

/** Of each table as it is: an edit makes another one. */
const known = new WeakMap<Table, ReadonlyMap<string, Row>>();

export function rowById(table: Table, id: string): Row | undefined {
  const rows = known.get(table) ?? rowsById(table);
  known.set(table, rows);
  return rows.get(id);
}
