/** Edits as the user makes them: of the base, or while a scenario is open, as its changes. */
import { faultOfCell } from '../pack/checks/faultOfCell.ts';
import { declarations } from '../pack/declarations.ts';
import { insertRow, insertRows, removeRows, renameId, setCell, setCells, type NewCells } from '../pack/editTables.ts';
import { keyOf } from '../pack/key.ts';
import { compareNumbers, isCanonicalNumber } from '../pack/numberText.ts';
import type { Tables } from '../pack/pack.ts';
import type { TableName } from '../pack/tableNames.ts';
import { applyScenario } from './applyScenario.ts';
import {
  insertInScenario,
  moveInScenario,
  removeInScenario,
  setAllInScenario,
  setInScenario,
  type ScenarioRow,
} from './editScenario.ts';
import { readKey } from './readKey.ts';
import { isClosed, type ShownRow } from './shownTable.ts';

/** Which table is edited, and under which scenario: `base` for none. */
export interface Edited {
  readonly table: TableName;
  readonly scenario: string;
}

export const isOfBase = ({ table, scenario }: Edited): boolean => scenario === 'base' || isClosed(table);

/** Whether a cell of the row can be written: a scenario changes no keys of the base, and no rows that it takes away. */
export function canSet(edited: Edited, { base, isRemoved }: ShownRow, column: string): boolean {
  if (isOfBase(edited)) return true;
  return !isRemoved && (base === undefined || !declarations[edited.table].key.includes(column));
}

/** Sets a cell; where it is the id of a row, all that name it follow. */
export function setShown(tables: Tables, edited: Edited, shown: ShownRow, column: string, value: string): Tables {
  const { table, scenario } = edited;
  if (!canSet(edited, shown, column)) return tables;
  if (isOfBase(edited)) return setInBase(tables, table, shown, column, value);
  if (!declarations[table].key.includes(column)) {
    return setInScenario(tables, { scenario, table, row: shown.key, column }, value);
  }
  return setRow(tables, edited, shown, { [column]: value });
}

/**
 * Sets a value that may have a range. A bound that the value passes goes with it: what is planned is plausible. In a
 * scenario the bounds of the base's rows follow their values anyway.
 */
export function setWithRange(tables: Tables, edited: Edited, shown: ShownRow, column: string, value: string): Tables {
  const set = setShown(tables, edited, shown, column, value);
  const meaning = declarations[edited.table].byName.get(column);
  const isSound = isCanonicalNumber(value) && meaning !== undefined && !faultOfCell(meaning, value);
  if (!isSound || (!isOfBase(edited) && shown.base)) return set;
  const within = (made: Tables, end: 'low' | 'high') => {
    const bound = `${column}_${end}`;
    const before = shown.row.cells[bound] ?? '';
    const isPassed = before !== '' && compareNumbers(value, before) < 0 === (end === 'low');
    return setShown(made, edited, shown, bound, isPassed ? value : before);
  };
  return within(within(set, 'low'), 'high');
}

/**
 * Sets several cells of a row. A row that a scenario inserts moves to another key where that is among them; where there
 * is such a row already, nothing is changed.
 */
export function setRow(tables: Tables, edited: Edited, shown: ShownRow, cells: NewCells): Tables {
  const { table, scenario } = edited;
  const columns = Object.keys(cells);
  const isMoved =
    !isOfBase(edited) && !shown.base && columns.some((column) => declarations[table].key.includes(column));
  if (!isMoved) {
    return columns.reduce((made, column) => setShown(made, edited, shown, column, cells[column] ?? ''), tables);
  }
  const all = { ...shown.row.cells, ...cells };
  const key = keyOf(table, { record: 0, cells: all });
  if (key !== shown.key && !isFree(tables, edited, key)) return tables;
  const moved = moveInScenario(tables, { scenario, table, row: shown.key }, key);
  return Object.entries(withoutKey(table, cells)).reduce(
    (made, [column, value]) => setInScenario(made, { scenario, table, row: key, column }, value),
    moved,
  );
}

/** Whether a scenario can insert a row under this key: what it could not would be in no row of the table. */
function isFree(tables: Tables, { table, scenario }: Edited, key: string): boolean {
  const { rows } = applyScenario(tables, scenario).tables[table];
  return readKey(table, key) === key && !rows.some((row) => keyOf(table, row) === key);
}

function setInBase(tables: Tables, table: TableName, { row, at }: ShownRow, column: string, value: string): Tables {
  const before = row.cells[column] ?? '';
  const { type } = declarations[table].byName.get(column) ?? {};
  const count = (id: string) => tables[table].rows.filter(({ cells }) => cells[column] === id).length;
  const isId = type === 'id' && declarations[table].key.length === 1;
  const isRenamed = isId && before !== '' && value !== '' && count(before) === 1 && count(value) === 0;
  return isRenamed ? renameId(tables, table, before, value) : setCell(tables, table, at, column, value);
}

