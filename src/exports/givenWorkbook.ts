/** The sheets of a spreadsheet (.xlsx): the one door to hucre's reader. Nothing of it is run, fetched or formatted. */
import { readXlsx, type Cell, type CellValue, type Sheet as RawSheet } from 'hucre/xlsx';
import { withLineFeeds } from '../pack/csv.ts';
import { columnLetters, type Line, type Trouble } from '../pack/lines.ts';
import { packArchive, unpackArchive, UnreadableArchive } from './zip.ts';

export interface SheetName {
  readonly name: string;
  readonly isHidden: boolean;
}

/** A workbook that was found sound, but of which no sheet has been read. */
export interface Workbook {
  readonly sheets: readonly SheetName[];
  /**
   * The rows of a sheet that are not blank.
   * @throws {UnreadableArchive} where it is damaged, or spans more than any table
   */
  read(sheet: SheetName): Promise<readonly Line[]>;
}

/** What a table needs of a workbook: not its pictures, charts, notes and links, whatever is in them. */
const NEEDED = /^(\[Content_Types\]\.xml|_rels\/\.rels|([^/]+\/)?([^/]+\.xml|_rels\/workbook\d*\.xml\.rels))$/i;
const SHEET = /(^|\/)worksheets\/[^/]+\.xml$/i;
const isNeeded = (path: string): boolean => NEEDED.test(path) || SHEET.test(path);
/** Cells that are only formatted, perhaps a million to the end of the sheet. */
const BLANK = /<((?:\w+:)?c) r="[A-Z]+\d+"[^<>]*(?:\/>|><\/\1>)/g;
/** `[$Din.-81A]` in the format of an amount would be taken for days. */
const CURRENCY = /\[\$[^\]]*\]/g;
/** What a spreadsheet shows of a computed number. */
const DIGITS_SHOWN = 15;

/** @throws {UnreadableArchive} for what cannot be unpacked, or is no workbook */
export async function openWorkbook(content: Uint8Array): Promise<Workbook> {
  const parts = new Map<string, Uint8Array | string>(unpackArchive(content, isNeeded));
  for (const [path, part] of parts) parts.set(path, prepared(path, part));
  const archive = packArchive(parts, false);
  const sheets: SheetName[] = [];
  await reading(archive, ({ name, hidden, veryHidden }) => {
    sheets.push({ name, isHidden: hidden === true || veryHidden === true });
    return false;
  });
  return {
    sheets,
    async read(wanted) {
      const [sheet] = await reading(archive, ({ name }) => name === wanted.name);
      return sheet ? linesOf(sheet) : [];
    },
  };
}

function prepared(path: string, part: Uint8Array | string): Uint8Array | string {
  const isStyles = /styles\.xml$/i.test(path);
  if (typeof part === 'string' || !(isStyles || SHEET.test(path))) return part;
  const text = new TextDecoder().decode(part);
  return isStyles ? text.replace(CURRENCY, '') : text.replace(BLANK, '');
}

type Which = (info: { readonly name: string; readonly hidden?: boolean; readonly veryHidden?: boolean }) => boolean;

async function reading(archive: Uint8Array, sheets: Which): Promise<readonly RawSheet[]> {
  try {
    return (await readXlsx(archive, { sheets })).sheets;
  } catch (error) {
    const isTooLarge = error instanceof RangeError || (error instanceof Error && /limit/.test(error.message));
    throw new UnreadableArchive(isTooLarge ? 'too-large' : 'damaged');
  }
}

interface Draft {
  readonly record: number;
  readonly fields: string[];
  readonly numeric: Set<number>;
  readonly troubles: Map<number, Trouble>;
}

function linesOf({ name, rows, cells, merges = [] }: RawSheet): readonly Line[] {
  const sheet = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
  const drafts = rows.map((values, at) => draftOf(at, values));
  for (const [place, cell] of cells ?? []) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const draft = drafts[row];
    if (draft) detail(draft, column, cell, sheet);
  }
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const isDown = endRow > startRow;
    const cell = `${sheet}!${columnLetters(startCol)}${startRow + 1}:${columnLetters(endCol)}${endRow + 1}`;
    drafts[isDown ? startRow + 1 : startRow]?.troubles.set(isDown ? startCol : startCol + 1, {
      code: 'cells-merged',
      cell,
    });
  }
  return drafts.filter(({ fields }) => fields.some((field) => field !== '')).map(lineOf);
}

function draftOf(at: number, values: readonly CellValue[]): Draft {
  const numeric = new Set<number>();
  const fields = values.map((value, column) => {
    if (typeof value === 'number' && Number.isFinite(value)) numeric.add(column);
    return textOf(value);
  });
  return { record: at + 1, fields, numeric, troubles: new Map() };
}

/** Most rows have nothing but texts, or numbers, in good order. */
const lineOf = ({ record, fields, numeric, troubles }: Draft): Line => ({
  record,
  fields,
  ...(numeric.size > 0 && { numeric }),
  ...(troubles.size > 0 && { troubles }),
});

/** What the bare values do not say: errors, formulas without a result, and noise in the last digits of a result. */
function detail(
  { record, fields, numeric, troubles }: Draft,
  column: number,
  { type, value, formula }: Cell,
  sheet: string,
): void {
  const place = `${sheet}!${columnLetters(column)}${record}`;
  if (type === 'error') troubles.set(column, { code: 'cell-with-error', cell: place });
  else if (formula !== undefined && value === null) {
    fields[column] = `=${formula}`;
    troubles.set(column, { code: 'formula-without-value', cell: place });
  } else if (formula !== undefined && typeof value === 'number' && numeric.has(column))
    fields[column] = String(Number(value.toPrecision(DIGITS_SHOWN)));
}

/** Numbers in their fewest digits. */
function textOf(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return withLineFeeds(value).replaceAll('\0', '');
  if (typeof value === 'number') return String(value === 0 ? 0 : value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value instanceof Date ? dateText(value) : '';
}

/** As ISO writes it, without a time that is midnight, or without the day that a time by itself is given. */
function dateText(date: Date): string {
  // What a spreadsheet shows for a date that there is not.
  if (Number.isNaN(date.getTime())) return '#####';
  const [day = '', time = ''] = date
    .toISOString()
    .replace(/(\.000)?Z$/, '')
    .split('T');
  if (day === '1899-12-31') return time;
  return time === '00:00:00' ? day : `${day} ${time}`;
}
