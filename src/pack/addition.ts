/** A table that was read, laid over the one that is open: rows come and change, and none goes. */
import { columnsOf, declarations } from './declarations.ts';
import { keyOf } from './key.ts';
import type { Row, Table } from './pack.ts';

export interface Addition {
  readonly table: Table;
  /** Of each row that was read, by its record in the file: its record in the table. */
  readonly records: ReadonlyMap<number, number>;
}

/** A column that the file lacks stays as it is; a list in order is followed by the rows that it has not. */
export function additionOf(open: Table, read: Table): Addition {
  const waiting = new Map<string, number[]>();
  const place = placeIn(open, read);
  open.rows.forEach((row, at) => {
    const key = place(row);
    waiting.set(key, [...(waiting.get(key) ?? []), at]);
  });
  const rows: Row[] = [...open.rows];
  const records = new Map<number, number>();
  const last = open.rows.at(-1)?.record ?? 1;
  let added = 0;
  for (const row of read.rows) {
    const at = waiting.get(place(row))?.shift();
    const there = at === undefined ? undefined : open.rows[at];
    if (at === undefined || !there) {
      added += 1;
      rows.push({ ...row, record: last + added });
    } else rows[at] = overlaid(there, row, read.columns);
    records.set(row.record, there?.record ?? last + added);
  }
  const columns = [...new Set([...open.columns, ...read.columns])];
  const isUnread = read.unread === true;
  return { table: { name: open.name, file: open.file, columns, rows, ...(isUnread && { unread: isUnread }) }, records };
}

/** Rows are the same that have the same key; without one, that say the same throughout. */
function placeIn(open: Table, read: Table): (row: Row) => string {
  if (declarations[open.name].key.length > 0) return (row) => keyOf(open.name, row);
  const columns = [...new Set([...open.columns, ...read.columns, ...columnsOf(open.name)])];
  return ({ cells }) => JSON.stringify(columns.map((column) => cells[column] ?? ''));
}

function overlaid(there: Row, { cells, misread }: Row, columns: readonly string[]): Row {
  const laid = Object.assign(Object.create(null) as Record<string, string>, there.cells);
  for (const column of columns) laid[column] = cells[column] ?? '';
  return { record: there.record, cells: laid, ...(misread && { misread }) };
}
