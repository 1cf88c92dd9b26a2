/** In which order the rows of a table are shown, and which of them: a view, which changes nothing of the table. */

/** What a row is sorted by: numbers come before texts, and what is empty comes last. */
export type SortKey = number | string | undefined;

/** How texts are put in order, as a language does it. */
export interface Collation {
  /** Whether letters differ, whatever their case and accents. */
  readonly letters: (one: string, other: string) => number;
  readonly texts: (one: string, other: string) => number;
}

export const collationOf = (language: string): Collation => ({
  letters: new Intl.Collator(language, { sensitivity: 'base' }).compare,
  texts: new Intl.Collator(language, { numeric: true }).compare,
});

/** Digits that a number in a text is filled up to, so that 9 comes before 10. */
const DIGITS = 12;

/**
 * Texts in order. Comparing as a language does is dear: it is done once for each letter that there is, and for texts
 * of the same letters.
 */
export function inOrder(texts: readonly string[], { letters, texts: compare }: Collation): string[] {
  const letterSet = new Set('0');
  for (const text of texts) for (const letter of text) letterSet.add(letter);
  const used = [...letterSet].sort(letters);
  const ranks = new Map<string, string>();
  let rank = 0;
  used.forEach((letter, index) => {
    if (index > 0 && letters(used[index - 1] ?? '', letter) !== 0) rank++;
    ranks.set(letter, String.fromCharCode(rank));
  });
  const ranked = texts.map((text) => {
    const filled = text.replace(/\d+/g, (digits) => digits.padStart(DIGITS, '0'));
    let key = '';
    for (const letter of filled) key += ranks.get(letter) ?? '';
    return { text, key };
  });
  ranked.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : compare(one.text, other.text)));
  return ranked.map(({ text }) => text);
}

/** Rows by their keys; rows of the same key, and empty ones, keep their order. */
export function sortedRows(
  rows: readonly number[],
  keyOf: (row: number) => SortKey,
  isDescending: boolean,
  collation: Collation,
): number[] {
  const keys = rows.map(keyOf);
  const texts = keys.filter((key) => typeof key === 'string');
  const ranks = new Map(inOrder([...new Set(texts)], collation).map((text, rank) => [text, rank]));
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
  const [isKnown, isShown] = [new Uint8Array(after.length), new Uint8Array(after.length)];
  for (const row of now) if (row !== undefined) isKnown[row] = 1;
  const kept = order.flatMap((row) => now[row] ?? []);
  for (const row of kept) isShown[row] = 1;
  const followers = new Map<number, number[]>();
  let last = -1;
  for (let row = 0; row < after.length; row++) {
    if (isKnown[row] === 0) followers.set(last, [...(followers.get(last) ?? []), row]);
    else if (isShown[row] === 1) last = row;
  }
  if (followers.size === 0) return kept;
  return [...(followers.get(-1) ?? []), ...kept.flatMap((row) => [row, ...(followers.get(row) ?? [])])];
}

type Identity<Row> = (row: Row) => unknown;
/** Where each row is afterwards; undefined where it is gone. */
type Moves = (number | undefined)[];

function movedTo<Row>(before: readonly Row[], after: readonly Row[], identities: readonly Identity<Row>[]): Moves {
  const now: Moves = new Array<undefined>(before.length).fill(undefined);
  const [start, end] = unmoved(before, after, identities[0] ?? (() => undefined));
  const moved = after.length - before.length;
  for (let row = 0; row < start; row++) now[row] = row;
  for (let row = end; row < before.length; row++) now[row] = row + moved;
  const old = range(start, end);
  const taken = new Set<number>();
  for (const identityOf of identities) match(old, range(start, end + moved), { before, after, identityOf, now, taken });
  // As many are left on both sides: they are the same rows with other identities.
  const lost = old.filter((row) => now[row] === undefined);
  const found = range(start, end + moved).filter((row) => !taken.has(row));
  if (lost.length === found.length) lost.forEach((row, at) => (now[row] = found[at]));
  return now;
}

/** Nearly all rows are where they were, counted from the start or from the end: which ones before are not. */
function unmoved<Row>(
  before: readonly Row[],
  after: readonly Row[],
  identityOf: Identity<Row>,
): readonly [start: number, end: number] {
  const isSame = (one: number, other: number) => identityOf(before[one] as Row) === identityOf(after[other] as Row);
  const shortest = Math.min(before.length, after.length);
  const moved = after.length - before.length;
  let start = 0;
  while (start < shortest && isSame(start, start)) start++;
  let end = before.length;
  while (end > start && end + moved > start && isSame(end - 1, end - 1 + moved)) end--;
  return [start, end];
}

interface Matching<Row> {
  readonly before: readonly Row[];
  readonly after: readonly Row[];
  readonly identityOf: Identity<Row>;
  readonly now: Moves;
  /** Rows afterwards that are known from before. */
  readonly taken: Set<number>;
}

function match<Row>(
  old: readonly number[],
  later: readonly number[],
  { before, after, identityOf, now, taken }: Matching<Row>,
): void {
  const free = new Map<unknown, number>();
  for (const row of later) {
    const identity = identityOf(after[row] as Row);
    if (!taken.has(row) && !free.has(identity)) free.set(identity, row);
  }
  for (const row of old) {
    const found = now[row] === undefined ? free.get(identityOf(before[row] as Row)) : undefined;
    if (found === undefined || taken.has(found)) continue;
    now[row] = found;
    taken.add(found);
  }
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);
