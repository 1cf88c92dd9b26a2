/** Edits as the user makes them: of the base, or while a scenario is open, as its changes. */
import { declarations } from '../pack/declarations.ts';
import { insertRow, removeRows, renameId, setCell, type NewCells } from '../pack/editTables.ts';
import { keyOf } from '../pack/key.ts';
import { compareNumbers, isCanonicalNumber } from '../pack/numberText.ts';
import type { Tables } from '../pack/pack.ts';
import type { TableName } from '../pack/tableNames.ts';
import { applyScenario } from './applyScenario.ts';
import { insertInScenario, removeInScenario, setInScenario } from './editScenario.ts';
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
  if (!isCanonicalNumber(value) || (!isOfBase(edited) && shown.base)) return set;
  const within = (made: Tables, end: 'low' | 'high') => {
    const bound = `${column}_${end}`;
    const before = shown.row.cells[bound] ?? '';
    const isPassed = before !== '' && compareNumbers(value, before) < 0 === (end === 'low');
    return setShown(made, edited, shown, bound, isPassed ? value : before);
  };
  return within(within(set, 'low'), 'high');
}

/**
 * Sets several cells of a row. A row that a scenario inserts is inserted anew where its key is among them; where there
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
  const without = removeInScenario(tables, { scenario, table, row: shown.key });
  return insertInScenario(without, { scenario, table, row: key }, withoutKey(table, all));
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

/** @param cells those of the key among them */
export function insertShown(tables: Tables, edited: Edited, at: number, cells: NewCells): Tables {
  const { table, scenario } = edited;
  if (isOfBase(edited)) return insertRow(tables, table, at, cells);
  const key = keyOf(table, { record: 0, cells });
  if (!isFree(tables, edited, key)) return tables;
  return insertInScenario(tables, { scenario, table, row: key }, withoutKey(table, cells));
}

export function removeShown(tables: Tables, edited: Edited, { at, key }: ShownRow): Tables {
  const { table, scenario } = edited;
  return isOfBase(edited)
    ? removeRows(tables, table, new Set([at]))
    : removeInScenario(tables, { scenario, table, row: key });
}

function withoutKey(table: TableName, cells: NewCells): NewCells {
  return Object.fromEntries(Object.entries(cells).filter(([column]) => !declarations[table].key.includes(column)));
}
