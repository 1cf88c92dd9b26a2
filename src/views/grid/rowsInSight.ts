/** Which rows of a long table are drawn: those in sight, and the one that has the focus wherever it is. */

/** A row, or the room of the rows that are left out before the next one. */
export type DrawnRow = { readonly row: number } | { readonly skipped: number; readonly before: number };

/** Rows beyond the edges are drawn too, so that a short scroll shows no gap. */
const MARGIN = 8;

export interface Sight {
  readonly rows: number;
  /** The first row in sight, and how many there are. */
  readonly first: number;
  readonly count: number;
  readonly focused: number;
}

/** In their order; rooms are not empty. */
export function rowsInSight({ rows, first, count, focused }: Sight): readonly DrawnRow[] {
  const start = Math.max(0, Math.min(first, rows) - MARGIN);
  const end = Math.min(rows, first + count + MARGIN);
  const shown = Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
  if (focused >= 0 && focused < start) shown.unshift(focused);
  if (focused >= end && focused < rows) shown.push(focused);
  const drawn: DrawnRow[] = [];
  let next = 0;
  for (const row of shown) {
    if (row > next) drawn.push({ skipped: row - next, before: row });
    drawn.push({ row });
    next = row + 1;
  }
  if (next < rows) drawn.push({ skipped: rows - next, before: rows });
  return drawn;
}

/**
 * Keys of the rows as they are drawn in the page. A row keeps its key as long as it is drawn. Where a few rows come into
 * sight, they take over the keys of those that go, and with them what stands there: to write that anew is much quicker
 * than to make it. Of those that stay and those that change their place Svelte moves the fewer ones on the page, and an
 * element that is moved loses the focus: so where many come, or some on either side of the focus, they have keys of their
 * own.
 */
export class RowKeys {
  #keys: ReadonlyMap<number, number> = new Map();
  #next = 0;

  of(drawn: readonly DrawnRow[]): readonly (DrawnRow & { readonly key: string | number })[] {
    this.#keys = this.#keysOf(drawn.flatMap((part) => ('row' in part ? [part.row] : [])));
    return drawn.map((part) => ({
      ...part,
      key: 'row' in part ? (this.#keys.get(part.row) ?? '') : `room before ${part.before}`,
    }));
  }

  #keysOf(rows: readonly number[]): ReadonlyMap<number, number> {
    const before = [...this.#keys.keys()];
    const isDrawn = new Set(rows);
    const going = before.filter((row) => !isDrawn.has(row));
    const coming = rows.filter((row) => !this.#keys.has(row));
    const areFew = coming.length <= going.length && rows.length - coming.length > 2 * going.length;
    const areTogether = isRun(going, before) && isRun(coming, rows);
    // In the order in which they stand on the page, so that they are moved as one.
    const free = areFew && areTogether ? [...going] : [];
    const keyOf = (row: number) => this.#keys.get(row) ?? this.#keys.get(free.shift() ?? -1) ?? this.#next++;
    return new Map(rows.map((row) => [row, keyOf(row)]));
  }
}

/** Whether no other row stands between them. */
const isRun = (part: readonly number[], rows: readonly number[]): boolean =>
  part.length === 0 || rows.indexOf(part.at(-1) ?? -1) - rows.indexOf(part[0] ?? -1) === part.length - 1;
