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
export const rowAt = (rows: readonly ShownRow[], place: ProblemPlace): number => rowFinder(rows)(place);

/** The same for many places: a mistaken file can have as many problems as it has cells. */
export function rowFinder(rows: readonly ShownRow[]): (place: ProblemPlace) => number {
  const byRecord = new Map<number, number>();
  const byKey = new Map<string, number>();
  rows.forEach(({ base, key }, index) => {
    if (base && !byRecord.has(base.record)) byRecord.set(base.record, index);
    // A row that stands goes before one of the same key that the scenario removes.
    if (!byKey.has(key) || (rows[byKey.get(key) ?? -1]?.isRemoved && !rows[index]?.isRemoved)) byKey.set(key, index);
  });
  return ({ record, key }) => (key === undefined ? byRecord.get(record ?? 1) : byKey.get(key)) ?? -1;
}
