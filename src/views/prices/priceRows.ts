/** The prices of a pack as they stand in their table: in words, by category, each with what it carries. */
import type { CarryingPrice } from '../../analysis/pricesView.ts';
import type { Confidence } from '../../analysis/sureness.ts';
import type { Row } from '../../pack/pack.ts';
import type { PricesState, ShownPrice } from '../../state/pricesState.svelte.ts';
import { priceColumns } from '../../state/pricesState.svelte.ts';
import type { FileCell } from '../../state/cellPlace.ts';
import { nameIn } from '../../words/language.ts';
import type { PricesWords } from '../../words/prices.en.ts';
import { isZero, roundingFor, type Rounding } from '../../words/rounding.ts';
import { printedShare } from '../cost/sure/printedShare.ts';
import { plotOf, type Plot } from '../cost/sure/rangePlot.ts';
import { valueInWords, type DataSpeech } from '../data/dataSpeech.ts';
import { sayInWords } from '../data/sayInWords.ts';

export interface PricesSpeech extends DataSpeech {
  readonly own: PricesWords;
}

export interface PriceRow {
  /** Table and id. */
  readonly id: string;
  readonly price: ShownPrice;
  readonly name: string;
  readonly category: string;
  /** `USD / kit`. */
  readonly unit: string;
  readonly currency: string;
  /** What it is the price of one of. */
  readonly per: string;
  /** As the language prints it, and as it is edited. */
  readonly value: EditedNumber;
  /** What the base has, where the scenario changes it; else ''. */
  readonly base: string;
  readonly low: EditedNumber;
  readonly high: EditedNumber;
  /** Low and high in words; '' where there is no range. */
  readonly range: string;
  /** Canonical numbers, for the plot. */
  readonly ranged: { readonly value: string; readonly low: string; readonly high: string };
  /** As `base`, canonical. */
  readonly exactBase: string;
  /** '' where none is given: the price is then of the first year. */
  readonly priceYear: string;
  readonly confidence: Confidence;
  readonly source: string;
  readonly note: string;
  readonly at: FileCell;
  /** What is wrong with its row. */
  readonly faults: readonly string[];
  /** The columns that are at fault. */
  readonly faulty: ReadonlySet<string>;
  /** What was answered of it; undefined for a price that no results have yet. */
  readonly carrying: CarryingPrice | undefined;
}

export interface EditedNumber {
  readonly text: string;
  readonly written: string;
}

/**
 * Says the prices in words, as often as they change. Rows of which nothing differs stay the same objects, so that a
 * page leaves them alone, and of others only what differs is said anew.
 * @param speech, localCurrency for others, another one is made
 * @returns makes the rows; given what was answered of each price, by table and id
 */
export function sayingPrices(
  state: PricesState,
  localCurrency: string,
  speech: PricesSpeech,
): (carrying: ReadonlyMap<string, CarryingPrice>) => readonly PriceRow[] {
  let last: ReadonlyMap<string, PriceRow> = new Map();
  return (carrying) => {
    const rows = state.prices.map((price) => {
      const id = `${price.table}/${price.shown.row.cells.id ?? ''}`;
      const at = state.cellOf(price);
      const before = last.get(id);
      const kept = before && isSame(before, price, at) ? before : undefined;
      if (kept && kept.carrying === carrying.get(id)) return kept;
      return { ...(kept ?? said(id, price, at, state, localCurrency, speech)), carrying: carrying.get(id) };
    });
    last = new Map(rows.map((row) => [row.id, row]));
    return rows;
  };
}

/** Rows are replaced, never changed. What a fault says may lean on other rows. */
const isSame = ({ price: before, at: placed }: PriceRow, { shown, faults }: ShownPrice, at: FileCell): boolean =>
  before.shown.row === shown.row &&
  before.shown.base === shown.base &&
  before.shown.at === shown.at &&
  placed.file === at.file &&
  before.faults.length + faults.length === 0;

/** All of a row but what it carries. */
function said(
  id: string,
  price: ShownPrice,
  at: FileCell,
  state: PricesState,
  localCurrency: string,
  speech: PricesSpeech,
): Omit<PriceRow, 'carrying'> {
  const { cells } = price.shown.row;
  return {
    id,
    price,
    ...called(price, localCurrency, speech),
    ...amounts(price, speech),
    priceYear: cells.price_year ?? '',
    confidence: (cells.confidence || 'illustrative') as Confidence,
    source: textOf(price.shown.row, 'source', speech),
    note: textOf(price.shown.row, 'note', speech),
    at,
    faults: price.faults.map((placed) => sayInWords(placed, state.session.project.tables, speech)),
    faulty: new Set(price.faults.map(({ place }) => place?.column ?? '')),
  };
}

