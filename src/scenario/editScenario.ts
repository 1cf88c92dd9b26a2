/** Edits made while a scenario is open: each becomes a change of the scenario, and the base stays as it is. */
import { declarations } from '../pack/declarations.ts';
import { keyOf } from '../pack/key.ts';
import type { TableName } from '../pack/declarations.ts';
import { insertRow, insertRows, removeRows, setCells, type NewCells } from '../pack/editTables.ts';
import type { Row, Tables } from '../pack/pack.ts';
import { compareNumbers, isCanonicalNumber } from '../pack/numberText.ts';
import { applyScenario } from './applyScenario.ts';
import { readKey } from './readKey.ts';

/** A cell of a row that is known by its key (parts joined by `/`). */
export interface ScenarioCell extends ScenarioTable {
  readonly row: string;
  readonly column: string;
}

export interface ScenarioTable {
  readonly scenario: string;
  readonly table: TableName;
}

/** What a cell is to be. */
export interface ScenarioValue {
  /** The row's whole key. */
  readonly row: string;
  readonly column: string;
  readonly value: string;
}

/** A row that is to be inserted. */
export interface ScenarioRow {
  /** Its whole key. */
  readonly row: string;
  readonly cells: NewCells;
}

/** Sets a cell: one `set` takes the place of all earlier changes of it; the base's own value takes them away. */
export const setInScenario = (tables: Tables, cell: ScenarioCell, value: string): Tables =>
  setAllInScenario(tables, cell, [{ ...cell, value }]);

/** Sets cells of one table, as {@link setInScenario} sets one. */
export function setAllInScenario(
  tables: Tables,
  { scenario, table }: ScenarioTable,
  values: readonly ScenarioValue[],
): Tables {
  const written = new Set(values.map(nameOfCell));
  const cleared = withoutChanges(tables, ({ cells }) => {
    if (cells.scenario !== scenario || cells.table !== table) return false;
    const row = readKey(table, cells.row ?? '');
    return row !== undefined && written.has(nameOfCell({ row, column: cells.column ?? '' }));
  });
  const rows = new Set(values.map(({ row }) => row));
  const inserted = keysInserted(cleared, { scenario, table });
  const base = rowsByKey(cleared, table, rows);
  const withSet = (to: Tables, set: readonly ScenarioValue[], before: ReadonlyMap<string, Row>) => {
    const changes = set.filter(({ row, column, value }) => {
      // In a row that the scenario inserts, an empty cell needs no change.
      if (inserted.has(row) || !base.has(row)) return value !== '';
      return !isSame(before.get(row)?.cells[column] ?? '', value);
    });
    return appended(
      to,
      changes.map(({ row, column, value }) => ({ scenario, table, row, column, operation: 'set', value })),
    );
  };
  const isBound = ({ column }: ScenarioValue) => declarations[table].byName.get(column)?.bounds !== undefined;
  const bounds = values.filter(isBound);
  const withValues = withSet(
    cleared,
    values.filter((value) => !isBound(value)),
    base,
  );
  if (bounds.length === 0) return withValues;
  // While the scenario leaves it alone, a bound moves with its value.
  return withSet(withValues, bounds, rowsByKey(applyScenario(withValues, scenario).tables, table, rows));
}

/** Takes back all that the scenario does to a cell. */
export function putBack(tables: Tables, cell: ScenarioCell): Tables {
  return withoutChanges(tables, (change) => isOf(change, cell) && change.cells.column === cell.column);
}

/** Takes back all that the scenario does to a row: its insert, its removal, its changes. */
export function putRowBack(tables: Tables, row: Omit<ScenarioCell, 'column'>): Tables {
  return withoutChanges(tables, (change) => isOf(change, row));
}

/** Takes back all that the scenario does to a table. */
export function putTableBack(tables: Tables, scenario: string, table: TableName): Tables {
  return withoutChanges(tables, ({ cells }) => cells.scenario === scenario && cells.table === table);
}

/** Inserts rows; of their cells all that are filled are set. */
export function insertInScenario(
  tables: Tables,
  { scenario, table }: ScenarioTable,
  rows: readonly ScenarioRow[],
): Tables {
  const changes = rows.flatMap(({ row, cells }) => [
    { scenario, table, row, column: '', operation: 'insert', value: '' },
    ...Object.entries(cells)
      .filter(([, value]) => value !== '')
      .map(([column, value]) => ({ scenario, table, row, column, operation: 'set', value })),
  ]);
  return appended(tables, changes);
}

