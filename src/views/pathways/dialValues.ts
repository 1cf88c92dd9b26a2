/** How the values of a pathway stand on a slider and in its field. */
import type { ShownRow } from '../../scenario/shownTable.ts';
import type { PathwayColumn } from '../../state/pathwaysState.svelte.ts';

/** As canonical text; exponents are those of a cell. */
const NUMBER = /^\d+(\.\d+)?(e-?\d{1,2})?$/;
/** Quotients that a scenario makes may have 34 digits. */
const MOST_DIGITS = 6;
const literal = (text: string) => text as Intl.StringNumericLiteral;

/** A cell as the language writes it: a share in per cent, contacts with one place at least. What is no number stays as it is. */
export function dialText(column: PathwayColumn, value: string, locale: string): string {
  if (!NUMBER.test(value)) return value;
  const style =
    column === 'share_of_cases'
      ? ({ style: 'percent', maximumSignificantDigits: MOST_DIGITS } as const)
      : { minimumFractionDigits: 1, maximumFractionDigits: 3 };
  return new Intl.NumberFormat(locale, style).format(literal(value));
}

/** On the slider: shares in per cent. */
export const dialNumber = (column: PathwayColumn, value: string): number =>
  NUMBER.test(value) ? Number(value) * (column === 'share_of_cases' ? 100 : 1) : 0;

/** The cell of what a slider says: it has no more places than its steps. */
export function cellOfDial(column: PathwayColumn, slid: string): string {
  const fixed = column === 'share_of_cases' ? (Number(slid) / 100).toFixed(2) : Number(slid).toFixed(1);
  return fixed.replace(/\.?0+$/, '');
}

/** The plausible range in parts of the slider; null where there is none. */
export function dialRange({ row: { cells } }: ShownRow, column: PathwayColumn, most: number) {
  const [low, high] = [cells[`${column}_low`] ?? '', cells[`${column}_high`] ?? ''];
  if (low === '' && high === '') return null;
  const value = cells[column] ?? '';
  const part = (text: string) => Math.min(1, Math.max(0, dialNumber(column, text || value) / most));
  return { low: low || value, high: high || value, from: part(low), to: part(high) };
}
