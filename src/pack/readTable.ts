/** One CSV file's text, or one sheet, to a table of canonical cells, with the faults of its shape. */
import { delimiterOf, findMisplacedQuote, parseRecords, saidDelimiter, withLineFeeds } from './csv.ts';
import type { Delimiter, MisplacedQuote } from './csv.ts';
import { declarations } from './declarations.ts';
import { unreadTable } from './emptyTable.ts';
import type { TableName } from './declarations.ts';
import { columnLetters, fromHeader, type Line, type Sheet } from './lines.ts';
import { contract, type Manner, type Unsure } from './manner.ts';
import type { DecimalMark } from './numberText.ts';
import type { Table } from './pack.ts';
import type { Problem } from './problem.ts';
import type { FaultCode } from './problemCodes.ts';
import { readRows } from './readRows.ts';
import { unguarded } from './spreadsheetSafety.ts';

export interface ReadTable {
  readonly table: Table;
  readonly faults: readonly Problem[];
  readonly how: HowRead;
}

/** How the text of a file was understood. */
export interface HowRead {
  /** None in a sheet, whose cells are apart by themselves. */
  readonly delimiter?: Delimiter;
  /** None in a sheet whose numbers all are numbers by themselves. */
  readonly mark?: DecimalMark;
  /** Numbers of which it is not known what they are: nothing may count before it is. */
  readonly unsure?: Unsure;
  /** Each named column of the header as it is written, and what it was taken for; undefined where nobody knows it. */
  readonly headings: readonly { readonly written: string; readonly column: string | undefined }[];
}

/** What is said of a file, and need not be told from its text. */
export interface Chosen {
  readonly delimiter?: Delimiter | undefined;
  readonly mark?: DecimalMark | undefined;
}

