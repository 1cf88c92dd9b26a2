/** Columns that a file must have, and columns that nobody knows. */
import { knownColumn } from '../cellMeaning.ts';
import { declarations } from '../declarations.ts';
import { nearest } from '../nearest.ts';
import type { Table } from '../pack.ts';
import type { Findings } from './findings.ts';

export function checkColumns(table: Table, findings: Findings): void {
  if (table.columns.length === 0) return;
  const present = new Set(table.columns);
  for (const column of columnsThatMustStand(table)) {
    if (present.has(column)) continue;
    findings.faultOfTable('column-missing', table, column, { nearest: nearest(column, unknownColumns(table)) });
  }
  const absent = [...declarations[table.name].byName.keys()].filter((column) => !present.has(column));
  for (const column of unknownColumns(table)) {
    findings.warnOfTable('column-unknown', table, column, { nearest: nearest(column, absent) });
  }
}

/** A setting's value and a change's column may be empty, but no such file does without the column. */
function columnsThatMustStand(table: Table): readonly string[] {
  const { key, columns } = declarations[table.name];
  const required = columns.filter((column) => column.required || key.includes(column.name)).map(({ name }) => name);
  const open = new Set(declarations[table.name].openKeyParts);
  if (table.name === 'settings') return [...required, 'value'];
  if (table.name === 'scenario_changes') return [...required, 'column', 'value'];
  return required.filter((column) => !open.has(column));
}

function unknownColumns(table: Table): readonly string[] {
  return table.columns.filter((column) => !knownColumn(table.name, column));
}
