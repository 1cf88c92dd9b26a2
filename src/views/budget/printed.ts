/** Shares, rates, multiples and quantities of the budget, as a language prints them. */
const asNumeral = (text: string) => text as Intl.StringNumericLiteral;

/** The share of a part in a whole above nought, with one decimal: `10.5%`. */
export const printedShare = (part: string, whole: string, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
    Number(part) / Number(whole),
  );

/** A rate as it is entered, in per cent: `3.5%`. */
export const printedRate = (rate: string, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 4 }).format(asNumeral(rate));

/** How many times as much: `3.2`. */
export const printedFold = (fold: number, locale: string): string =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(fold);

/** A quantity to two decimals; below one to three figures. */
export const printedQuantity = (text: string, locale: string): string =>
  new Intl.NumberFormat(
    locale,
    Math.abs(Number(text)) >= 1 ? { maximumFractionDigits: 2 } : { maximumSignificantDigits: 3 },
  ).format(asNumeral(text));
