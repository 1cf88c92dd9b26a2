/** A table of results as it is taken away: as cells for a spreadsheet, as a table for a text, as a CSV file. */
import { isCanonicalNumber } from '../pack/numberText.ts';
import { guarded } from '../pack/spreadsheetSafety.ts';

/** Decimal text with every digit that is at hand; a share may also be shown as per cent. Or plain text. */
export type TakenCell = string | { readonly exact: string; readonly shown?: string };

export interface TableText {
  /** What the figures are, said above them. */
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of each row names it; a row of one cell heads those below it. */
  readonly rows: readonly (readonly TakenCell[])[];
}

/** A cell of the data: what is no number, such as one that is at fault, stays a text. */
export const takenValue = (text: string): TakenCell => (isCanonicalNumber(text) ? { exact: text } : text);

/** What goes on the clipboard together. */
export interface CopiedTable {
  readonly text: string;
  readonly html: string;
}

/** Decimal text as a spreadsheet of the user's language reads it. */
export type PlainNumber = (exact: string) => string;

export function copiedTable({ caption, head, rows }: TableText, plain: PlainNumber): CopiedTable {
  const say = (cell: TakenCell): string => {
    if (typeof cell === 'string') return inert(cell);
    return cell.exact === '' ? '' : (cell.shown ?? plain(cell.exact));
  };
  const said = rows.map((row) => row.map(say));
  const texts = [head.map(inert), ...said];
  return {
    text: [[inert(caption)], ...texts].map((cells) => `${cells.map(inOneCell).join('\t')}\r\n`).join(''),
    html:
      `<table><caption>${escaped(caption)}</caption>` +
      `<thead><tr>${head.map((name) => `<th>${escaped(inert(name))}</th>`).join('')}</tr></thead>` +
      `<tbody>${said.map((cells) => htmlRow(cells, head.length)).join('')}</tbody></table>`,
  };
}

function htmlRow([name = '', ...cells]: readonly string[], width: number): string {
  if (cells.length === 0) return `<tr><th colspan="${width}">${escaped(name)}</th></tr>`;
  return `<tr><th>${escaped(name)}</th>${cells.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`;
}

/** The records of a CSV file, header first: numbers with a decimal point, and no text that a spreadsheet would run. */
export function csvRecords({ head, rows }: TableText): string[][] {
  const written = (cell: TakenCell) => (typeof cell === 'string' ? inert(cell) : cell.exact);
  return [head.map(inert), ...rows.map((row) => head.map((_, place) => written(row[place] ?? '')))];
}

/** A text that a spreadsheet would run is led by an apostrophe. A dash alone stands for nothing and runs nothing. */
const inert = (text: string): string => (/^[-−–—]?$/.test(text) ? text : guarded(text));

/** A name may hold what would begin another cell or line. */
const inOneCell = (text: string): string => text.replace(/[\t\r\n]+/g, ' ');

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
