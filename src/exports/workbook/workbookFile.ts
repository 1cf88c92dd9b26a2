/** The workbook with live formulas (.xlsx): the one door to hucre’s writer. */
import { writeXlsx, type WriteOptions, type WriteSheet } from 'hucre/xlsx';
import type { Pack } from '../../pack/pack.ts';
import { settings } from '../../pack/declarations.ts';
import { columnLetters } from '../../readers/workbook/address.ts';
import { inputAddresses } from '../../readers/workbook/inputCells.ts';
import { readWorkbook } from '../../readers/workbook/readWorkbook.ts';
import { calculationSheets } from './calculationSheets.ts';
import { frontSheet } from './frontSheet.ts';
import { inputSheets } from './inputSheets.ts';
import { nodesIn, resultRowsOf, resultSheets } from './resultSheets.ts';
import { TracedResults } from './tracedResults.ts';
import type { WorkbookWords } from './workbookWords.ts';

/** What a workbook is made of. */
export interface WorkbookAsked {
  readonly pack: Pack;
  /** The number of a plan. */
  readonly plan: number;
  /** The day it is made, `2026-12-01`. */
  readonly date: string;
}

/** The bytes of the file; the same for the same pack, plan and day. */
export async function workbookFile({ pack, plan, date }: WorkbookAsked, words: WorkbookWords): Promise<Uint8Array> {
  const results = new TracedResults(pack);
  const rows = resultRowsOf(results, plan);
  const calculation = readWorkbook(results.layout, nodesIn(results, rows));
  const groups = {
    results: resultSheets(results, rows, calculation, words),
    inputs: inputSheets(pack, words),
    calculation: calculationSheets(results, calculation, words),
  };
  const named = (sheets: readonly WriteSheet[]) => sheets.map(({ name }) => name);
  const front = frontSheet(
    results,
    {
      plan,
      date,
      sheets: {
        results: named(groups.results),
        inputs: named(groups.inputs),
        calculation: named(groups.calculation),
      },
    },
    words,
  );
  const made = new Date(`${date}T00:00:00Z`);
  return writeXlsx({
    sheets: [front, ...groups.results, ...groups.inputs, ...groups.calculation],
    namedRanges: settingNames(pack),
    properties: { title: words.front.heading, created: made, modified: made, creator: 'ESP Cost Planner' },
  });
}

/** Each setting's value by its key. */
function settingNames(pack: Pack): NonNullable<WriteOptions['namedRanges']> {
  const addressOf = inputAddresses(pack);
  return pack.tables.settings.rows.flatMap(({ cells }, row) => {
    const key = cells.key ?? '';
    if (!settings.has(key)) return [];
    const { sheet, row: at, column } = addressOf({ table: 'settings', row, column: 'value' });
    return [{ name: key, range: `${sheet}!$${columnLetters(column)}$${at}` }];
  });
}
