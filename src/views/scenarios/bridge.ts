/** Where the bars of a bridge stand: each begins where the one before it ended, on an axis from the plan at nought. */

export interface BridgeBar {
  /** Parts of the axis, from 0 to 1. */
  readonly start: number;
  readonly width: number;
  readonly lowers: boolean;
  /** Where the cost stands before and after it. */
  readonly from: number;
  readonly to: number;
}

export interface Bridge {
  /** One for each effect; without width where it is nought, or stands with the next. */
  readonly bars: readonly BridgeBar[];
  readonly total: BridgeBar;
  readonly zero: number;
  /** Round amounts, in the money of the effects, with their places. */
  readonly ticks: readonly { readonly amount: number; readonly at: number }[];
}

const MOST_TICKS = 5;

/** @param differences decimal text; '' where an effect stands with the next */
export function bridgeOf(differences: readonly string[], total: string): Bridge {
  let reached = 0;
  const spans = differences.map((text) => {
    const from = reached;
    // No text counts as nought.
    reached += Number(text);
    return { from, to: reached };
  });
  const whole = { from: 0, to: Number(total) };
  const ends = [0, whole.to, ...spans.map((span) => span.to)];
  const step = roundStep(Math.max(...ends) - Math.min(...ends));
  const low = Math.floor(Math.min(...ends) / step) * step;
  const high = Math.ceil(Math.max(...ends) / step) * step;
  const at = (amount: number) => (high === low ? 0 : (amount - low) / (high - low));
  const bar = ({ from, to }: { from: number; to: number }): BridgeBar => ({
    start: at(Math.min(from, to)),
    width: at(Math.max(from, to)) - at(Math.min(from, to)),
    lowers: to < from,
    from: at(from),
    to: at(to),
  });
  const count = Math.round((high - low) / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => {
    const amount = Math.round(low / step + index) * step;
    return { amount, at: at(amount) };
  });
  return { bars: spans.map(bar), total: bar(whole), zero: at(0), ticks };
}

/** 1, 2 or 5 times a power of ten, so that the range takes few steps. */
function roundStep(range: number): number {
  if (range === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(range / MOST_TICKS));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => range / step <= MOST_TICKS) ?? 10 * power;
}
