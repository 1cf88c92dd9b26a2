/** Edits made while a scenario is open: each becomes a change of the scenario, and the base stays as it is. */
import { declarations } from '../pack/declarations.ts';
import { keyOf } from '../pack/key.ts';
import type { TableName } from '../pack/declarations.ts';
import { insertRow, removeRows, setCells, type NewCells } from '../pack/editTables.ts';
import type { Row, Tables } from '../pack/pack.ts';
import { compareNumbers, isCanonicalNumber } from '../pack/numberText.ts';
import { applyScenario } from './applyScenario.ts';
import { readKey } from './readKey.ts';

/** A cell of a row that is known by its key (parts joined by `/`). */
export interface ScenarioCell {
  readonly scenario: string;
  readonly table: TableName;
  readonly row: string;
  readonly column: string;
}

/** Sets a cell: one `set` takes the place of all earlier changes of it; the base's own value takes them away. */
export function setInScenario(tables: Tables, cell: ScenarioCell, value: string): Tables {
  const cleared = putBack(tables, cell);
  const base = isInserted(tables, cell) ? undefined : baseRow(tables, cell.table, cell.row);
  if (base && isSame(unchanged(cleared, cell, base), value)) return cleared;
  // In a row that the scenario inserts, an empty cell needs no change.
  if (!base && value === '') return cleared;
  return appended(cleared, { ...cell, operation: 'set', value });
}

/** What the cell is while the scenario leaves it alone: that of the base, or a bound that moves with its value. */
function unchanged(tables: Tables, { scenario, table, row, column }: ScenarioCell, base: Row): string {
  const isBound = declarations[table].byName.get(column)?.bounds !== undefined;
  if (!isBound) return base.cells[column] ?? '';
  const changed = applyScenario(tables, scenario).tables[table];
  return changed.rows.find((one) => keyOf(table, one) === row)?.cells[column] ?? '';
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

/** Inserts a row; of its cells all that are filled are set. */
export function insertInScenario(tables: Tables, row: Omit<ScenarioCell, 'column'>, cells: NewCells): Tables {
  const begun = appended(tables, { ...row, column: '', operation: 'insert', value: '' });
  return Object.entries(cells)
    .filter(([, value]) => value !== '')
    .reduce((made, [column, value]) => appended(made, { ...row, column, operation: 'set', value }), begun);
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

/** Removes a row; one that the scenario itself inserted leaves nothing behind. */
export function removeInScenario(tables: Tables, row: Omit<ScenarioCell, 'column'>): Tables {
  const cleared = putRowBack(tables, row);
  if (!baseRow(tables, row.table, row.row)) return cleared;
  return appended(cleared, { ...row, column: '', operation: 'remove', value: '' });
}

/** Adds a scenario, empty or with the changes of another one. */
export function addScenario(tables: Tables, cells: NewCells & { readonly id: string }, like = ''): Tables {
  const added = insertRow(tables, 'scenarios', tables.scenarios.rows.length, cells);
  return changesOf(tables, like).reduce(
    (made, change) =>
      insertRow(made, 'scenario_changes', made.scenario_changes.rows.length, { ...change.cells, scenario: cells.id }),
    added,
  );
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

/** Also where it takes the place of a row of the base that the scenario removes. */
function isInserted(tables: Tables, row: Omit<ScenarioCell, 'column'>): boolean {
  return tables.scenario_changes.rows.some((change) => isOf(change, row) && change.cells.operation === 'insert');
}

function baseRow(tables: Tables, table: TableName, key: string): Row | undefined {
  return tables[table].rows.find((row) => keyOf(table, row) === key);
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

function appended(
  tables: Tables,
  change: ScenarioCell & { readonly operation: string; readonly value: string },
): Tables {
  return insertRow(tables, 'scenario_changes', tables.scenario_changes.rows.length, { ...change });
}
