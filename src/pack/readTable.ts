/** One CSV file's text to a table of canonical cells, with the faults of its shape. */
import { delimiterOf, findMisplacedQuote, parseRecords, withLineFeeds } from './csv.ts';
import type { Delimiter, MisplacedQuote } from './csv.ts';
import { isNumeric, meaningOfCell } from './cellMeaning.ts';
import { declarations } from './declarations.ts';
import { unreadTable } from './emptyTable.ts';
import type { TableName } from './declarations.ts';
import { hasDecimalComma, hasDecimalPoint, readNumber, readWhole } from './numberText.ts';
import type { DecimalMark } from './numberText.ts';
import type { Row, Table } from './pack.ts';
import type { Problem } from './problem.ts';
import type { FaultCode } from './problemCodes.ts';

export interface ReadTable {
  readonly table: Table;
  readonly faults: readonly Problem[];
}

type Cells = Record<string, string>;

/** Reads the text of one file, without byte-order mark. Row numbers are record numbers, the header being 1. */
export function readTable(name: TableName, file: string, written: string): ReadTable {
  const text = withLineFeeds(written);
  const delimiter = delimiterOf(text, (column) => declarations[name].byName.has(column));
  const records = parseRecords(text, delimiter);
  const header = (records[0] ?? []).map((column) => column.trim());
  const stop = (faults: readonly Problem[]): ReadTable => ({ table: unreadTable(name, file), faults });

  const quote = findMisplacedQuote(text, delimiter);
  if (quote) return stop([faultOfQuote(file, quote, header)]);
  const shape = faultsOfHeader(name, file, header, records);
  if (shape.length > 0) return stop(shape);
  return readRows(name, file, header, records, delimiter);
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

function readRows(
  name: TableName,
  file: string,
  header: readonly string[],
  records: readonly (readonly string[])[],
  delimiter: Delimiter,
): ReadTable {
  const faults: Problem[] = [];
  const drafts: { record: number; cells: Cells; misread: boolean }[] = [];
  records.forEach((fields, at) => {
    if (at === 0 || fields.every((field) => field.trim() === '')) return;
    const misread = fields.length > header.length;
    if (misread) faults.push(faultOfLength(file, at + 1, fields, header));
    drafts.push({ record: at + 1, cells: cellsOf(name, header, fields), misread });
  });
  const mark = decimalMarkOf(name, delimiter, drafts);
  const rows = drafts.map(({ record, cells, misread }): Row => {
    if (misread) return { record, cells, misread };
    faults.push(...readNumbers(name, file, record, cells, mark));
    return { record, cells };
  });
  return { table: { name, file, columns: header.filter((column) => column !== ''), rows }, faults };
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
    if (column !== '') cells[column] = (fields[at] ?? '').trim();
  });
  return cells;
}

/** A comma where the delimiter leaves room for one and some cell that should be a number has one, else a point. */
function decimalMarkOf(name: TableName, delimiter: Delimiter, drafts: readonly { cells: Cells }[]): DecimalMark {
  if (delimiter === ',') return '.';
  const hasComma = ({ cells }: { cells: Cells }): boolean =>
    Object.keys(cells).some(
      (column) => hasDecimalComma(cells[column] ?? '') && isNumeric(meaningOfCell(name, cells, column)),
    );
  return drafts.some(hasComma) ? ',' : '.';
}

/** Makes numbers canonical in place; what is no number stays as it is found, for the checks to name. */
function readNumbers(name: TableName, file: string, record: number, cells: Cells, mark: DecimalMark): Problem[] {
  const faults: Problem[] = [];
  for (const column of Object.keys(cells)) {
    const found = cells[column] ?? '';
    if (found === '' || !/\d/.test(found)) continue;
    const meaning = meaningOfCell(name, cells, column);
    if (!meaning || !isNumeric(meaning)) continue;
    const number = readNumber(found, mark);
    if (number !== undefined) cells[column] = (meaning.type === 'number' ? undefined : readWhole(number)) ?? number;
    else if (mark === ',' && hasDecimalPoint(found)) faults.push(faultOfMark(name, file, record, column, cells));
  }
  return faults;
}

function faultOfMark(name: TableName, file: string, record: number, column: string, cells: Cells): Problem {
  const problem = fault('number-with-other-mark', file, record, column, cells[column] ?? '', { mark: ',' });
  return name === 'scenario_changes' ? { ...problem, scenario: cells['scenario'] ?? '' } : problem;
}
