/** What is done with the rows that are selected in the table on screen, and what is said of it. */
import type { ShownRow } from '../../scenario/shownTable.ts';
import type { DataState } from '../../state/dataState.svelte.ts';
import type { GridRange } from '../grid/gridRange.ts';
import type { DataSpeech } from './dataSpeech.ts';

export type RowAction = 'above' | 'below' | 'duplicate' | 'remove';

/** A row on screen. */
type RowAt = (index: number) => ShownRow | undefined;

export interface Done {
  /** Index into the rows of the data of the one to go to; -1 where none is new. */
  readonly row: number;
  readonly said: string;
  readonly isRefused: boolean;
}

/** The rows of a block; the scenario can take away those that it has not taken away already. */
export function rowsOf({ top, bottom }: GridRange, rowAt: RowAt): ShownRow[] {
  const indexes = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  return indexes.flatMap((index) => rowAt(index) ?? []).filter(({ isRemoved }) => !isRemoved);
}

export function actOnRows(
  action: RowAction,
  data: DataState,
  rows: readonly ShownRow[],
  active: ShownRow | undefined,
  { said, formats }: DataSpeech,
): Done {
  const count = formats.count(String(rows.length));
  if (action === 'remove') {
    if (rows.length > 0) data.remove(rows);
    return { row: -1, said: rows.length > 0 ? said.rowsRemoved(count) : '', isRefused: false };
  }
  const beside = active ? data.rows.indexOf(active) : -1;
  const row = action === 'duplicate' ? data.duplicate(rows) : data.add(beside, action);
  const added = action === 'duplicate' ? count : formats.count('1');
  return row < 0
    ? { row, said: said.noKeyFree, isRefused: true }
    : { row, said: said.rowsAdded(added), isRefused: false };
}