function called(
  { table, shown: { row } }: ShownPrice,
  localCurrency: string,
  speech: PricesSpeech,
): Pick<PriceRow, 'name' | 'category' | 'unit' | 'currency' | 'per'> {
  const { own } = speech;
  const isPay = table === 'cadres';
  const currency = row.cells.currency || localCurrency;
  const per = isPay ? own.aYear : textOf(row, 'unit', speech);
  return {
    name: textOf(row, 'name', speech) || (row.cells.id ?? ''),
    category: isPay ? own.salaries : textOf(row, 'category', speech) || own.noCategory,
    unit: `${currency} / ${per}`,
    currency,
    per,
  };
}

function amounts(
  { table, shown }: ShownPrice,
  speech: PricesSpeech,
): Pick<PriceRow, 'value' | 'base' | 'exactBase' | 'low' | 'high' | 'range' | 'ranged'> {
  const column = priceColumns[table];
  const [value = '', low = '', high = ''] = [column, `${column}_low`, `${column}_high`].map(
    (name) => shown.row.cells[name],
  );
  const edited = (text: string) => ({ text: inWords(text, speech), written: text.replace('.', speech.mark) });
  const base = shown.base?.cells[column] ?? value;
  return {
    value: edited(value),
    base: base === value ? '' : inWords(base, speech),
    exactBase: base === value ? '' : base,
    low: edited(low),
    high: edited(high),
    range:
      low === '' && high === '' ? '' : [low || value, high || value].map((end) => inWords(end, speech)).join(' – '),
    ranged: { value, low, high },
  };
}

export const carryingById = (prices: readonly CarryingPrice[]): ReadonlyMap<string, CarryingPrice> =>
  new Map(prices.map((price) => [`${price.table}/${price.id}`, price]));

const MOST = 0.9;

/** A number of a cell in words; what is no number stays as it is. */
const inWords = (value: string, speech: PricesSpeech) => valueInWords(value, { name: '', type: 'number' }, speech);

const textOf = ({ cells }: Row, column: string, { language }: PricesSpeech): string =>
  nameIn(language, cells[column] ?? '', { [language]: cells[`${column}_${language}`] ?? '' });

/** What a row says of its weight in the cost. */
export interface Weight {
  /** '' where nothing is known of it, or nothing is spent. */
  readonly text: string;
  /** Part of the heaviest. */
  readonly part: number;
  readonly isZero: boolean;
}

export function weightOf(share: string, heaviest: number, { formats }: PricesSpeech): Weight {
  if (share === '') return { text: '', part: 0, isZero: true };
  return {
    text: printedShare(share, formats),
    part: heaviest > 0 ? Number(share) / heaviest : 0,
    isZero: isZero(share),
  };
}

/** The price of the year, rounded by its own size. */
export function yearsPrice(amount: string, { formats }: PricesSpeech): string {
  const rounding: Rounding = roundingFor([amount]);
  return formats.amount(amount, rounding.unit > 0 ? { place: 0, unit: 0 } : rounding);
}

/** Nothing where a bound or the value is no number. */
export function plotOfRow({ ranged }: PriceRow, end: number): Plot | null {
  return isDrawable(ranged) ? plotOf(ranged, end) : null;
}

/** Nine of ten rows that have a range, the narrowest: a few that are wide shall not make all others too small to see. */
export function mostRanges(rows: readonly PriceRow[]): PriceRow['ranged'][] {
  const spread = ({ value, low, high }: PriceRow['ranged']) =>
    Math.max(Number(value) / Number(low || value), Number(high || value) / Number(value));
  const ranges = rows
    .map(({ ranged }) => ranged)
    .filter((ranged) => isDrawable(ranged) && (ranged.low !== '' || ranged.high !== ''))
    .sort((a, b) => spread(a) - spread(b));
  return ranges.slice(0, Math.ceil(ranges.length * MOST));
}

const isDrawable = (ranged: PriceRow['ranged']): boolean =>
  Object.values(ranged).every((end) => end === '' || Number.isFinite(Number(end)));
