/** How total amounts of one table are printed: in thousands, millions and so on, with four figures of the greatest. */
import { isZero, leadingPower, roundingFor, type Rounding } from '../../words/rounding.ts';
import { unsigned } from '../panel/amounts.ts';

const LARGE = 6;

export function totalsRounding(amounts: readonly string[]): Rounding {
  const powers = amounts.filter((text) => text !== '' && !isZero(text)).map(leadingPower);
  const power = Math.max(0, ...powers);
  if (power < LARGE) return roundingFor(amounts.map(unsigned));
  // Up to a few thousand of the smaller unit read better than one and a half of the greater.
  const unit = power - 1 - ((power - 1) % 3);
  return { unit, place: Math.min(unit - 1, power - 3) };
}