/** Reads the text of one file, without byte-order mark. Row numbers are record numbers, the header being 1. */
export function readTable(
  name: TableName,
  file: string,
  written: string | Sheet,
  manner: Manner = contract,
  chosen: Chosen = {},
): ReadTable {
  const steps = readTableByStep(name, file, written, manner, chosen);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Yields how many rows are read. The rows of a sheet keep the numbers that they have there. */
export function* readTableByStep(
  name: TableName,
  file: string,
  written: string | Sheet,
  manner: Manner = contract,
  chosen: Chosen = {},
): Generator<number, ReadTable> {
  const columnOf = (heading: string) =>
    declarations[name].byName.has(heading) ? heading : manner.columnOf(name, heading);
  const reading = { name, file, manner, chosen, columnOf };
  return yield* typeof written === 'string' ? readText(reading, written) : readSheet(reading, written);
}

interface Reading {
  readonly name: TableName;
  readonly file: string;
  readonly manner: Manner;
  readonly chosen: Chosen;
  /** Undefined for a column that nobody knows. */
  columnOf(heading: string): string | undefined;
}

function* readText(reading: Reading, written: string): Generator<number, ReadTable> {
  const { name, file, manner, chosen, columnOf } = reading;
  const whole = withLineFeeds(written);
  const { said, text } = manner.isForgiving ? saidDelimiter(whole) : { text: whole };
  const isKnown = (heading: string) => columnOf(heading) !== undefined;
  const delimiter = chosen.delimiter ?? said ?? delimiterOf(text, manner.delimiters, isKnown);
  const lines = parseRecords(text, delimiter).map((fields, at) => ({ record: at + 1, fields }));
  const headings = headingsOf(lines[0]?.fields ?? [], columnOf);
  yield 0;
  const quote = findMisplacedQuote(text, delimiter);
  if (!quote) return yield* readLines(reading, lines, headings, delimiter);
  const how = { delimiter, mark: chosen.mark ?? ('.' as const), headings: named(headings) };
  return { table: unreadTable(name, file), faults: [faultOfQuote(file, quote, headerOf(headings))], how };
}

function* readSheet(reading: Reading, sheet: Sheet): Generator<number, ReadTable> {
  const { columnOf } = reading;
  const lines = fromHeader(sheet, (heading) => columnOf(unguarded(heading)) !== undefined);
  const width = lines.reduce((most, { fields }) => Math.max(most, fields.length), 0);
  const first = lines[0]?.fields ?? [];
  const headings = headingsOf([...first, ...Array<string>(width - first.length).fill('')], columnOf);
  yield 0;
  return yield* readLines(reading, lines, headings);
}

/**
 * @param lines the header first
 * @param delimiter none of a sheet
 */
function* readLines(
  { name, file, manner, chosen, columnOf }: Reading,
  lines: readonly Line[],
  headings: HowRead['headings'],
  delimiter?: Delimiter,
): Generator<number, ReadTable> {
  const header = headerOf(headings);
  const isText = delimiter !== undefined;
  const how = { headings: named(headings), ...(isText && { delimiter, mark: chosen.mark ?? ('.' as const) }) };
  const shape = faultsOfHeader(name, file, header, lines, isText);
  if (shape.length > 0) return { table: unreadTable(name, file), faults: shape, how };
  const { rows, faults, mark, hasMarks, unsure } = yield* readRows(
    { name, file, header, manner },
    lines,
    delimiter ?? ';',
    chosen.mark,
  );
  const columns = header.filter((column) => column !== '');
  const isExtra = (column: string) => manner.isForgiving && columnOf(column) === undefined;
  const ordered = [...columns.filter((column) => !isExtra(column)), ...columns.filter(isExtra)];
  const table = { name, file, columns: ordered, rows };
  return { table, faults, how: { ...how, ...((isText || hasMarks) && { mark }), ...(unsure && { unsure }) } };
}

const headerOf = (headings: HowRead['headings']): readonly string[] =>
  headings.map(({ written, column }) => column ?? written);

const named = (headings: HowRead['headings']): HowRead['headings'] => headings.filter(({ written }) => written !== '');

/** A heading that could mean a column that another one names outright stays a column of its own. */
function headingsOf(header: readonly string[], columnOf: (heading: string) => string | undefined): HowRead['headings'] {
  const written = header.map((heading) => unguarded(heading.trim()));
  return written.map((heading) => {
    const column = columnOf(heading);
    const isTaken = column !== undefined && column !== heading && written.includes(column);
    return { written: heading, column: isTaken ? undefined : column };
  });
}

function fault(
  code: FaultCode,
  file: string,
  row: number,
  column: string,
  found = '',
  expected: Problem['expected'] = {},
): Problem {
  return { code, file, row, column, found, expected };
}

function faultOfQuote(file: string, quote: MisplacedQuote, header: readonly string[]): Problem {
  const column = quote.record === 1 ? '' : (header[quote.field - 1] ?? '');
  return fault(quote.kind === 'stray' ? 'quote-stray' : 'quote-unclosed', file, quote.record, column);
}

function faultsOfHeader(
  name: TableName,
  file: string,
  header: readonly string[],
  lines: readonly Line[],
  isText: boolean,
): readonly Problem[] {
  const row = lines[0]?.record ?? 1;
  if (!header.some((column) => declarations[name].byName.has(column))) {
    const columns = declarations[name].columns.filter((column) => column.required).map((column) => column.name);
    const wanted = (columns.length > 0 ? columns : declarations[name].key).join(', ');
    const found = header.filter((column) => isText || column !== '').join(', ');
    return [fault('file-without-header', file, row, '', found, { columns: wanted })];
  }
  const twice = header.filter((column, at) => column !== '' && header.indexOf(column) !== at);
  const nameless = header.flatMap((column, at) => {
    const isNameless = column === '' && lines.some(({ fields }) => (fields[at] ?? '').trim() !== '');
    return isNameless ? [isText ? String(at + 1) : columnLetters(at)] : [];
  });
  return [
    ...[...new Set(twice)].map((column) => fault('column-twice', file, row, column, column)),
    ...(nameless.length > 0
      ? [fault('column-without-name', file, row, '', '', { positions: nameless.join(', ') })]
      : []),
  ];
}
