/** Ranges drawn against their values: all on one axis of equal ratio, on which every value stands in the middle. */

export interface Ranged {
  readonly value: string;
  /** A missing bound is the value. */
  readonly low: string;
  readonly high: string;
}

/** Where a range begins and ends, in hundredths of the width of the plot; the value is at 50. */
export interface Plot {
  readonly from: number;
  readonly to: number;
}

/** Ends of the axis that are easy to read; what reaches farther runs to the edge. */
const ENDS = [2, 4, 10, 100];
/** Room for the mark of the value and for the words of the axis. */
const MARGIN = 14;

const boundsOf = ({ value, low, high }: Ranged) => ({
  value: Number(value),
  low: Number(low || value),
  high: Number(high || value),
});

/** The least end that every range fits in; a range down to nought fits in none and does not count. */
export function plotEnd(ranged: readonly Ranged[]): number {
  const ratios = ranged
    .map(boundsOf)
    .filter(({ value }) => value > 0)
    .flatMap(({ value, low, high }) => [...(low > 0 ? [value / low] : []), high / value]);
  const farthest = Math.max(1, ...ratios);
  return ENDS.find((end) => farthest <= end) ?? (ENDS.at(-1) as number);
}

/** Nothing where there is no range, or no value to compare it with. */
export function plotOf(ranged: Ranged, end: number): Plot | null {
  const { value, low, high } = boundsOf(ranged);
  if ((ranged.low === '' && ranged.high === '') || value <= 0) return null;
  return { from: placeOf(low / value, end), to: placeOf(high / value, end) };
}

function placeOf(ratio: number, end: number): number {
  const place = 50 + ((50 - MARGIN) * Math.log(ratio)) / Math.log(end);
  return Math.min(100, Math.max(0, place));
}