/** What is written into one row: the one on screen, or one that is new. */
export interface WrittenRow {
  readonly shown: ShownRow | undefined;
  readonly cells: NewCells;
}

export interface Written {
  readonly tables: Tables;
  /** In a scenario, a row whose key is taken or not complete is not written, nor a key of the base. */
  readonly isWhole: boolean;
}

/** Writes many rows; new ones come last. */
export function writeRows(tables: Tables, edited: Edited, written: readonly WrittenRow[]): Written {
  return isOfBase(edited)
    ? { tables: writeInBase(tables, edited.table, written), isWhole: true }
    : writeInScenario(tables, edited, written);
}

/** In one pass, but for rows that move to another key. */
function writeInScenario(tables: Tables, edited: Edited, written: readonly WrittenRow[]): Written {
  const { table } = edited;
  const { key } = declarations[table];
  const namesKey = ({ cells }: WrittenRow) => key.some((column) => cells[column] !== undefined);
  const changed = written.flatMap(({ shown, cells }) => (shown ? [{ shown, cells }] : []));
  const isMoved = (row: WrittenRow) => row.shown?.base === undefined && namesKey(row);
  const values = changed
    .filter((row) => !isMoved(row))
    .flatMap(({ shown, cells }) =>
      Object.entries(cells)
        .filter(([column]) => canSet(edited, shown, column))
        .map(([column, value]) => ({ row: shown.key, column, value })),
    );
  let made = values.length > 0 ? setAllInScenario(tables, edited, values) : tables;
  let isWhole = !changed.some(
    ({ shown, cells }) =>
      shown.base && key.some((column) => cells[column] !== undefined && cells[column] !== shown.row.cells[column]),
  );
  for (const { shown, cells } of changed.filter(isMoved)) {
    const after = setRow(made, edited, shown, cells);
    const isMeant = Object.keys(cells).some((column) => cells[column] !== (shown.row.cells[column] ?? ''));
    if (after === made && isMeant) isWhole = false;
    made = after;
  }
  const added = written.flatMap(({ shown, cells }) => (shown ? [] : [cells]));
  if (added.length === 0) return { tables: made, isWhole };
  const { inserted, areAll } = insertable(made, edited, added);
  return { tables: insertInScenario(made, edited, inserted), isWhole: isWhole && areAll };
}

/** Those of the rows that a scenario can insert: under a whole key that no row has. */
function insertable(
  tables: Tables,
  { table, scenario }: Edited,
  added: readonly NewCells[],
): { readonly inserted: readonly ScenarioRow[]; readonly areAll: boolean } {
  const { rows } = applyScenario(tables, scenario).tables[table];
  const taken = new Set(rows.map((row) => keyOf(table, row)));
  const inserted = added.flatMap((cells) => {
    const row = keyOf(table, { record: 0, cells });
    if (taken.has(row) || readKey(table, row) !== row) return [];
    taken.add(row);
    return [{ row, cells: withoutKey(table, cells) }];
  });
  return { inserted, areAll: inserted.length === added.length };
}

/** In one pass, but for ids of rows, which all that name them follow. */
function writeInBase(tables: Tables, table: TableName, written: readonly WrittenRow[]): Tables {
  const { key, byName } = declarations[table];
  const idColumn = key.length === 1 && byName.get(key[0] ?? '')?.type === 'id' ? (key[0] ?? '') : '';
  const changed = written.flatMap(({ shown, cells }) => (shown ? [[shown, cells] as const] : []));
  const begun = setCells(tables, table, new Map(changed.map(([{ at }, { [idColumn]: _, ...others }]) => [at, others])));
  const renamed = changed.reduce(
    (made, [shown, { [idColumn]: id }]) => (id === undefined ? made : setInBase(made, table, shown, idColumn, id)),
    begun,
  );
  const added = written.flatMap(({ shown, cells }) => (shown ? [] : [cells]));
  return insertRows(renamed, table, renamed[table].rows.length, added);
}

/** @param cells those of the key among them */
export function insertShown(tables: Tables, edited: Edited, at: number, cells: NewCells): Tables {
  if (isOfBase(edited)) return insertRow(tables, edited.table, at, cells);
  return insertInScenario(tables, edited, insertable(tables, edited, [cells]).inserted);
}

export function removeShown(tables: Tables, edited: Edited, removed: readonly ShownRow[]): Tables {
  if (isOfBase(edited)) return removeRows(tables, edited.table, new Set(removed.map(({ at }) => at)));
  return removeInScenario(
    tables,
    edited,
    removed.map(({ key }) => key),
  );
}

function withoutKey(table: TableName, cells: NewCells): NewCells {
  return Object.fromEntries(Object.entries(cells).filter(([column]) => !declarations[table].key.includes(column)));
}
