/** Tables to the text of their CSV files: UTF-8, comma, decimal point, LF, and no cell that a spreadsheet would run. */
import { writeRecords } from './csv.ts';
import { guarded, guardedCell } from './spreadsheetSafety.ts';
import { declarations } from './declarations.ts';
import type { Table, Tables } from './pack.ts';
import { tableNames } from './tableNames.ts';

/** Every table that has a file or rows, by file name. What is read from these texts is the same tables again. */
export function writePack(tables: Tables): Map<string, string> {
  const written = tableNames.map((name) => tables[name]).filter(isWritten);
  return new Map(written.map((table) => [table.file, writeTable(table)]));
}

/** Whether the table has a file, or rows that want one. */
export function isWritten(table: Table): boolean {
  return table.columns.length > 0 || table.rows.length > 0;
}

/** One table: its own columns in their order, then those that only its rows have filled since it was read. */
export function writeTable(table: Table): string {
  const columns = columnsToWrite(table);
  const records = table.rows.map((row) => columns.map((column) => guardedCell(row.cells[column] ?? '')));
  return writeRecords([columns.map(guarded), ...records]);
}

/** The columns of a table's file as it is written; of a new table, those that it needs and those that are filled. */
export function columnsToWrite(table: Table): readonly string[] {
  const { columns: declared, key } = declarations[table.name];
  const filled = new Set(
    table.rows.flatMap((row) => Object.keys(row.cells).filter((column) => row.cells[column] !== '')),
  );
  const isNew = table.columns.length === 0;
  const known = declared.filter(
    ({ name, required }) => filled.has(name) || (isNew && (required === true || key.includes(name))),
  );
  return [...new Set([...table.columns, ...known.map(({ name }) => name), ...filled])];
}
