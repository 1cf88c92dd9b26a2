/** The order of prices within their categories, kept while figures change, so that no row moves from under the mouse. */
import type { PriceRow } from './priceRows.ts';

export type PriceSort = 'share' | 'name';

export interface PriceGroup {
  readonly category: string;
  /** What its prices carry together, from 0 to 1. */
  readonly share: number;
  readonly rows: readonly PriceRow[];
}

const shareOf = ({ carrying }: PriceRow): number => Number(carrying?.share ?? 0);
const sumOf = (rows: readonly PriceRow[]): number => rows.reduce((sum, row) => sum + shareOf(row), 0);

/** Ids of prices, category by category: those that carry most first, or by name with salaries ahead. */
export function priceOrder(rows: readonly PriceRow[], sort: PriceSort, locale: string): readonly string[] {
  const { compare } = new Intl.Collator(locale);
  const categories = [...new Set(rows.map(({ category }) => category))].map((category) => ({
    category,
    rows: rows.filter((row) => row.category === category),
  }));
  const hasSalaries = (group: { rows: readonly PriceRow[] }) =>
    group.rows.some(({ price }) => price.table === 'cadres');
  const sorted =
    sort === 'share'
      ? categories.sort((a, b) => sumOf(b.rows) - sumOf(a.rows))
      : categories.sort((a, b) => Number(hasSalaries(b)) - Number(hasSalaries(a)) || compare(a.category, b.category));
  const within =
    sort === 'share'
      ? (a: PriceRow, b: PriceRow) => shareOf(b) - shareOf(a)
      : (a: PriceRow, b: PriceRow) => compare(a.name, b.name);
  return sorted.flatMap((group) => [...group.rows].sort(within).map(({ id }) => id));
}

/** Rows by category in an order of ids; each group's share is that of all its prices, those that are not shown too. */
export function inGroups(
  rows: readonly PriceRow[],
  order: readonly string[],
  isShown: (row: PriceRow) => boolean,
): PriceGroup[] {
  const places = new Map(order.map((id, place) => [id, place]));
  const placeOf = ({ id }: PriceRow) => places.get(id) ?? order.length;
  const sorted = [...rows].sort((a, b) => placeOf(a) - placeOf(b));
  return [...new Set(sorted.map(({ category }) => category))]
    .map((category) => {
      const all = sorted.filter((row) => row.category === category);
      return { category, share: sumOf(all), rows: all.filter(isShown) };
    })
    .filter((group) => group.rows.length > 0);
}

/** Whether a price answers to what is looked for: every word is in its name, category or source. */
export function answersTo({ name, category, source }: PriceRow, query: string): boolean {
  const text = `${name} ${category} ${source}`.toLocaleLowerCase();
  return query
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Keeps what was made until it is wanted for something else. */
export function kept<T>(): (wanted: string, make: () => T) => T {
  let last: { readonly wanted: string; readonly made: T } | undefined;
  return (wanted, make) => {
    if (last?.wanted !== wanted) last = { wanted, made: make() };
    return last.made;
  };
}