/** Gives a row that the scenario inserts another key; it keeps its place among its changes. */
export function moveInScenario(tables: Tables, row: Omit<ScenarioCell, 'column'>, key: string): Tables {
  const changes = tables.scenario_changes.rows;
  const isInsert = (change: Row) => isOf(change, row) && change.cells.operation === 'insert';
  // Before it, the scenario may have removed a row of the base under the same key.
  const first = changes.findIndex(isInsert);
  const moved = changes.flatMap((change, index) =>
    index >= first && isOf(change, row) ? [[index, { row: key }] as const] : [],
  );
  return setCells(tables, 'scenario_changes', new Map(moved));
}

/** Removes rows by their keys; those that the scenario itself inserted leave nothing behind. */
export function removeInScenario(
  tables: Tables,
  { scenario, table }: ScenarioTable,
  removed: readonly string[],
): Tables {
  const keys = new Set(removed);
  const cleared = withoutChanges(tables, ({ cells }) => {
    if (cells.scenario !== scenario || cells.table !== table) return false;
    return keys.has(readKey(table, cells.row ?? '') ?? '');
  });
  const base = rowsByKey(cleared, table, keys);
  return appended(
    cleared,
    removed
      .filter((row) => base.has(row))
      .map((row) => ({ scenario, table, row, column: '', operation: 'remove', value: '' })),
  );
}

/** Adds a scenario, empty or with the changes of another one. */
export function addScenario(tables: Tables, cells: NewCells & { readonly id: string }, like = ''): Tables {
  const added = insertRow(tables, 'scenarios', tables.scenarios.rows.length, cells);
  const changes = changesOf(tables, like).map((change) => ({ ...change.cells, scenario: cells.id }));
  return appended(added, changes);
}

/** Removes a scenario with its changes. */
export function removeScenario(tables: Tables, id: string): Tables {
  const without = withoutChanges(tables, ({ cells }) => cells.scenario === id);
  const rows = without.scenarios.rows.flatMap((row, index) => (row.cells.id === id ? [index] : []));
  return removeRows(without, 'scenarios', new Set(rows));
}

/** The changes of a scenario, in their order. */
export const changesOf = (tables: Tables, scenario: string): Row[] =>
  tables.scenario_changes.rows.filter(({ cells }) => cells.scenario === scenario);

/** Also where they take the place of rows of the base that the scenario removes. */
function keysInserted(tables: Tables, { scenario, table }: ScenarioTable): ReadonlySet<string | undefined> {
  return new Set(
    tables.scenario_changes.rows
      .filter(({ cells }) => cells.scenario === scenario && cells.table === table && cells.operation === 'insert')
      .map(({ cells }) => readKey(table, cells.row ?? '')),
  );
}

const nameOfCell = ({ row, column }: Pick<ScenarioValue, 'row' | 'column'>): string => JSON.stringify([row, column]);

/** Those of the rows that have one of the keys; the first where there are several. */
function rowsByKey(tables: Tables, table: TableName, keys: ReadonlySet<string>): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  for (const row of tables[table].rows) {
    const key = keyOf(table, row);
    if (keys.has(key) && !rows.has(key)) rows.set(key, row);
  }
  return rows;
}

/** Numbers are the same however they are written. */
function isSame(before: string, value: string): boolean {
  if (before === value) return true;
  return isCanonicalNumber(before) && isCanonicalNumber(value) && compareNumbers(before, value) === 0;
}

function isOf({ cells }: Row, { scenario, table, row }: Omit<ScenarioCell, 'column'>): boolean {
  return cells.scenario === scenario && cells.table === table && readKey(table, cells.row ?? '') === row;
}

function withoutChanges(tables: Tables, taken: (change: Row) => boolean): Tables {
  const rows = tables.scenario_changes.rows.flatMap((row, index) => (taken(row) ? [index] : []));
  return removeRows(tables, 'scenario_changes', new Set(rows));
}

const appended = (tables: Tables, changes: readonly NewCells[]): Tables =>
  insertRows(tables, 'scenario_changes', tables.scenario_changes.rows.length, changes);
