/** Numbers as a language writes them. Amounts come as plain decimal text of any length and are never made inexact. */
import { minorUnitPlaces } from '../quantity/minorUnit.ts';
import { isZero, leadingPower, type Rounding } from './rounding.ts';

/** How a language wants its numbers written. */
export interface NumberStyle {
  readonly locale: string;
  /** Whether millions are said in full (`million`) or short (`млн`). */
  readonly millions: 'long' | 'short';
}

/** A printed count, and the number that its noun agrees with. */
export interface Count {
  readonly text: string;
  readonly value: number;
}

/** A printed share of a whole; where rounding would print nothing or everything, the bound that it stays within. */
export interface Share {
  readonly text: string;
  readonly bound: 'exact' | 'under' | 'over';
}

export interface Formats {
  /** An amount in the unit of its table. A positive amount that rounds to nothing prints as less than one step. */
  amount(text: string, rounding: Rounding): string;
  /** An amount to the minor unit of its currency: `115,784.63 KGS`. */
  money(text: string, currency: string): string;
  /** An amount with every digit that it has: `0.006888 KGS`. */
  number(text: string, currency: string): string;
  /** A number as a spreadsheet of this language reads it: nothing between thousands. */
  plain(text: string): string;
  /** A time of day, of milliseconds since 1970. */
  time(moment: number): string;
  /** Several names as one list that ends in and, or in or. */
  list(names: readonly string[], joined: 'and' | 'or'): string;
  /** One step of a rounding in full: `10,000`. */
  powerOfTen(power: number): string;
  /** A total in running text, in millions where it has them: `346.9 million KGS`. */
  total(text: string, currency: string): string;
  /** A number of persons: whole from ten up, two figures below, since cases may be fractions. */
  count(text: string): Count;
  /** The share of a part in a whole that is above nought, in whole per cent. */
  share(part: string, whole: string): Share;
}

const NO_BREAK = '\u00a0';
/** Decimal text as Intl takes it, multiplied by a power of ten without touching its digits. */
const shifted = (text: string, power: number) => `${text}e${power}` as Intl.StringNumericLiteral;
/** No browser prints more. */
const MOST_DECIMALS = 20;
const wholeNumber = new Intl.NumberFormat('en', { maximumFractionDigits: 0, useGrouping: false });

/** Numbers with as many decimal places as asked. Each format is made once: to make one takes far longer than to use it. */
function formatsByPlaces(locale: string): (places: number) => Intl.NumberFormat {
  const known = new Map<number, Intl.NumberFormat>();
  return (places) => {
    const format =
      known.get(places) ??
      new Intl.NumberFormat(locale, { minimumFractionDigits: places, maximumFractionDigits: places });
    known.set(places, format);
    return format;
  };
}

/** The formats of one language. */
export function formatsFor({ locale, millions }: NumberStyle): Formats {
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const counted = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const exact = new Intl.NumberFormat(locale, { maximumSignificantDigits: 21 });
  const ungrouped = new Intl.NumberFormat(locale, { maximumFractionDigits: MOST_DECIMALS, useGrouping: false });
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const lists = {
    and: new Intl.ListFormat(locale, { type: 'conjunction' }),
    or: new Intl.ListFormat(locale, { type: 'disjunction' }),
  };
  const few = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });
  const threeFigures = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
  const compact = new Intl.NumberFormat(locale, {
    notation: 'compact',
    compactDisplay: millions,
    maximumSignificantDigits: 4,
  });

  const withPlaces = formatsByPlaces(locale);
  const amount = (text: string, { place, unit }: Rounding): string => {
    const printed = withPlaces(Math.max(0, unit - place));
    const steps = wholeNumber.format(shifted(text, -place));
    if (steps === '0' && !isZero(text)) return `<${NO_BREAK}${printed.format(shifted('1', place - unit))}`;
    return printed.format(shifted(steps, place - unit));
  };
  const powerOfTen = (power: number): string => exact.format(shifted('1', power));
  const money = (text: string, currency: string): string => {
    return `${withPlaces(minorUnitPlaces(currency)).format(shifted(text, 0))}${NO_BREAK}${currency}`;
  };
  const total = (text: string, currency: string): string => {
    const power = isZero(text) ? 0 : leadingPower(text);
    const format = power >= 6 ? compact : power >= 3 ? counted : threeFigures;
    return `${format.format(shifted(text, 0))}${NO_BREAK}${currency}`.replace(/ /g, NO_BREAK);
  };
  const count = (text: string): Count => {
    const isFew = Number(text) < 10;
    const value = isFew ? Number(Number(text).toPrecision(2)) : Math.round(Number(text));
    return { text: (isFew ? few : counted).format(shifted(text, 0)), value };
  };
  const share = (part: string, whole: string): Share => {
    const ratio = Number(part) / Number(whole);
    if (ratio > 0 && ratio < 0.005) return { text: percent.format(0.01), bound: 'under' };
    if (ratio < 1 && ratio >= 0.995) return { text: percent.format(0.99), bound: 'over' };
    return { text: percent.format(ratio), bound: 'exact' };
  };
  return {
    amount,
    money,
    number: (text, currency) => `${exact.format(shifted(text, 0))}${NO_BREAK}${currency}`,
    plain: (text) => ungrouped.format(shifted(text, 0)),
    time: (moment) => clock.format(moment),
    list: (names, joined) => lists[joined].format(names),
    powerOfTen,
    total,
    count,
    share,
  };
}

/** What stands between whole and fraction in a language. */
export function decimalMark(locale: string): '.' | ',' {
  const parts = new Intl.NumberFormat(locale).formatToParts(0.5);
  return parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
}
