/** Where a fault or warning is to be seen among the rows that are edited. */
import type { Problem } from '../pack/problem.ts';
import type { Tables } from '../pack/pack.ts';
import { isTableName, tableNames } from '../pack/tableNames.ts';
import type { TableName } from '../pack/tableNames.ts';
import { readKey } from './readKey.ts';
import type { ShownRow } from './shownTable.ts';

export interface ProblemPlace {
  readonly table: TableName;
  /** '' where the whole row or table is meant. */
  readonly column: string;
  /** Record number in the table's file; 1 for the whole table. */
  readonly record?: number;
  /** Of a row as a scenario leaves it: its whole key. */
  readonly key?: string;
}

/** What a scenario brings about is shown at the cell that it changes. Undefined for a file that is no table. */
export function placeOf({ file, row, column, scenario, expected }: Problem, tables: Tables): ProblemPlace | undefined {
  const table = tableNames.find((name) => tables[name].file === file);
  if (!table) return undefined;
  const change = scenario !== undefined && table === 'scenario_changes' ? changeAt(tables, row) : undefined;
  const changed = change?.table ?? '';
  if (!change || !isTableName(changed)) return { table, column, record: row };
  const key = readKey(changed, change.row ?? '');
  if (key === undefined) return { table, column, record: row };
  return { table: changed, key, column: expected.of ?? change.column ?? '' };
}

const changeAt = (tables: Tables, record: number) =>
  tables.scenario_changes.rows.find((row) => row.record === record)?.cells;

/** The index of the row that a place means; -1 for the whole table, or where there is no such row. */
export function rowAt(rows: readonly ShownRow[], { record, key }: ProblemPlace): number {
  if (key === undefined) return rows.findIndex(({ base }) => base?.record === record);
  const standing = rows.findIndex((row) => row.key === key && !row.isRemoved);
  return standing < 0 ? rows.findIndex((row) => row.key === key) : standing;
}
