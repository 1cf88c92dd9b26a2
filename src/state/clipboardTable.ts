/** Cells as spreadsheets put them on the clipboard. */
import { parseRecords, withLineFeeds } from '../pack/csv.ts';

/** Row by row; the line end behind the last row makes no row of its own. */
export const clipboardCells = (text: string): readonly (readonly string[])[] =>
  text === '' ? [['']] : parseRecords(withLineFeeds(text).replace(/\n$/, ''), '\t');
