/** Every cell by itself, and every range around its value. */
import { meaningOfCell } from '../cellMeaning.ts';
import type { Column } from '../columns.ts';
import { declarations } from '../declarations.ts';
import { compareNumbers } from '../numberText.ts';
import type { Row, Table } from '../pack.ts';
import { faultOfCell } from './faultOfCell.ts';
import type { Findings } from './findings.ts';

/** A scenario's changes are the scenario's own affair, but for whose they are. */
const CHECKED_CHANGE = new Set(['scenario']);

/** In which nothing was found. An edit leaves most rows alone, and all scenarios share them: they are looked at once. */
const knownSound = new WeakSet<Row['cells']>();

export function checkCells(table: Table, findings: Findings): void {
  const { columns } = declarations[table.name];
  const names = columns.map(({ name }) => name);
  const ranges = columns.filter((column) => column.bounds !== undefined);
  for (const row of table.rows) {
    if (knownSound.has(row.cells)) continue;
    checkCellsOfRow(table, row, findings);
    for (const bound of ranges) checkBound(table, row, bound, findings);
    if (findings.isSound(table, row, ...names)) knownSound.add(row.cells);
  }
}

function checkCellsOfRow(table: Table, row: Row, findings: Findings): void {
  for (const declared of declarations[table.name].columns) {
    if (table.name === 'scenario_changes' && !CHECKED_CHANGE.has(declared.name)) continue;
    if (!findings.isSound(table, row, declared.name)) continue;
    const column = meaningOfCell(table.name, row.cells, declared.name);
    const fault = column && faultOfCell(column, row.cells[declared.name] ?? '');
    if (fault)
      findings.fault(fault.code, table, row, declared.name, { ...fault.expected, ...nameOf(column, declared) });
  }
}

/** A setting's value is called by its key. */
function nameOf(column: Column, declared: Column): Readonly<Record<string, string>> {
  return column.name === declared.name ? {} : { of: column.name };
}

/** low ≤ x ≤ high; a missing bound equals the value. */
function checkBound(table: Table, row: Row, bound: Column, findings: Findings): void {
  const of = bound.bounds ?? '';
  const limit = row.cells[bound.name] ?? '';
  const value = row.cells[of] ?? '';
  if (limit === '' || !findings.isSound(table, row, bound.name, of)) return;
  const above = bound.name.endsWith('_high');
  if (value === '') findings.fault('range-without-value', table, row, bound.name, { value: of });
  else if (above && compareNumbers(limit, value) < 0)
    findings.fault('high-below-value', table, row, bound.name, { value, of });
  else if (!above && compareNumbers(limit, value) > 0)
    findings.fault('low-above-value', table, row, bound.name, { value, of });
}
