/** The rows of a table below its header: cells by column, numbers made canonical, and what is wrong with either. */
import { isNumeric, meaningOfCell } from './cellMeaning.ts';
import type { Column } from './columns.ts';
import type { Delimiter } from './csv.ts';
import { declarations } from './declarations.ts';
import type { Line } from './lines.ts';
import type { Manner, Unsure } from './manner.ts';
import { readNumber, readWhole } from './numberText.ts';
import type { DecimalMark } from './numberText.ts';
import type { Row } from './pack.ts';
import type { Problem } from './problem.ts';
import type { FaultCode } from './problemCodes.ts';
import { unguarded } from './spreadsheetSafety.ts';
import type { TableName } from './tableNames.ts';

type Cells = Record<string, string>;

/** So many rows are read in one step. */
const STEP = 2000;

/** What is known of a table before its rows are read. */
export interface Shape {
  readonly name: TableName;
  /** As it is called where a fault is said. */
  readonly file: string;
  readonly header: readonly string[];
  readonly manner: Manner;
}

export interface ReadRows {
  readonly rows: readonly Row[];
  readonly faults: readonly Problem[];
  readonly mark: DecimalMark;
  /** Some number has a mark that is written, so that it matters which one. */
  readonly hasMarks: boolean;
  readonly unsure?: Unsure;
}

interface Draft {
  readonly line: Line;
  readonly cells: Cells;
  readonly misread: boolean;
}

/**
 * Yields how many rows are read.
 * @param lines the header first
 * @param delimiter what stands between cells, as far as it leaves room for a decimal comma
 */
export function* readRows(
  shape: Shape,
  lines: readonly Line[],
  delimiter: Delimiter,
  chosen: DecimalMark | undefined,
): Generator<number, ReadRows> {
  const { name, header, manner } = shape;
  const { drafts, faults } = yield* draftRows(shape, lines);
  const meaningIn = meaningsIn(name, header);
  const found = manner.markOf(numbersIn(drafts, header, meaningIn), delimiter);
  const mark = chosen ?? found.mark;
  const hasMarks = hasMark(numbersIn(drafts, header, meaningIn));
  const rows: Row[] = [];
  for (const draft of drafts) {
    if (rows.length % STEP === 0) yield rows.length;
    const { line, cells, misread } = draft;
    rows.push({ record: line.record, cells, ...(misread && { misread }) });
    if (!misread) faults.push(...readNumbers(shape, draft, mark, meaningIn));
  }
  yield rows.length;
  return { rows, faults, mark, hasMarks, ...(found.unsure && chosen === undefined && { unsure: found.unsure }) };
}

function hasMark(numbers: Iterable<string>): boolean {
  for (const number of numbers) if (/[.,]/.test(number)) return true;
  return false;
}

/** Rows with their cells as they are written. */
function* draftRows(
  shape: Shape,
  lines: readonly Line[],
): Generator<number, { readonly drafts: readonly Draft[]; readonly faults: Problem[] }> {
  const { name, file, header, manner } = shape;
  const faults: Problem[] = [];
  const drafts: Draft[] = [];
  for (const [at, line] of lines.entries()) {
    if (at % STEP === 0) yield 0;
    if (at === 0 || line.fields.every((field) => field.trim() === '')) continue;
    const surplus = line.fields.slice(header.length);
    const isTooLong = manner.isForgiving ? surplus.some((field) => field.trim() !== '') : surplus.length > 0;
    if (isTooLong) faults.push(faultOfLength(file, line, header));
    const troubles = line.troubles ? faultsOfTroubles(file, line, header) : [];
    faults.push(...troubles);
    drafts.push({ line, cells: cellsOf(name, header, line.fields), misread: isTooLong || troubles.length > 0 });
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

/** Those that are written; numbers by themselves say nothing about the mark. */
function* numbersIn(drafts: readonly Draft[], header: readonly string[], meaningIn: MeaningIn): Generator<string> {
  for (const { line, cells } of drafts)
    for (const [at, column] of header.entries()) {
      const written = cells[column] ?? '';
      if (written !== '' && !line.numeric?.has(at) && meaningIn(cells, column)) yield written;
    }
}

function faultOfLength(file: string, { record, fields }: Line, header: readonly string[]): Problem {
  const surplus = fields.slice(header.length).join(', ');
  const expected = { cells: String(fields.length), columns: String(header.length) };
  return { code: 'row-too-long', file, row: record, column: '', found: surplus, expected };
}

/** What stands beside the columns is none of the table's. */
function faultsOfTroubles(file: string, { record, fields, troubles }: Line, header: readonly string[]): Problem[] {
  return [...(troubles ?? [])].flatMap(([at, { code, cell }]) => {
    const column = header[at] ?? '';
    return column === '' ? [] : [{ code, file, row: record, column, found: fields[at] ?? '', expected: { cell } }];
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
function readNumbers({ name, file, header, manner }: Shape, draft: Draft, mark: DecimalMark, meaningIn: MeaningIn) {
  const { line, cells } = draft;
  const faults: Problem[] = [];
  for (const [at, column] of header.entries()) {
    const found = cells[column] ?? '';
    const meaning = found !== '' && /\d/.test(found) ? meaningIn(cells, column) : undefined;
    if (!meaning) continue;
    const isItself = line.numeric?.has(at) === true;
    const number = isItself ? readNumber(found) : manner.read(found, mark, meaning);
    if (number !== undefined) cells[column] = (meaning.type === 'number' ? undefined : readWhole(number)) ?? number;
    else if (manner.hasOtherMark(found, mark)) faults.push(faultOfMark(name, file, line.record, column, cells, mark));
  }
  return faults;
}

function faultOfMark(
  name: TableName,
  file: string,
  row: number,
  column: string,
  cells: Cells,
  mark: DecimalMark,
): Problem {
  const code: FaultCode = 'number-with-other-mark';
  const problem = { code, file, row, column, found: cells[column] ?? '', expected: { mark } };
  return name === 'scenario_changes' ? { ...problem, scenario: cells['scenario'] ?? '' } : problem;
}
