/** Rounds amounts so that they add up to their rounded total: the method of the largest remainder. */
import type { Arithmetic } from './arithmetic.ts';

/**
 * @param amounts none below 0
 * @param places decimal places to keep
 * @returns the amounts in the same order, each less than one unit of the last place away from its own; their sum
 * is the rounded sum of the amounts.
 */
export function roundToTotal<N>(amounts: readonly N[], places: number, is: Arithmetic<N>): N[] {
  const unit = is.power(is.of('10'), is.of(String(-places)));
  const floors = amounts.map((amount) => {
    const rounded = is.round(amount, places);
    return is.compare(rounded, amount) > 0 ? is.minus(rounded, unit) : rounded;
  });
  const add = (values: readonly N[]) => values.reduce((total, value) => is.plus(total, value), is.zero);
  const lacking = is.over(is.minus(is.round(add(amounts), places), add(floors)), unit);
  const largestFirst = amounts
    .map((amount, index) => ({ index, remainder: is.minus(amount, floors[index] as N) }))
    .sort((a, b) => is.compare(b.remainder, a.remainder) || a.index - b.index);
  const raised = new Set(largestFirst.slice(0, is.toNumber(lacking)).map(({ index }) => index));
  return floors.map((floor, index) => (raised.has(index) ? is.plus(floor, unit) : floor));
}
