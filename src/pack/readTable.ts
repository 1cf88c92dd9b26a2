/** One CSV file's text to a table of canonical cells, with the faults of its shape. */
import { delimiterOf, findMisplacedQuote, parseRecords, saidDelimiter, withLineFeeds } from './csv.ts';
import type { Delimiter, MisplacedQuote } from './csv.ts';
import { isNumeric, meaningOfCell } from './cellMeaning.ts';
import type { Column } from './columns.ts';
import { declarations } from './declarations.ts';
import { unreadTable } from './emptyTable.ts';
import type { TableName } from './declarations.ts';
import { contract, type Manner, type Unsure } from './manner.ts';
import { readWhole } from './numberText.ts';
import type { DecimalMark } from './numberText.ts';
import type { Row, Table } from './pack.ts';
import type { Problem } from './problem.ts';
import type { FaultCode } from './problemCodes.ts';
import { unguarded } from './spreadsheetSafety.ts';

export interface ReadTable {
  readonly table: Table;
  readonly faults: readonly Problem[];
  readonly how: HowRead;
}

/** How the text of a file was understood. */
export interface HowRead {
  readonly delimiter: Delimiter;
  readonly mark: DecimalMark;
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

type Cells = Record<string, string>;

/** So many rows are read in one step. */
const STEP = 2000;

/** Reads the text of one file, without byte-order mark. Row numbers are record numbers, the header being 1. */
export function readTable(
  name: TableName,
  file: string,
  written: string,
  manner: Manner = contract,
  chosen: Chosen = {},
): ReadTable {
  const steps = readTableByStep(name, file, written, manner, chosen);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Yields how many rows are read. */
export function* readTableByStep(
  name: TableName,
  file: string,
  written: string,
  manner: Manner = contract,
  chosen: Chosen = {},
): Generator<number, ReadTable> {
  const whole = withLineFeeds(written);
  const { said, text } = manner.isForgiving ? saidDelimiter(whole) : { text: whole };
  const columnOf = (heading: string) =>
    declarations[name].byName.has(heading) ? heading : manner.columnOf(name, heading);
  const isKnown = (heading: string) => columnOf(heading) !== undefined;
  const delimiter = chosen.delimiter ?? said ?? delimiterOf(text, manner.delimiters, isKnown);
  const records = parseRecords(text, delimiter);
  const headings = headingsOf(records[0] ?? [], columnOf);
  const header = headings.map(({ written: heading, column }) => column ?? heading);
  const how = { delimiter, mark: chosen.mark ?? '.', headings: headings.filter((heading) => heading.written !== '') };
  const stop = (faults: readonly Problem[]): ReadTable => ({ table: unreadTable(name, file), faults, how });

  yield 0;
  const quote = findMisplacedQuote(text, delimiter);
  if (quote) return stop([faultOfQuote(file, quote, header)]);
  const shape = faultsOfHeader(name, file, header, records);
  if (shape.length > 0) return stop(shape);
  const rows = yield* readRows({ name, file, header, manner }, records, delimiter, chosen.mark);
  const columns = header.filter((column) => column !== '');
  const isExtra = (column: string) => manner.isForgiving && !isKnown(column);
  const ordered = [...columns.filter((column) => !isExtra(column)), ...columns.filter(isExtra)];
  const table = { name, file, columns: ordered, rows: rows.rows };
  const { mark, unsure } = rows;
  return { table, faults: rows.faults, how: { ...how, mark, ...(unsure && { unsure }) } };
}

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
  records: readonly (readonly string[])[],
): readonly Problem[] {
  if (!header.some((column) => declarations[name].byName.has(column))) {
    const columns = declarations[name].columns.filter((column) => column.required).map((column) => column.name);
    const wanted = (columns.length > 0 ? columns : declarations[name].key).join(', ');
    return [fault('file-without-header', file, 1, '', header.join(', '), { columns: wanted })];
  }
  const twice = header.filter((column, at) => column !== '' && header.indexOf(column) !== at);
  const nameless = header.flatMap((column, at) =>
    column === '' && records.some((record) => (record[at] ?? '').trim() !== '') ? [String(at + 1)] : [],
  );
  return [
    ...[...new Set(twice)].map((column) => fault('column-twice', file, 1, column, column)),
    ...(nameless.length > 0 ? [fault('column-without-name', file, 1, '', '', { positions: nameless.join(', ') })] : []),
  ];
}

interface Shape {
  readonly name: TableName;
  readonly file: string;
  readonly header: readonly string[];
  readonly manner: Manner;
}

interface ReadRows {
  readonly rows: readonly Row[];
  readonly faults: readonly Problem[];
  readonly mark: DecimalMark;
  readonly unsure?: Unsure;
}

interface Draft {
  readonly record: number;
  readonly cells: Cells;
  readonly misread: boolean;
}

function* readRows(
  shape: Shape,
  records: readonly (readonly string[])[],
  delimiter: Delimiter,
  chosen: DecimalMark | undefined,
): Generator<number, ReadRows> {
  const { name, header, manner } = shape;
  const { drafts, faults } = yield* draftRows(shape, records);
  const meaningIn = meaningsIn(name, header);
  const found = manner.markOf(numbersIn(drafts, header, meaningIn), delimiter);
  const mark = chosen ?? found.mark;
  const rows: Row[] = [];
  for (const { record, cells, misread } of drafts) {
    if (rows.length % STEP === 0) yield rows.length;
    rows.push(misread ? { record, cells, misread } : { record, cells });
    if (!misread) faults.push(...readNumbers(shape, record, cells, mark, meaningIn));
  }
  yield rows.length;
  return { rows, faults, mark, ...(found.unsure && chosen === undefined && { unsure: found.unsure }) };
}

/** Rows with their cells as they are written. */
function* draftRows(
  { name, file, header, manner }: Shape,
  records: readonly (readonly string[])[],
): Generator<number, { readonly drafts: readonly Draft[]; readonly faults: Problem[] }> {
  const faults: Problem[] = [];
  const drafts: Draft[] = [];
  for (const [at, fields] of records.entries()) {
    if (at % STEP === 0) yield 0;
    if (at === 0 || fields.every((field) => field.trim() === '')) continue;
    const surplus = fields.slice(header.length);
    const misread = manner.isForgiving ? surplus.some((field) => field.trim() !== '') : surplus.length > 0;
    if (misread) faults.push(faultOfLength(file, at + 1, fields, header));
    drafts.push({ record: at + 1, cells: cellsOf(name, header, fields), misread });
  }
  return { drafts, faults };
}

type MeaningIn = (cells: Cells, column: string) => Column | undefined;

/** Of numeric cells only; what a column holds is found once, where it does not depend on the row. */
function meaningsIn(name: TableName, header: readonly string[]): MeaningIn {
  const numeric = (column: Column | undefined) => (isNumeric(column) ? column : undefined);
  if (name === 'settings' || name === 'scenario_changes')
    return (cells, column) => numeric(meaningOfCell(name, cells, column));
  const meanings = new Map(header.map((column) => [column, numeric(meaningOfCell(name, {}, column))]));
  return (_, column) => meanings.get(column);
}

function* numbersIn(drafts: readonly Draft[], header: readonly string[], meaningIn: MeaningIn): Generator<string> {
  for (const { cells } of drafts)
    for (const column of header) {
      const written = cells[column] ?? '';
      if (written !== '' && meaningIn(cells, column)) yield written;
    }
}

function faultOfLength(file: string, record: number, fields: readonly string[], header: readonly string[]): Problem {
  const surplus = fields.slice(header.length).join(', ');
  return fault('row-too-long', file, record, '', surplus, {
    cells: String(fields.length),
    columns: String(header.length),
  });
}

function cellsOf(name: TableName, header: readonly string[], fields: readonly string[]): Cells {
  const cells = Object.create(null) as Cells;
  for (const column of declarations[name].columns) cells[column.name] = '';
  header.forEach((column, at) => {
    if (column !== '') cells[column] = unguarded((fields[at] ?? '').trim());
  });
  return cells;
}

/** Makes numbers canonical in place; what is no number stays as it is found, for the checks to name. */
function readNumbers(
  { name, file, header, manner }: Shape,
  record: number,
  cells: Cells,
  mark: DecimalMark,
  meaningIn: MeaningIn,
): Problem[] {
  const faults: Problem[] = [];
  for (const column of header) {
    const found = cells[column] ?? '';
    const meaning = found !== '' && /\d/.test(found) ? meaningIn(cells, column) : undefined;
    if (!meaning) continue;
    const number = manner.read(found, mark, meaning);
    if (number !== undefined) cells[column] = (meaning.type === 'number' ? undefined : readWhole(number)) ?? number;
    else if (manner.hasOtherMark(found, mark)) faults.push(faultOfMark(name, file, record, column, cells, mark));
  }
  return faults;
}

function faultOfMark(
  name: TableName,
  file: string,
  record: number,
  column: string,
  cells: Cells,
  mark: DecimalMark,
): Problem {
  const problem = fault('number-with-other-mark', file, record, column, cells[column] ?? '', { mark });
  return name === 'scenario_changes' ? { ...problem, scenario: cells['scenario'] ?? '' } : problem;
}
