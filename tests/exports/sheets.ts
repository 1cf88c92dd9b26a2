/** Workbooks for the tests, written by hucre, and what reading them gives. */
import { writeXlsx, type CellValue, type MergeRange, type WriteSheet } from 'hucre/xlsx';
import { isNumeric, meaningOfCell } from '../../src/pack/cellMeaning.ts';
import { readGivenByStep, type Knowing, type ReadFiles, type Refusal } from '../../src/exports/givenFiles.ts';
import { withSheets } from '../../src/exports/givenSheets.ts';
import { noHeadings } from '../../src/pack/headings.ts';
import type { Table, Tables } from '../../src/pack/pack.ts';
import { tableNames } from '../../src/pack/tableNames.ts';

export type Rows = readonly (readonly CellValue[])[];

export const workbook = (sheets: readonly WriteSheet[]): Promise<Uint8Array> => writeXlsx({ sheets: [...sheets] });

/** A workbook of one sheet. */
export const sheetOf = (name: string, rows: Rows, more: { readonly merges?: MergeRange[] } = {}): Promise<Uint8Array> =>
  workbook([{ name, rows: rows.map((row) => [...row]), ...more }]);

/** The rows of a table as a spreadsheet has them: numbers as numbers, where those have all their digits. */
export function typedRows({ name, columns, rows }: Table): Rows {
  const typed = (cells: Readonly<Record<string, string>>, column: string): CellValue => {
    const cell = cells[column] ?? '';
    if (cell === '' || !isNumeric(meaningOfCell(name, cells, column))) return cell === '' ? null : cell;
    return String(Number(cell)) === cell ? Number(cell) : cell;
  };
  return [columns, ...rows.map(({ cells }) => columns.map((column) => typed(cells, column)))];
}

/** Every table that has columns, a sheet each. */
export const packWorkbook = (tables: Tables, more: readonly WriteSheet[] = []): Promise<Uint8Array> => {
  const sheets = tableNames.filter((name) => tables[name].columns.length > 0);
  return workbook([...more, ...sheets.map((name) => ({ name, rows: typedRows(tables[name]).map((row) => [...row]) }))]);
};

export async function given(
  files: Readonly<Record<string, Uint8Array>>,
  knowing: Partial<Knowing> = {},
): Promise<ReadFiles | Refusal> {
  const sheets = await withSheets(new Map(Object.entries(files)));
  if (!sheets || 'reason' in sheets) return sheets ?? { reason: 'no-tables', file: '' };
  const steps = readGivenByStep(sheets, { headings: noHeadings, named: new Map(), chosen: new Map(), ...knowing });
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

export async function read(
  files: Readonly<Record<string, Uint8Array>>,
  knowing: Partial<Knowing> = {},
): Promise<ReadFiles> {
  const answer = await given(files, knowing);
  if ('reason' in answer) throw new Error(answer.reason);
  return answer;
}

/** A table's cells by row, as far as they are filled. */
export const filled = ({ rows }: Table) =>
  rows.map(({ record, cells }) => ({
    record,
    ...Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== '')),
  }));
