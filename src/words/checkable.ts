/** Figures with as many digits as it takes to check by hand what is computed from them. */
import { isZero, leadingPower } from './rounding.ts';

export interface CheckableFormats {
  /** Six figures, or all whole ones where there are more; '' stays ''. */
  figure(text: string): string;
  /** Every digit, as it stands in a cell. */
  exact(text: string): string;
  /** A change as a share, with its sign: whole per cents, or the first figure where it is less than one. */
  change(ratio: string): string;
  /** A share as whole per cents. */
  percent(ratio: string): string;
  /** Contacts and the like: one figure after the point, two where there is nothing before it. */
  times(text: string): string;
}

const SIGNIFICANT = 6;
const literal = (text: string) => text as Intl.StringNumericLiteral;
/** The sign as it is set in print. */
const withMinus = (text: string) => text.replace(/^-/, '\u2212');

/** The formats of one language. */
export function checkableFormats(locale: string): CheckableFormats {
  const few = new Intl.NumberFormat(locale, { maximumSignificantDigits: SIGNIFICANT });
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const all = new Intl.NumberFormat(locale, { maximumSignificantDigits: 21 });
  const onePlace = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const twoFigures = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumSignificantDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const changed = { style: 'percent', signDisplay: 'exceptZero' } as const;
  const wholeChange = new Intl.NumberFormat(locale, { ...changed, maximumFractionDigits: 0 });
  const smallChange = new Intl.NumberFormat(locale, { ...changed, maximumSignificantDigits: 1 });
  const print = (format: Intl.NumberFormat, text: string) =>
    text === '' ? '' : withMinus(format.format(literal(text)));
  return {
    figure: (text) => print(text !== '' && !isZero(text) && leadingPower(text) >= SIGNIFICANT - 1 ? whole : few, text),
    exact: (text) => print(all, text),
    change: (ratio) => print(Math.abs(Number(ratio)) < 0.01 ? smallChange : wholeChange, ratio),
    percent: (ratio) => print(percent, ratio),
    times: (text) => print(Number(text) < 1 ? twoFigures : onePlace, text),
  };
}
