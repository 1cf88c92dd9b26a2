/** Edits of the tables of a pack: each gives new tables, which share with the old ones all that did not change. */
import { meaningOfCell } from './cellMeaning.ts';
import { declarations } from './declarations.ts';
import type { TableName } from './declarations.ts';
import type { Row, Table, Tables } from './pack.ts';
import { tableNames } from './tableNames.ts';

type Cells = Record<string, string>;

/** Cells by column, as a new row is given them; columns left out are empty. */
export type NewCells = Readonly<Record<string, string>>;

/**
 * Sets one cell.
 * @param row index into the table's rows
 * @param value canonical text, or what the user wrote where it is none: the checks will name it
 */
export function setCell(tables: Tables, name: TableName, row: number, column: string, value: string): Tables {
  const table = tables[name];
  const before = table.rows[row];
  if (!before || before.cells[column] === value) return tables;
  const rows = [...table.rows];
  rows[row] = { ...before, cells: withCells(before.cells, { [column]: value }) };
  return withTable(tables, { ...withColumn(table, column), rows });
}

/**
 * Sets cells of many rows, in one pass over the table.
 * @param cells by index into the table's rows; rows that are not there are passed over
 */
export function setCells(tables: Tables, name: TableName, cells: ReadonlyMap<number, NewCells>): Tables {
  const table = tables[name];
  const rows = [...table.rows];
  const filled = new Set<string>();
  for (const [at, changed] of cells) {
    const before = rows[at];
    const differing = Object.keys(changed).filter((column) => before && before.cells[column] !== changed[column]);
    if (!before || differing.length === 0) continue;
    differing.forEach((column) => filled.add(column));
    rows[at] = { ...before, cells: withCells(before.cells, changed) };
  }
  return filled.size === 0 ? tables : withTable(tables, { ...[...filled].reduce(withColumn, table), rows });
}

/** Inserts a row before the one at `at`; records are counted anew. */
export const insertRow = (tables: Tables, name: TableName, at: number, cells: NewCells): Tables =>
  insertRows(tables, name, at, [cells]);

/** Inserts rows before the one at `at`, in their order; records are counted anew. */
export function insertRows(tables: Tables, name: TableName, at: number, inserted: readonly NewCells[]): Tables {
  if (inserted.length === 0) return tables;
  const table = tables[name];
  const empty = emptyCells(table);
  const rows = inserted.map((cells): Row => ({ record: 0, cells: withCells(empty, cells) }));
  const filled = inserted.flatMap((cells) => Object.keys(cells).filter((column) => cells[column] !== ''));
  const wider = [...new Set(filled)].reduce(withColumn, table);
  // Rows that are written take the place of a file that could not be read.
  const { unread: _, ...readable } = wider;
  return withTable(tables, {
    ...readable,
    rows: recounted([...table.rows.slice(0, at), ...rows, ...table.rows.slice(at)]),
  });
}

export function removeRows(tables: Tables, name: TableName, rows: ReadonlySet<number>): Tables {
  if (rows.size === 0) return tables;
  const table = tables[name];
  return withTable(tables, { ...table, rows: recounted(table.rows.filter((_, index) => !rows.has(index))) });
}

/** Puts tables in the place of those of the same name. */
export function replaceTables(tables: Tables, replaced: readonly Table[]): Tables {
  return replaced.reduce(withTable, tables);
}

/**
 * Renames an id, and with it every cell of the pack that names it: references, payers or splits, and the rows that
 * scenarios change.
 */
export function renameId(tables: Tables, name: TableName, from: string, to: string): Tables {
  if (from === to || from === '') return tables;
  return replaceTables(
    tables,
    tableNames.map((table) => renamedIn(tables[table], name, from, to)),
  );
}

function renamedIn(table: Table, name: TableName, from: string, to: string): Table {
  const own = table.name === name ? declarations[name].key[0] : undefined;
  const columns = declarations[table.name].columns.map((column) => column.name);
  const rows = table.rows.map((row) => {
    const isNamed = (column: string) =>
      row.cells[column] === from &&
      (column === own || meaningOfCell(table.name, row.cells, column)?.references?.includes(name) === true);
    const changed = columns.filter(isNamed).map((column) => [column, to]);
    const cells = { ...Object.fromEntries(changed), ...renamedKey(table, row, name, from, to) } as NewCells;
    return Object.keys(cells).length === 0 ? row : { ...row, cells: withCells(row.cells, cells) };
  });
  return rows.every((row, index) => row === table.rows[index]) ? table : { ...table, rows };
}

/** In a change of a scenario: the parts of the changed row's key that name the id. */
function renamedKey(table: Table, { cells }: Row, name: TableName, from: string, to: string): NewCells {
  const changed = table.name === 'scenario_changes' ? declarationOf(cells.table) : undefined;
  if (!changed) return {};
  const names = (column = '') =>
    changed.byName.get(column)?.references?.includes(name) || (cells.table === name && column === changed.key[0]);
  const parts = changed.key.length === 1 ? [cells.row ?? ''] : (cells.row ?? '').split('/');
  const row = parts.map((part, index) => (part === from && names(changed.key[index]) ? to : part)).join('/');
  return row === cells.row ? {} : { row };
}

const declarationOf = (table = '') =>
  Object.hasOwn(declarations, table) ? declarations[table as TableName] : undefined;

const withTable = (tables: Tables, table: Table): Tables =>
  tables[table.name] === table ? tables : { ...tables, [table.name]: table };

/** A column that is filled for the first time joins the file; a table without a file gets one, with its key. */
function withColumn(table: Table, column: string): Table {
  if (table.columns.includes(column)) return table;
  const { key, columns } = declarations[table.name];
  const begun = columns.filter(({ name, required }) => required || key.includes(name)).map(({ name }) => name);
  const had = table.columns.length > 0 ? table.columns : begun;
  return { ...table, columns: [...new Set([...had, column])] };
}

function emptyCells(table: Table): Cells {
  const cells = Object.create(null) as Cells;
  for (const { name } of declarations[table.name].columns) cells[name] = '';
  for (const name of table.columns) cells[name] = '';
  return cells;
}

const withCells = (cells: Row['cells'], changed: NewCells): Cells =>
  Object.assign(Object.create(null) as Cells, cells, changed);

/** Records follow one another from 2, the header being 1. */
const recounted = (rows: readonly Row[]): Row[] =>
  rows.map((row, index) => (row.record === index + 2 ? row : { ...row, record: index + 2 }));
