/** What differs between two states of a pack's tables, small enough to be sent with every edit. */
import type { TableName } from './declarations.ts';
import type { Row, Table, Tables } from './pack.ts';
import { tableNames } from './tableNames.ts';

/** In one table, from a row on, some rows give way to others; all else is as it is in the table afterwards. */
export interface TableChange {
  readonly table: TableName;
  readonly file: string;
  readonly columns: readonly string[];
  readonly unread?: true;
  readonly at: number;
  readonly removed: number;
  readonly rows: readonly Row[];
}

/** Tables that share rows are compared by these, so that an edit costs what it touches. */
export function changesBetween(before: Tables, after: Tables): TableChange[] {
  return tableNames.filter((name) => before[name] !== after[name]).map((name) => changeOf(before[name], after[name]));
}

export function applyChanges(tables: Tables, changes: readonly TableChange[]): Tables {
  const changed = { ...tables };
  for (const { table: name, file, columns, unread, at, removed, rows } of changes) {
    const before = changed[name].rows;
    const whole = [...before.slice(0, at), ...rows.map(withoutPrototype), ...before.slice(at + removed)];
    changed[name] = { name, file, columns, rows: whole, ...(unread && { unread }) };
  }
  return changed;
}

function changeOf(before: Table, after: Table): TableChange {
  const shortest = Math.min(before.rows.length, after.rows.length);
  let start = 0;
  while (start < shortest && before.rows[start] === after.rows[start]) start++;
  let end = 0;
  while (end < shortest - start && before.rows.at(-1 - end) === after.rows.at(-1 - end)) end++;
  return {
    table: after.name,
    file: after.file,
    columns: after.columns,
    ...(after.unread && { unread: after.unread }),
    at: start,
    removed: before.rows.length - end - start,
    rows: after.rows.slice(start, after.rows.length - end),
  };
}

/** Cells that were sent between threads have a prototype again. */
const withoutPrototype = (row: Row): Row => ({
  ...row,
  cells: Object.assign(Object.create(null) as Record<string, string>, row.cells),
});
