/** A table as it is edited: the rows of the base, and what the open scenario makes of each. */
import { keyOf } from '../pack/key.ts';
import type { Row, Tables } from '../pack/pack.ts';
import type { TableName } from '../pack/tableNames.ts';
import { applyScenario } from './applyScenario.ts';

export interface ShownRow {
  /** The row's whole key. */
  readonly key: string;
  /** As the scenario leaves it; of a removed row, as it was. */
  readonly row: Row;
  /** Of the base; undefined for a row that the scenario inserts. */
  readonly base: Row | undefined;
  /** Index into the rows of the base, -1 for an inserted row. */
  readonly at: number;
  readonly isRemoved: boolean;
}

/** Tables that say which scenarios there are: no scenario changes them. */
export const isClosed = (table: TableName): boolean => table === 'scenarios' || table === 'scenario_changes';

/** Rows of the base in file order, then those that the scenario inserts. */
export function shownTable(tables: Tables, table: TableName, scenario: string): readonly ShownRow[] {
  const { rows } = tables[table];
  if (scenario === 'base' || isClosed(table)) {
    return rows.map((row, at) => ({ key: keyOf(table, row), row, base: row, at, isRemoved: false }));
  }
  const applied = applyScenario(tables, scenario).tables[table];
  const left = new Map(applied.rows.map((row) => [keyOf(table, row), row]));
  const kept = rows.map((base, at): ShownRow => {
    const key = keyOf(table, base);
    const row = left.get(key);
    // The scenario may insert another row under the key of one that it removes.
    const isRemoved = row === undefined || row.insertedBy !== undefined;
    return { key, row: isRemoved ? base : row, base, at, isRemoved };
  });
  const inserted = applied.rows
    .filter(({ insertedBy }) => insertedBy)
    .map((row): ShownRow => ({ key: keyOf(table, row), row, base: undefined, at: -1, isRemoved: false }));
  return [...kept, ...inserted];
}
