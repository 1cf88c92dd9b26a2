/** Places of cells in a workbook, and how formulas name them. */

export interface Address {
  readonly sheet: string;
  /** From 1, as a spreadsheet numbers them. */
  readonly row: number;
  /** From 0, for column A. */
  readonly column: number;
  /** A name that formulas say instead of the place. */
  readonly name?: string;
}

/** 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? columnLetters(before - 1) : '') + String.fromCharCode(65 + (column % 26));
}

const cellName = ({ row, column }: Address): string => `${columnLetters(column)}${row}`;

/** A cell as a formula on `sheet` names it. */
export const said = (cell: Address, sheet: string): string => cell.name ?? `${on(cell, sheet)}${cellName(cell)}`;

/** The cells from the first to the last, both on one sheet, as a formula on `sheet` names them. */
export const saidRange = (first: Address, last: Address, sheet: string): string =>
  `${on(first, sheet)}${cellName(first)}:${cellName(last)}`;

/** Names of sheets are ids of tables and chapters, which need no quotes. */
const on = (cell: Address, sheet: string): string => (cell.sheet === sheet ? '' : `${cell.sheet}!`);
