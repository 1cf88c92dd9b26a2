/** How the cells of a workbook look: inputs blue on yellow as modellers know them, formulas black, heads in grey. */
import type { CellStyle } from 'hucre/xlsx';

const fill = (rgb: string): CellStyle => ({ fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } } });
const INPUT_BLUE = '0000FF';
const INPUT_YELLOW = 'FFF9DB';
const HEAD_GREY = 'E7EAEE';
const QUIET_GREY = '5B6470';

const thinLine: CellStyle = { border: { bottom: { style: 'thin', color: { rgb: 'B8C0CA' } } } };

/**
 * Two decimals, below one four; an optional one would leave its point behind a whole number. Numbers below zero are in
 * the first section, since LibreOffice leaves out their sign in the others, and with zero, since Excel leaves it out
 * where a section is theirs alone.
 */
const PLAIN = '[<=0]#,##0.00;[<1]0.0000;#,##0.00';
/** Money and counts as they are read. */
const TWO = '#,##0.00';

export const TEXT_SIZE = 11;
/** Said in full: a font of which only the weight is given is another one in some programs. */
const text: NonNullable<CellStyle['font']> = { name: 'Calibri', size: TEXT_SIZE, family: 2 };

const changeable: CellStyle = {
  ...fill(INPUT_YELLOW),
  font: { ...text, color: { rgb: INPUT_BLUE } },
  alignment: { vertical: 'top' },
  protection: { locked: false },
};
const besideNumbers = { horizontal: 'left', indent: 1, vertical: 'top' } as const;

export const styles = {
  title: { font: { ...text, bold: true, size: 16 } },
  heading: { font: { ...text, bold: true, size: 12 } },
  text: { alignment: { wrapText: true, vertical: 'top' } },
  /** Beside a number. */
  indented: { alignment: { horizontal: 'left', indent: 1 } },
  year: { alignment: { horizontal: 'left', indent: 1 } },
  quiet: { font: { ...text, color: { rgb: QUIET_GREY } } },
  head: { ...fill(HEAD_GREY), ...thinLine, font: { ...text, bold: true } },
  /** Above a column beside a number. */
  headIndented: {
    ...fill(HEAD_GREY),
    ...thinLine,
    font: { ...text, bold: true },
    alignment: { horizontal: 'left', indent: 1 },
  },
  headRight: { ...fill(HEAD_GREY), ...thinLine, font: { ...text, bold: true }, alignment: { horizontal: 'right' } },
  /** A number that may be changed. */
  input: { ...changeable, numFmt: 'General' },
  /** One of a thousand or more, which is easier to read with its thousands apart. */
  inputLarge: { ...changeable, numFmt: '#,##0' },
  /** A text that may be changed without moving a figure. */
  openText: { alignment: { ...besideNumbers, wrapText: true }, protection: { locked: false } },
  /** What decides the structure. */
  locked: { alignment: besideNumbers },
  lockedNumber: { alignment: { vertical: 'top' } },
  formula: { numFmt: PLAIN },
  amount: { numFmt: TWO },
  share: { numFmt: '0.00%' },
  link: { font: { ...text, color: { rgb: INPUT_BLUE }, underline: true } },
} as const satisfies Record<string, CellStyle>;

/** How a result in this unit, as the model writes units, is shown. */
export const styleOfUnit = (unit: string | undefined): CellStyle =>
  unit === '1' ? styles.share : unit?.startsWith('money') ? styles.amount : styles.formula;
