/** Shares as people type and slide them, in per cent, and as cells hold them, from 0 to 1. */
import { typedValue } from '../pack/typedValue.ts';
import { isCanonicalNumber, type DecimalMark } from '../pack/numberText.ts';
import type { Column } from '../pack/columns.ts';
import { decimals } from '../quantity/decimal.ts';

const DIGITS = 34;
const HUNDRED = decimals.of('100');

/** Canonical text for the cell of what was typed in per cent; what is no number stays as it was typed. */
export function typedShare(typed: string, meaning: Column | undefined, mark: DecimalMark): string {
  const value = typedValue(typed.replace(/[\s\u00a0\u202f]*%[\s\u00a0\u202f]*$/u, ''), meaning, mark);
  return isCanonicalNumber(value) ? decimals.toText(decimals.over(decimals.of(value), HUNDRED), DIGITS) : typed.trim();
}
