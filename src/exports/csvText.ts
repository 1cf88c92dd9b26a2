/** A table as CSV text: UTF-8, comma, decimal points, and no cell that a spreadsheet would run. */
import { guarded } from '../pack/spreadsheetSafety.ts';
import { decimals, type Decimal } from '../quantity/decimal.ts';

export type CsvCell = string | Decimal;

export function csvText(columns: readonly string[], rows: Iterable<readonly CsvCell[]>): string {
  const lines = [columns.join(',')];
  for (const row of rows) lines.push(row.map(written).join(','));
  return `${lines.join('\n')}\n`;
}

/** Numbers stand as plain digits; a text that would run is led by an apostrophe. */
function written(cell: CsvCell): string {
  if (typeof cell !== 'string') return decimals.toText(cell);
  const safe = guarded(cell);
  return /[",\n\r]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
