/** The seven steps of a heat map: each the same ratio, from the least to the greatest figure that it colours. */

export const STEPS = 7;

/** 1 to 7, or 0 for what has no colour: nought, and no figure. */
export type HeatStep = number;

export interface HeatScale {
  /** Null where nothing has a colour. */
  readonly least: string | null;
  readonly greatest: string | null;
  stepOf(amount: string): HeatStep;
}

/** The scale over a set of amounts, plain decimal text. Only colours hang on it, so floating point is exact enough. */
export function heatScale(amounts: readonly string[]): HeatScale {
  const coloured = amounts.filter((amount) => Number(amount) > 0).sort((a, b) => Number(a) - Number(b));
  const least = coloured[0] ?? null;
  const greatest = coloured.at(-1) ?? null;
  const bottom = Math.log(Number(least));
  const height = Math.log(Number(greatest)) - bottom;
  const stepOf = (amount: string): HeatStep => {
    if (!(Number(amount) > 0)) return 0;
    // Figures that are all alike are neither dear nor cheap.
    if (height < 1e-9) return Math.ceil(STEPS / 2);
    const part = (Math.log(Number(amount)) - bottom) / height;
    return Math.min(STEPS, 1 + Math.floor(part * STEPS));
  };
  return { least, greatest, stepOf };
}
