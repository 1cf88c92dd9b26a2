/** How coarsely the amounts of one table are printed: one rounding for all of them, chosen by the greatest. */

export interface Rounding {
  /** Amounts are rounded to 10 to this power. */
  readonly place: number;
  /** Amounts are printed in units of 10 to this power: 0, or 3 for thousands, 6 for millions and so on. */
  readonly unit: number;
}

/** No browser prints more decimal places. */
const MOST_DECIMALS = 20;

/** Whether plain decimal text is nought. */
export function isZero(text: string): boolean {
  return !/[1-9]/.test(text);
}

/** The power of ten of the first digit that is not 0: 2 for `512.5`, -3 for `0.004`. The text must not be nought. */
export function leadingPower(text: string): number {
  const [whole = '', fraction = ''] = text.replace(/^[-+]/, '').split('.');
  const digits = whole.replace(/^0+/, '');
  return digits === '' ? -1 - fraction.search(/[1-9]/) : digits.length - 1;
}

/** Whether plain decimal text a, not below nought, is greater than b. */
function isGreater(a: string, b: string): boolean {
  return Number(a) > Number(b);
}

/**
 * The rounding for a set of amounts. From ten thousand to a million it is hundreds. Below, the greatest amount
 * keeps three figures; above, four, in thousands or millions, so that an amount ten times smaller still has three.
 */
export function roundingFor(amounts: readonly string[]): Rounding {
  const greatest = amounts.reduce((found, text) => (isGreater(text, found) ? text : found), '0');
  if (isZero(greatest)) return { place: 0, unit: 0 };
  const power = leadingPower(greatest);
  if (power < 4) return { place: Math.max(power - 2, -MOST_DECIMALS), unit: 0 };
  if (power < 6) return { place: 2, unit: 0 };
  const place = power - 3;
  return { place, unit: place - (place % 3) };
}
