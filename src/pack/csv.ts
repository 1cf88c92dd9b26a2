/** CSV text to records and back: the one door to papaparse. */
import Papa from 'papaparse';

export type Delimiter = ',' | ';' | '\t' | '|';

/** Where a quote stands that opens or closes no cell; record and field count from 1. */
export interface MisplacedQuote {
  readonly kind: 'unclosed' | 'stray';
  readonly record: number;
  readonly field: number;
}

/** The text with LF as its only line end, in cells too. */
export function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** Every record of the text, blank ones too; the text has line feeds only. */
export function parseRecords(text: string, delimiter: Delimiter): readonly string[][] {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n' }).data;
}

/** The delimiter under which the header has most known columns, then most columns; a comma where all are alike. */
export function delimiterOf(
  text: string,
  delimiters: readonly Delimiter[],
  isKnown: (column: string) => boolean,
): Delimiter {
  const header = firstLine(text);
  const ranked = delimiters.map((delimiter) => {
    const names = parseRecords(header, delimiter)[0] ?? [];
    return { delimiter, known: names.filter((name) => isKnown(name.trim())).length, all: names.length };
  });
  return ranked.reduce((best, next) => ((next.known - best.known || next.all - best.all) > 0 ? next : best)).delimiter;
}

/** The first record: up to the first line end that is not within quotes. */
function firstLine(text: string): string {
  return /^[^"\n]*(?:"[^"]*"[^"\n]*)*/.exec(text)?.[0] ?? '';
}

/** The line that Excel takes for a saying of the delimiter: `sep=;`. */
const SAID = /^"?sep=([,;\t|])"?\n/i;

/** What that line says, where there is one, and the text without it. */
export function saidDelimiter(text: string): { readonly said?: Delimiter; readonly text: string } {
  const [line, said] = SAID.exec(text) ?? [];
  return line === undefined ? { text } : { said: said as Delimiter, text: text.slice(line.length) };
}

/** papaparse takes a quote inside a cell for text, so that a forgotten one would swallow cells unseen. */
export function findMisplacedQuote(text: string, delimiter: Delimiter): MisplacedQuote | undefined {
  if (!text.includes('"')) return undefined;
  const quoted = '"[^"]*(?:""[^"]*)*"';
  const cell = new RegExp(`(?:${quoted}|[^"${delimiter}\\n]*)(\\${delimiter}|\\n|$)`, 'y');
  let record = 1;
  let field = 1;
  for (let at = 0; at < text.length; at = cell.lastIndex) {
    cell.lastIndex = at;
    const end = cell.exec(text)?.[1];
    if (end === undefined) return { kind: isClosed(text, at, quoted) ? 'stray' : 'unclosed', record, field };
    if (end === '\n') [record, field] = [record + 1, 1];
    else field += 1;
  }
  return undefined;
}

/** Whether the cell that starts here is unquoted, or quoted with its closing quote. */
function isClosed(text: string, at: number, quoted: string): boolean {
  const closed = new RegExp(quoted, 'y');
  closed.lastIndex = at;
  return text[at] !== '"' || closed.test(text);
}

/** Comma, LF, quotes only where needed. */
export function writeRecords(records: readonly (readonly string[])[]): string {
  return `${Papa.unparse(records as string[][], { newline: '\n' })}\n`;
}
