/** The operations that the method needs of a number, so that another number type can take decimal.js's place. */
export interface Arithmetic<N> {
  readonly zero: N;
  readonly one: N;
  /** The result where there is nothing to divide by; it spreads through every further operation. */
  readonly noFigure: N;
  /** Reads a canonical number: digits, an optional point, an optional exponent. All its digits are kept. */
  of(text: string): N;
  plus(a: N, b: N): N;
  minus(a: N, b: N): N;
  times(a: N, b: N): N;
  /** `noFigure` where b is 0. */
  over(a: N, b: N): N;
  /** a to the power b; b may be negative. */
  power(a: N, b: N): N;
  /** The whole number at or above a. */
  ceiling(a: N): N;
  /** Rounds half away from zero to so many decimal places. */
  round(a: N, places: number): N;
  isZero(a: N): boolean;
  isFigure(a: N): boolean;
  /** Negative, 0 or positive, as a is below, at or above b. */
  compare(a: N, b: N): number;
  equal(a: N, b: N): boolean;
  /** Plain digits without an exponent, at most `digits` significant ones; empty where there is no figure. */
  toText(a: N, digits?: number): string;
  /** The nearest floating-point number, for drawing only. */
  toNumber(a: N): number;
}
