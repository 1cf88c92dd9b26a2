/** Decimal numbers of 34 significant digits: the one door to decimal.js. */
import DecimalJs from 'decimal.js';
import type { Arithmetic } from './arithmetic.ts';

const PRECISION = 34;
/** Enough digits for every figure on file, and few enough to be read. */
const PRINTED_DIGITS = 20;

const Exact = DecimalJs.clone({ precision: PRECISION, rounding: DecimalJs.ROUND_HALF_UP });
/** Wide enough that adding what people write rounds nothing. */
const Wide = DecimalJs.clone({ precision: 2000, rounding: DecimalJs.ROUND_HALF_UP });

/** A decimal number; what it can do is said by {@link decimals}. */
export type Decimal = DecimalJs;

const zero = new Exact(0);
const noFigure = new Exact(NaN);

/** Arithmetic on decimals of 34 significant digits. */
export const decimals: Arithmetic<Decimal> = {
  zero,
  one: new Exact(1),
  noFigure,
  of: (text) => new Exact(text),
  plus: (a, b) => a.plus(b),
  minus: (a, b) => a.minus(b),
  times: (a, b) => a.times(b),
  over: (a, b) => (b.isZero() ? noFigure : a.div(b)),
  power: (a, b) => a.pow(b),
  ceiling: (a) => a.ceil().plus(zero),
  round: (a, places) => a.toDecimalPlaces(places, DecimalJs.ROUND_HALF_UP),
  isZero: (a) => a.isZero(),
  isFigure: (a) => a.isFinite(),
  compare: (a, b) => a.comparedTo(b),
  equal: (a, b) => a.equals(b),
  toText: (a, digits = PRINTED_DIGITS) => {
    if (!a.isFinite()) return '';
    const rounded = a.toSignificantDigits(digits);
    return (rounded.isZero() ? zero : rounded).toFixed();
  },
  toNumber: (a) => a.toNumber(),
};

/** The sum of canonical numbers, with not one digit rounded away, as plain digits. */
export function addExactly(texts: Iterable<string>): string {
  let total = new Wide(0);
  for (const text of texts) total = total.plus(text);
  return total.toFixed();
}
