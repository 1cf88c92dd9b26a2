/** What a table is read from: the records of a CSV file, or the rows of a sheet whose cells are of different kinds. */
import type { FaultCode } from './problemCodes.ts';

/** One record or row. */
export interface Line {
  /** From 1: of a file the record's number, of a sheet the row's as the spreadsheet counts. */
  readonly record: number;
  /** As they are written; what is a number by itself, in digits with a point. */
  readonly fields: readonly string[];
  /** Positions, from 0, of cells that are numbers by themselves: they can be read in one way only. */
  readonly numeric?: ReadonlySet<number>;
  /** What keeps cells from having a value, by position. */
  readonly troubles?: ReadonlyMap<number, Trouble>;
}

export interface Trouble {
  readonly code: Extract<FaultCode, 'cell-with-error' | 'formula-without-value' | 'cells-merged'>;
  /** As a formula would name it: `items!C7`, of merged cells `items!C7:C9`. */
  readonly cell: string;
}

/** A sheet of a spreadsheet, without its blank rows. */
export interface Sheet {
  /** The spreadsheet that it is in. */
  readonly file: string;
  /** What names the table: the sheet, and where it is the only one, its file. */
  readonly called: readonly string[];
  /** Its own name. */
  readonly name: string;
  readonly isHidden: boolean;
  readonly lines: readonly Line[];
}

/** A title may stand over the header, but not more than this many rows. */
const HEADER_WITHIN = 20;

export const isSheet = (content: object | string): content is Sheet =>
  typeof content === 'object' && 'lines' in content;

/** Rows among which the header is. */
export const firstLines = ({ lines }: Sheet): readonly Line[] => lines.slice(0, HEADER_WITHIN);

/** The rows from the header on: the first row of those that name most columns, else the first row. */
export function fromHeader(sheet: Sheet, isKnown: (heading: string) => boolean): readonly Line[] {
  const known = firstLines(sheet).map(({ fields }) => fields.filter((field) => isKnown(field.trim())).length);
  const header = Math.max(0, known.indexOf(Math.max(0, ...known)));
  return sheet.lines.slice(header);
}

/** What a spreadsheet calls a column by its position from 0: A, B, … Z, AA. */
export function columnLetters(position: number): string {
  const letter = String.fromCharCode(65 + (position % 26));
  return position < 26 ? letter : columnLetters(Math.floor(position / 26) - 1) + letter;
}
