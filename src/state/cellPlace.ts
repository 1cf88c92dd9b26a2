/** Where on the page of data a cell of a file is. */
import type { Tables } from '../pack/pack.ts';
import { tableNames } from '../pack/tableNames.ts';
import type { Place } from './address.ts';

/** A place in a file as messages name it. */
export interface FileCell {
  readonly file: string;
  /** Record number, the header being 1. */
  readonly row: number;
  readonly column: string;
}

/** Undefined for a file that is no table. What a scenario inserts is shown among the rows of its table. */
export function cellPlace({ file, row, column }: FileCell, tables: Tables): Partial<Place> | undefined {
  const table = tableNames.find((name) => tables[name].file === file);
  if (!table) return undefined;
  const inserted = table === 'scenario_changes' ? insertAt(tables, row, column) : undefined;
  const at = row > 1 ? `${inserted ? '+' : ''}${row}/${column}` : '';
  return { page: 'data', table: inserted ?? table, at, cell: '', topic: '' };
}

/** The table into which this record inserts a row, where a column of that table is meant. */
function insertAt(tables: Tables, record: number, column: string): string | undefined {
  const change = tables.scenario_changes.rows.find((row) => row.record === record)?.cells;
  const isOwn = column === '' || tables.scenario_changes.columns.includes(column);
  return change?.operation === 'insert' && !isOwn ? change.table : undefined;
}

/** What the base has in the cell, whatever the open scenario makes of it. */
export function baseValue({ file, row, column }: FileCell, tables: Tables): string | undefined {
  const table = tableNames.find((name) => tables[name].file === file);
  return table && tables[table].rows.find(({ record }) => record === row)?.cells[column];
}
