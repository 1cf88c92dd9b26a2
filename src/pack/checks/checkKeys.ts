/** No two rows of a table stand for the same thing. */
import { declarations } from '../declarations.ts';
import { keyOf } from '../key.ts';
import type { Table } from '../pack.ts';
import type { Findings } from './findings.ts';

export function checkKeys(table: Table, findings: Findings): void {
  const { key } = declarations[table.name];
  const column = key[0];
  if (column === undefined) return;
  const seen = new Map<string, number>();
  for (const row of table.rows) {
    if (!findings.isSound(table, row, ...key)) continue;
    const id = keyOf(table.name, row);
    const first = seen.get(id);
    if (first === undefined) seen.set(id, row.record);
    else findings.fault('key-twice', table, row, column, { key: id, columns: key.join(', '), row: String(first) });
  }
}
