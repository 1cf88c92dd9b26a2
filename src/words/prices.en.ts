/** What the page of prices says, in English. */
import type { Count } from './formats.ts';
import { pluralRules } from './plural.ts';

const plural = pluralRules('en');
const prices = ({ text, value }: Count) => `${text} ${plural(value, { one: 'price', other: 'prices' })}`;

export const pricesWords = {
  waiting: 'Looking up what each price carries…',
  failed: 'What each price carries could not be looked up.',
  failedRemedy: 'Load the page again. What you have typed is kept.',

  /** After “In 2028”. */
  finding: {
    half: (opening: string, count: Count, of: Count) =>
      `${opening}, ${count.text} of ${prices(of)} ${plural(count.value, { one: 'carries', other: 'carry' })} half of the cost.`,
    one: (opening: string, name: string) => `${opening}, a single price carries all of the cost: ${name}.`,
    nothing: (opening: string) => `${opening}, nothing is spent, so no price carries any cost.`,
    judgedAndIllustrative: (judged: Count, illustrative: Count) =>
      `Of all, ${judged.text} ${plural(judged.value, { one: 'is an expert’s judgement', other: 'are experts’ judgement' })} and ${illustrative.text} illustrative.`,
    judged: (judged: Count) =>
      `Of all, ${judged.text} ${plural(judged.value, { one: 'is an expert’s judgement', other: 'are experts’ judgement' })}, none illustrative.`,
    illustrative: (illustrative: Count) =>
      `Of all, ${illustrative.text} ${plural(illustrative.value, { one: 'is', other: 'are' })} illustrative: to be replaced, or of unknown confidence.`,
    sourced: 'All are published, or derived from what is.',
  },
  under: (total: string, money: string) => `${total} in all, ${money}.`,

  title: 'What each price is, and what it carries',
  caption:
    'As written in the data. Carries: the part of the cost that moves with the price, with what is charged on it.',
  noneTitle: 'There are no prices yet.',
  none: 'The cost needs two kinds of them:',
  noneCadres: 'Salaries, in the table of cadres',
  noneItems: 'Prices of what is bought, in the table of items',

  sort: 'Order within categories',
  sorts: { share: 'By share', name: 'By name' },
  search: 'Search the prices',
  clear: 'Clear',
  all: prices,
  found: (found: Count, of: Count) => `${found.text} of ${prices(of)}`,
  notFound: (query: string) => `No price has “${query}” in its name, category or source.`,

  salaries: 'Pay of staff',
  noCategory: 'Without a category',
  aYear: 'year',

  columns: {
    price: 'Price',
    written: 'As written',
    range: 'Low – high',
    plot: 'Range against the value',
    priceYear: 'Of year',
    inYear: (year: string, currency: string) => `${currency} in ${year}`,
    confidence: 'Confidence',
    carries: 'Carries',
  },
  field: (name: string, unit: string) => `${name}, ${unit}`,
  low: (name: string) => `${name}, low end of the range`,
  high: (name: string) => `${name}, high end of the range`,
  noRange: 'no range given',
  firstYear: (year: string) => `${year}, as no year is given`,
  notUsed: 'Not used in this year and place',
  place: (file: string, row: number) => `${file}, row ${row}`,
  noSource: 'no source yet',
  changedFrom: (base: string) => `${base} in the base plan`,

  details: (text: string, name: string, year: string) =>
    `${text}: how the price of ${year} is made, range and source: ${name}`,
  made: (year: string) => `How the price of ${year} is made`,
  rangeTitle: 'Plausible range',
  lowShort: 'Low',
  highShort: 'High',
  sourceTitle: 'Source',
  noteTitle: 'Note',
  close: 'Close',

  yearNote: {
    term: 'The year of a price.',
    text: (firstYear: string) =>
      ` A price of an earlier year is carried to ${firstYear} by the consumer prices of its own currency, then changed at the rate of ${firstYear}.`,
    later: (year: string, priceIndex: string, wageIndex: string) =>
      ` From there to ${year} prices are multiplied by ${priceIndex} and pay by ${wageIndex}.`,
  },
  ratesNote: 'Rates, price levels and the years’ indexes are data too:',
};

export type PricesWords = typeof pricesWords;
