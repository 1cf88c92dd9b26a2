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

export const styles = {
  title: { font: { bold: true, size: 16 } },
  heading: { font: { bold: true, size: 12 } },
  text: { alignment: { wrapText: true, vertical: 'top' } },
  quiet: { font: { color: { rgb: QUIET_GREY } } },
  head: { ...fill(HEAD_GREY), ...thinLine, font: { bold: true } },
  headRight: { ...fill(HEAD_GREY), ...thinLine, font: { bold: true }, alignment: { horizontal: 'right' } },
  /** A number that may be changed. */
  input: {
    ...fill(INPUT_YELLOW),
    font: { color: { rgb: INPUT_BLUE } },
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
  link: { font: { color: { rgb: INPUT_BLUE }, underline: true } },
} as const satisfies Record<string, CellStyle>;

/** How a result in this unit, as the model writes units, is shown. */
export const styleOfUnit = (unit: string | undefined): CellStyle =>
  unit === '1' ? styles.share : unit?.startsWith('money') ? styles.amount : styles.formula;
