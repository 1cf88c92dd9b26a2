/** Saves a table of results as CSV on the user's computer. Loaded when one is first saved. */
import { writeRecords } from '../pack/csv.ts';
import { download } from './download.ts';
import { csvRecords, type TableText } from './tableText.ts';

/** Spreadsheets take a file without it for one of an old encoding, and names for gibberish. */
const BYTE_ORDER_MARK = '\ufeff';

export function saveTable(stem: string, table: TableText): void {
  const text = BYTE_ORDER_MARK + writeRecords(csvRecords(table));
  download(`${stem}.csv`, new TextEncoder().encode(text), 'text/csv');
}
