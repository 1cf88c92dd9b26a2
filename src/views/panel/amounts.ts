/** How the amounts of a figure are printed: alike within the panel, whole where they are large enough. */
import { isZero, leadingPower, type Rounding } from '../../words/rounding.ts';
import type { Formats } from '../../words/formats.ts';

/** Amounts from here on are printed without hundredths. */
const WHOLE_FROM = 3;

/** The one rounding of a panel, by its greatest amount. */
export function panelRounding(amounts: readonly string[]): Rounding {
  const greatest = amounts.filter((text) => text !== '' && !isZero(text)).map(leadingPower);
  if (greatest.length === 0) return { place: 0, unit: 0 };
  const power = Math.max(...greatest);
  if (power >= WHOLE_FROM) return { place: 0, unit: 0 };
  return { place: Math.min(-2, power - 2), unit: 0 };
}

/** An amount without its sign. */
export const unsigned = (text: string): string => text.replace(/^-/, '');

export const isNegative = (text: string): boolean => text.startsWith('-');

/** An amount with its sign, nought with none. */
export function signedAmount(text: string, rounding: Rounding, formats: Formats): string {
  if (text === '' || isZero(text)) return text === '' ? '' : formats.amount('0', rounding);
  return `${isNegative(text) ? '\u2212' : '+'}${formats.amount(unsigned(text), rounding)}`;
}
