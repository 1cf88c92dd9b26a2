/** Numbers as people write them, read into one canonical text: a point, no marks between thousands. */
import { decimals } from '../quantity/decimal.ts';

export type DecimalMark = '.' | ',';

/** No-break, narrow no-break, thin and figure space. */
const SPACE = '[\\u00a0\\u202f\\u2009\\u2007]';
const WRITTEN = (mark: string): RegExp =>
  new RegExp(`^([-+\\u2212]?)(\\d{1,3}(?:${SPACE}\\d{3})+|\\d*)(?:${mark}(\\d*))?(?:[eE]([-+\\u2212]?)(\\d+))?$`);
const written = { '.': WRITTEN('\\.'), ',': WRITTEN(',') };
const SPACES = new RegExp(SPACE, 'g');
const CANONICAL = /^(?:-(?=[\d.]*[1-9]))?(?:0|[1-9]\d*)(?:\.\d+)?(?:e-?[1-9]\d*)?$/;
const LARGEST_EXPONENT = 100;
const MOST_DIGITS = 100;

/** The canonical text of a number written with this decimal mark; undefined where it is no number. All digits stay. */
export function readNumber(found: string, mark: DecimalMark = '.'): string | undefined {
  if (CANONICAL.test(found) && (mark === '.' || !found.includes('.'))) return found;
  const parts = written[mark].exec(found);
  return parts ? assembled(parts) : undefined;
}

function assembled([, ...parts]: RegExpExecArray): string | undefined {
  const [sign = '', whole = '', fraction = '', exponentSign = '', exponent = ''] = parts;
  if (whole === '' && fraction === '') return undefined;
  const size = withoutLeadingZeros(whole.replace(SPACES, '')) + (fraction && `.${fraction}`);
  return (isZeroText(size) ? '' : minusOf(sign)) + size + powerOf(exponentSign, exponent);
}

function minusOf(sign: string): string {
  return sign === '' || sign === '+' ? '' : '-';
}

function powerOf(sign: string, exponent: string): string {
  const power = withoutLeadingZeros(exponent);
  return power === '0' ? '' : `e${minusOf(sign)}${power}`;
}

function withoutLeadingZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '') || '0';
}

/** The plain digits of a canonical number that is whole (`2026.0`, `2.026e3`); undefined where it is not whole. */
export function readWhole(number: string): string | undefined {
  const [, minus = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e(-?\d+))?$/.exec(number) ?? [];
  const shift = Number(exponent);
  if (whole === '' || Math.abs(shift) > LARGEST_EXPONENT) return undefined;
  const point = whole.length + shift;
  const digits = whole + fraction;
  if (/[1-9]/.test(digits.slice(Math.max(point, 0)))) return undefined;
  return minus + withoutLeadingZeros(digits.slice(0, Math.max(point, 0)).padEnd(point, '0'));
}

export function isCanonicalNumber(found: string): boolean {
  return CANONICAL.test(found);
}

/** Whether both are canonical numbers, and the same one: `0.7` and `0.70`. */
export function isSameNumber(one: string, other: string): boolean {
  return isCanonicalNumber(one) && isCanonicalNumber(other) && compareNumbers(one, other) === 0;
}

/** Whether a canonical number is written as 0. */
export function isZeroText(number: string): boolean {
  return !/[1-9]/.test(number.replace(/e.*$/, ''));
}

/** Whether a number is within what any amount, count or rate can be: exponents to ±100 and 100 digits. */
export function isWithinReach(number: string): boolean {
  const [digits = '', exponent = '0'] = number.split('e');
  return digits.replace(/[-.]/g, '').length <= MOST_DIGITS && Math.abs(Number(exponent)) <= LARGEST_EXPONENT;
}

/** Whether a text is a number with a decimal comma and could be nothing else in a file of decimal commas. */
export function hasDecimalComma(found: string): boolean {
  return found.includes(',') && readNumber(found, ',') !== undefined;
}

/** Whether a text is a number with a decimal point. */
export function hasDecimalPoint(found: string): boolean {
  return found.includes('.') && readNumber(found, '.') !== undefined;
}

/** Negative, 0 or positive, as a is below, at or above b: canonical numbers, compared to the last digit. */
export function compareNumbers(a: string, b: string): number {
  const apart = Number(a) - Number(b);
  if (apart !== 0 || a === b) return apart;
  return decimals.compare(decimals.of(a), decimals.of(b));
}
