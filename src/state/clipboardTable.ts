/** Cells as spreadsheets put them on the clipboard. */
import { parseRecords, withLineFeeds } from '../pack/csv.ts';

/** Row by row; the line end behind the last row makes no row of its own. */
export function clipboardCells(text: string): readonly (readonly string[])[] {
  const lines = withLineFeeds(text).replace(/\n$/, '');
  return lines === '' ? [['']] : parseRecords(lines, '\t');
}
