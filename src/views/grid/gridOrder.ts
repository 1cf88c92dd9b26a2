/** In which order the rows of a table are shown, and which of them: a view, which changes nothing of the table. */

/** What a row is sorted by: numbers come before texts, and what is empty comes last. */
export type SortKey = number | string | undefined;

/** Rows by their keys; rows of the same key, and empty ones, keep their order. */
export function sortedRows(
  rows: readonly number[],
  keyOf: (row: number) => SortKey,
  isDescending: boolean,
  compare: (one: string, other: string) => number,
): number[] {
  const keys = rows.map(keyOf);
  const texts = keys.filter((key) => typeof key === 'string');
  // Comparing texts is dear: each is compared once, however many rows have it.
  const ranks = new Map([...new Set(texts)].sort(compare).map((text, rank) => [text, rank]));
  const tiers = keys.map((key) => (key === undefined ? 2 : typeof key === 'string' ? 1 : 0));
  const values = keys.map((key) => (typeof key === 'string' ? (ranks.get(key) ?? 0) : (key ?? 0)));
  const sign = isDescending ? -1 : 1;
  const order = (one: number, other: number): number => {
    const [a = 0, b = 0] = [tiers[one], tiers[other]];
    if (a !== b) return a === 2 || b === 2 ? a - b : sign * (a - b);
    return sign * ((values[one] ?? 0) - (values[other] ?? 0)) || one - other;
  };
  return rows
    .map((_, index) => index)
    .sort(order)
    .map((index) => rows[index] ?? 0);
}

/**
 * The same rows after an edit, in the same order: what does not fit what was asked for any more stays where it is, and
 * what is new stands below the row that it follows in the table.
 * @param identities what tells one row from another, the surest first
 */
export function carriedOver<Row>(
  order: readonly number[],
  before: readonly Row[],
  after: readonly Row[],
  identities: readonly ((row: Row) => unknown)[],
): number[] {
  const now = movedTo(before, after, identities);
  const kept = order.flatMap((row) => now[row] ?? []);
  const known = new Set(now.filter((row) => row !== undefined));
  const shown = new Set(kept);
  const followers = new Map<number, number[]>();
  let last = -1;
  for (let row = 0; row < after.length; row++) {
    if (!known.has(row)) followers.set(last, [...(followers.get(last) ?? []), row]);
    else if (shown.has(row)) last = row;
  }
  return [...(followers.get(-1) ?? []), ...kept.flatMap((row) => [row, ...(followers.get(row) ?? [])])];
}

/** Where each row is afterwards; undefined where it is gone. */
function movedTo<Row>(
  before: readonly Row[],
  after: readonly Row[],
  identities: readonly ((row: Row) => unknown)[],
): (number | undefined)[] {
  const now: (number | undefined)[] = before.map(() => undefined);
  const taken = new Set<number>();
  for (const identityOf of identities) {
    const free = new Map<unknown, number>();
    after.forEach((row, index) => {
      if (!taken.has(index) && !free.has(identityOf(row))) free.set(identityOf(row), index);
    });
    before.forEach((row, index) => {
      const found = now[index] === undefined ? free.get(identityOf(row)) : undefined;
      if (found === undefined || taken.has(found)) return;
      now[index] = found;
      taken.add(found);
    });
  }
  // As many are left on both sides: they are the same rows with other identities.
  const lost = before.flatMap((_, index) => (now[index] === undefined ? [index] : []));
  const found = after.flatMap((_, index) => (taken.has(index) ? [] : [index]));
  if (lost.length === found.length) lost.forEach((index, at) => (now[index] = found[at]));
  return now;
}
