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

/** Undefined for a file that is no table. */
export function cellPlace({ file, row, column }: FileCell, tables: Tables): Partial<Place> | undefined {
  const table = tableNames.find((name) => tables[name].file === file);
  return table && { page: 'data', table, at: row > 1 ? `${row}/${column}` : '', cell: '', topic: '' };
}

/** What the base has in the cell, whatever the open scenario makes of it. */
export function baseValue({ file, row, column }: FileCell, tables: Tables): string | undefined {
  const table = tableNames.find((name) => tables[name].file === file);
  return table && tables[table].rows.find(({ record }) => record === row)?.cells[column];
}
