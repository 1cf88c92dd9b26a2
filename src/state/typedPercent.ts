/** Shares as pages show and take them: in per cent, to the last digit. */
import { isCanonicalNumber, type DecimalMark } from '../pack/numberText.ts';
import { typedValue } from '../pack/typedValue.ts';
import { decimals } from '../quantity/decimal.ts';

const HUNDRED = decimals.of('100');
const ALL_DIGITS = 34;

/** `0.725` as `72.5`; what is no number stays as it is. */
export const inPercent = (share: string): string =>
  isCanonicalNumber(share) ? decimals.toText(decimals.times(decimals.of(share), HUNDRED), ALL_DIGITS) : share;

/** `72.5` or `72.5 %` as `0.725`; what is no number stays as it was typed, for the checks to name. */
export function fromPercent(typed: string, mark: DecimalMark): string {
  const value = typedValue(typed.replace(/\s*%\s*$/, ''), { name: '', type: 'number' }, mark);
  return isCanonicalNumber(value)
    ? decimals.toText(decimals.over(decimals.of(value), HUNDRED), ALL_DIGITS)
    : typed.trim();
}
