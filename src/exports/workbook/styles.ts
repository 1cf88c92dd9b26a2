/** How the cells of a workbook look: inputs blue on yellow as modellers know them, formulas black, heads in grey. */
import type { CellStyle } from 'hucre/xlsx';

const fill = (rgb: string): CellStyle => ({ fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } } });
const INPUT_BLUE = '0000FF';
const INPUT_YELLOW = 'FFF9DB';
const HEAD_GREY = 'E7EAEE';
const QUIET_GREY = '5B6470';

const thinLine: CellStyle = { border: { bottom: { style: 'thin', color: { rgb: 'B8C0CA' } } } };

/** As many decimals as there are, thousands apart. */
const PLAIN = '#,##0.######';
/** Money and counts as they are read. */
const TWO = '#,##0.00';

export const TEXT_SIZE = 11;
/** Said in full: a font of which only the weight is given is another one in some programs. */
const text: NonNullable<CellStyle['font']> = { name: 'Calibri', size: TEXT_SIZE, family: 2 };

export const styles = {
  title: { font: { ...text, bold: true, size: 16 } },
  heading: { font: { ...text, bold: true, size: 12 } },
  text: { alignment: { wrapText: true, vertical: 'top' } },
  /** Beside a number. */
  indented: { alignment: { horizontal: 'left', indent: 1 } },
  year: { alignment: { horizontal: 'left' } },
  quiet: { font: { ...text, color: { rgb: QUIET_GREY } } },
  head: { ...fill(HEAD_GREY), ...thinLine, font: { ...text, bold: true } },
  headRight: { ...fill(HEAD_GREY), ...thinLine, font: { ...text, bold: true }, alignment: { horizontal: 'right' } },
  /** A number that may be changed. */
  input: {
    ...fill(INPUT_YELLOW),
    font: { ...text, color: { rgb: INPUT_BLUE } },
    numFmt: 'General',
    protection: { locked: false },
  },
  /** A text that may be changed without moving a figure. */
  openText: { protection: { locked: false } },
  /** What decides the structure. */
  locked: {},
  formula: { numFmt: PLAIN },
  amount: { numFmt: TWO },
  share: { numFmt: '0.00%' },
  link: { font: { ...text, color: { rgb: INPUT_BLUE }, underline: true } },
} as const satisfies Record<string, CellStyle>;

/** How a result in this unit, as the model writes units, is shown. */
export const styleOfUnit = (unit: string | undefined): CellStyle =>
  unit === '1' ? styles.share : unit?.startsWith('money') ? styles.amount : styles.formula;
