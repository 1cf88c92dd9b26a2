/** Tables as plain lists, which JSON, a message between threads and a browser's database carry without loss. */
import { declarations } from './declarations.ts';
import type { Row, Table, Tables } from './pack.ts';
import { tableNames } from './tableNames.ts';
import type { TableName } from './tableNames.ts';

export interface PackedTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly unread?: true;
  /** Record numbers of the rows. */
  readonly records: readonly number[];
  /** Cells of each row, in the order of the columns. */
  readonly cells: readonly (readonly string[])[];
  /** Record numbers of rows that did not fit their header. */
  readonly misread: readonly number[];
}

export type PackedTables = Readonly<Record<TableName, PackedTable>>;

/** A table in pieces: text passes between threads in no time, and the cells of a piece are quick to make. */
export interface TableParts extends Omit<PackedTable, 'cells'> {
  readonly name: TableName;
  /** JSON of the cells of so many rows. */
  readonly parts: readonly string[];
}

/** Rows of a piece: what takes a few milliseconds. */
const ROWS_OF_PART = 1000;

type Cells = Record<string, string>;

/** Packs the tables of a base; what a scenario did to rows is not carried. */
export function packTables(tables: Tables): PackedTables {
  return Object.fromEntries(tableNames.map((name) => [name, packTable(tables[name])])) as Record<
    TableName,
    PackedTable
  >;
}

export function unpackTables(packed: PackedTables): Tables {
  return Object.fromEntries(tableNames.map((name) => [name, unpackTable(name, packed[name])])) as Record<
    TableName,
    Table
  >;
}

/** Tables never change: what was made of one is of use until it gives way to another. */
const packedBefore = new WeakMap<Table, PackedTable>();

function packTable(table: Table): PackedTable {
  const packed = packedBefore.get(table) ?? packedAnew(table);
  packedBefore.set(table, packed);
  return packed;
}

function packedAnew({ file, columns, rows, unread }: Table): PackedTable {
  return {
    file,
    columns,
    ...(unread && { unread }),
    records: rows.map(({ record }) => record),
    cells: rows.map(({ cells }) => columns.map((column) => cells[column] ?? '')),
    misread: rows.filter(({ misread }) => misread).map(({ record }) => record),
  };
}

function unpackTable(name: TableName, packed: PackedTable): Table {
  const { file, columns, unread } = packed;
  return { name, file, columns, rows: rowsOf(name, packed), ...(unread && { unread }) };
}

export function rowsOf(
  name: TableName,
  { columns, records, cells, misread }: Omit<PackedTable, 'file' | 'unread'>,
): readonly Row[] {
  const unreadable = new Set(misread);
  return records.map((record, index): Row => {
    const row = { record, cells: cellsOf(name, columns, cells[index] ?? []) };
    return unreadable.has(record) ? { ...row, misread: true } : row;
  });
}

export function tableParts(table: Table): TableParts {
  const { cells, ...rest } = packTable(table);
  const parts: string[] = [];
  for (let at = 0; at < cells.length; at += ROWS_OF_PART)
    parts.push(JSON.stringify(cells.slice(at, at + ROWS_OF_PART)));
  return { ...rest, name: table.name, parts };
}

/** Yields after each piece. */
export function* joinParts({ name, parts, ...rest }: TableParts): Generator<undefined, Table> {
  const rows: Row[] = [];
  for (const part of parts) {
    const read = JSON.parse(part) as readonly (readonly string[])[];
    const records = rest.records.slice(rows.length, rows.length + read.length);
    rows.push(...unpackTable(name, { ...rest, records, cells: read }).rows);
    yield;
  }
  const { file, columns, unread } = rest;
  return { name, file, columns, rows, ...(unread && { unread }) };
}

function cellsOf(name: TableName, columns: readonly string[], values: readonly string[]): Cells {
  const cells = Object.create(null) as Cells;
  for (const column of declarations[name].columns) cells[column.name] = '';
  columns.forEach((column, at) => (cells[column] = values[at] ?? ''));
  return cells;
}
