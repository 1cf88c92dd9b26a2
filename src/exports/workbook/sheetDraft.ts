/** A sheet of a workbook while it is being written. Rows count from 1 and columns from 0, as addresses do. */
import { FOOT } from './page.ts';
import { TEXT_SIZE } from './styles.ts';
import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';

/** Beside the longest text of a column. */
const ROOM = 3;
/** With two decimals or four, and marks between thousands. */
const lengthOf = (number: number): number => {
  const digits = Math.max(1, Math.ceil(Math.log10(Math.abs(number) + 1)));
  return digits + Math.floor(digits / 3) + (Number.isInteger(number) ? 0 : 5);
};
/** Larger letters stand above a table and run over its columns. */
const isTitle = (style: CellStyle | undefined): boolean => (style?.font?.size ?? 0) > TEXT_SIZE;

type More = Omit<WriteSheet, 'name' | 'rows' | 'cells'>;

/** Everything but what is unlocked is safe from a slip of the hand; who means it lifts the protection without a password. */
const PROTECTION: NonNullable<WriteSheet['protection']> = {
  sheet: true,
  formatColumns: true,
  formatRows: true,
  formatCells: true,
  autoFilter: true,
  sort: true,
};

export class SheetDraft {
  private readonly cells = new Map<string, Partial<Cell>>();
  private readonly lengths: number[] = [];
  private rows = 0;

  constructor(readonly name: string) {}

  text(row: number, column: number, value: string, style?: CellStyle): void {
    this.put(row, column, { value, type: 'string', ...(style ? { style } : {}) });
  }

  number(row: number, column: number, value: number, style?: CellStyle): void {
    this.put(row, column, { value, type: 'number', ...(style ? { style } : {}) });
  }

  /** @param result what the formula comes to, for who does not calculate; '' for no figure */
  formula(row: number, column: number, formula: string, result: CellValue, style?: CellStyle): void {
    this.put(row, column, {
      value: null,
      type: 'formula',
      formula,
      formulaResult: result,
      ...(style ? { style } : {}),
    });
  }

  link(row: number, column: number, sheet: string, style?: CellStyle): void {
    const hyperlink = { target: '', location: `${sheet}!A1` };
    this.put(row, column, { value: sheet, type: 'string', hyperlink, ...(style ? { style } : {}) });
  }

  /** An empty cell that has a look. */
  blank(row: number, column: number, style: CellStyle): void {
    this.put(row, column, { value: null, type: 'empty', style });
  }

  note(row: number, column: number, text: string): void {
    const cell = this.cells.get(keyOf(row, column));
    if (cell) cell.comment = { text };
  }

  /** How many characters a column takes to show its texts and numbers, titles apart. */
  widthOf(column: number, { least, most }: { readonly least: number; readonly most: number }): number {
    return Math.min(most, Math.max(least, (this.lengths[column] ?? 0) + ROOM));
  }

  /** The sheet as the writer takes it. */
  written(more: More): WriteSheet {
    const rows: CellValue[][] = Array.from({ length: this.rows }, () => []);
    return { name: this.name, rows, cells: this.cells, protection: PROTECTION, headerFooter: FOOT, ...more };
  }

  private put(row: number, column: number, cell: Partial<Cell>): void {
    const shown = cell.formulaResult ?? cell.value ?? '';
    const length = typeof shown === 'number' ? lengthOf(shown) : String(shown).length;
    if (!isTitle(cell.style)) this.lengths[column] = Math.max(this.lengths[column] ?? 0, length);
    this.cells.set(keyOf(row, column), cell);
    this.rows = Math.max(this.rows, row);
  }
}

const keyOf = (row: number, column: number): string => `${row - 1},${column}`;
