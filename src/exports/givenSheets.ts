/** The sheets of the spreadsheets among the files that a user gives, each in the place of a file by itself. */
import type { Sheet } from '../pack/lines.ts';
import type { Refusal } from './givenFiles.ts';
import { spreadsheetKind } from './spreadsheetKind.ts';
import type { SheetName } from './givenWorkbook.ts';
import { UnreadableArchive } from './zip.ts';

type Files = ReadonlyMap<string, Uint8Array>;
export type WithSheets = ReadonlyMap<string, Uint8Array | Sheet>;

/** Sheets of the workbook that the app writes, beside those of the tables: they are computed from them. */
const COMPUTED = /^calc_\w+$/;
const RESULTS = ['about', 'front', 'per_survivor', 'budget', 'staffing', 'service_costs', 'totals', 'funding_gap'];

type IsWanted = () => boolean | Promise<boolean>;

/**
 * Reads a sheet at a time; sheets without a cell are left out.
 * @param isWanted asked before each sheet; undefined is answered where nobody waits any more
 */
export async function withSheets(
  files: Files,
  isWanted: IsWanted = () => true,
): Promise<WithSheets | Refusal | undefined> {
  const given = new Map<string, Uint8Array | Sheet>();
  for (const [file, content] of files) {
    const kind = spreadsheetKind(file, content);
    if (kind === 'locked') return { reason: 'locked-workbook', file };
    if (kind === 'other') return { reason: 'workbook', file };
    if (kind === undefined) {
      given.set(file, content);
      continue;
    }
    const sheets = await sheetsIn(file, content, isWanted);
    if (!sheets || 'reason' in sheets) return sheets;
    for (const sheet of sheets) given.set(`${file}: ${sheet.name}`, sheet);
  }
  return given;
}

async function sheetsIn(
  file: string,
  content: Uint8Array,
  isWanted: IsWanted,
): Promise<readonly Sheet[] | Refusal | undefined> {
  try {
    // Fetched where somebody brings a spreadsheet.
    const { openWorkbook } = await import('./givenWorkbook.ts');
    const workbook = await openWorkbook(content);
    const sheets: Sheet[] = [];
    for (const sheet of withoutComputed(workbook.sheets)) {
      if (!(await isWanted())) return undefined;
      const lines = await workbook.read(sheet);
      if (lines.length > 0) sheets.push({ file, ...sheet, called: [sheet.name], lines });
    }
    const [only] = sheets;
    if (!only) return { reason: 'no-tables', file };
    return sheets.length === 1 ? [{ ...only, called: [only.name, withoutEnding(file)] }] : sheets;
  } catch (error) {
    if (!(error instanceof UnreadableArchive)) throw error;
    return { reason: error.reason === 'not-a-zip' ? 'damaged' : error.reason, file };
  }
}

/** A colleague may call a sheet `budget` too: those of results are known by the computed ones beside them. */
function withoutComputed(sheets: readonly SheetName[]): readonly SheetName[] {
  const isOwn = sheets.some(({ name }) => COMPUTED.test(name));
  return sheets.filter(({ name }) => !(isOwn && (COMPUTED.test(name) || RESULTS.includes(name))));
}

/** Without what a browser adds to the name of a file that it saves once more, too. */
const withoutEnding = (file: string): string => file.replace(/\.\w+$/, '').replace(/ ?\(\d+\)$/, '');
