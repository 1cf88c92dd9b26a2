/** Every cell that names a row of another table names one that is there. */
import { knownSetting } from '../cellMeaning.ts';
import type { Column } from '../columns.ts';
import { declarations } from '../declarations.ts';
import { nearest } from '../nearest.ts';
import type { Change, Row, Table } from '../pack.ts';
import { tableNames } from '../tableNames.ts';
import type { TableName } from '../tableNames.ts';
import { cell } from './frame.ts';
import type { Frame } from './frame.ts';

export function checkReferences(frame: Frame): void {
  const missed = new Set<string>();
  for (const name of tableNames) {
    const table = frame.tables[name];
    const columns = declarations[name].columns.filter((column) => column.references);
    for (const row of table.rows) {
      for (const column of columns) checkReference(frame, table, row, column.name, column, missed);
      const setting = name === 'settings' ? knownSetting(cell(row, 'key')) : undefined;
      if (setting) checkReference(frame, table, row, 'value', setting, missed);
    }
  }
}

/** `missed` holds the tables that have no rows at all and have been named already: that is one fault, not many. */
function checkReference(
  frame: Frame,
  table: Table,
  row: Row,
  column: string,
  { references = [] }: Column,
  missed: Set<string>,
): void {
  const id = cell(row, column);
  const main = references[0];
  if (id === '' || main === undefined || references.some((target) => frame.row(target, id))) return;
  if (!frame.findings.isSound(table, row, column) || references.some((target) => frame.tables[target].unread)) return;
  const removal = removalOf(frame, references, id);
  if (removal) frame.findings.faultOfRemoval(removal.table, id, removal.change, placeOf(table, row, column));
  else if (frame.tables[main].rows.length > 0) {
    const known = references.flatMap((target) => [...frame.rows(target).keys()]);
    const expected = { tables: references.join(' or '), nearest: nearest(id, known) };
    frame.findings.fault('reference-unknown', table, row, column, expected);
  } else if (!missed.has(main)) {
    missed.add(main);
    frame.findings.fault('reference-to-empty-table', table, row, column, { tables: main });
  }
}

function placeOf(table: Table, row: Row, column: string): Readonly<Record<string, string>> {
  return { user: `${table.file}, row ${row.record}, ${column}` };
}

/** The open scenario's removal of the row with this id, in any of the tables. */
export function removalOf(
  frame: Frame,
  references: readonly TableName[],
  id: string,
): { table: Table; change: Change } | undefined {
  for (const target of references) {
    const table = frame.tables[target];
    const single = declarations[target].key.length === 1;
    for (const [key, change] of table.removed ?? []) {
      if (key === id || (!single && key.startsWith(`${id}/`))) return { table, change };
    }
  }
  return undefined;
}
