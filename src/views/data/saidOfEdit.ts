/** What is said of a cell that was written, where more may be to be done than was typed. */
import type { ShownRow } from '../../scenario/shownTable.ts';
import type { DataState } from '../../state/dataState.svelte.ts';
import { mayBeThousands } from '../../state/mayBeThousands.ts';
import type { WrittenCell } from '../../state/writtenCells.ts';
import { valueInWords, type DataSpeech } from './dataSpeech.ts';

/**
 * @param before the row as it was
 * @returns '' where nothing is to be said
 */
export function saidOfEdit(
  data: DataState,
  { row: before }: ShownRow,
  { row, column, typed }: WrittenCell,
  speech: DataSpeech,
): string {
  const { said, mark } = speech;
  const meaning = data.meaning(before, column);
  const value = data.rows[row]?.row.cells[column] ?? '';
  const text = typed.trim();
  if (mayBeThousands(text, meaning, mark)) return said.readAs(text, valueInWords(value, meaning, speech));
  const isChanged = value !== (before.cells[column] ?? '');
  const isSourced = Boolean(before.cells.source || before.cells[`source_${speech.language}`]);
  return isChanged && data.isOfBase && data.figureColumns.includes(column) && isSourced ? said.sourceStays : '';
}
