/** Which rows of a long table are drawn: those in sight, and the one that has the focus wherever it is. */

/** A row, or the room of the rows that are left out before the next one. */
export type DrawnRow = { readonly row: number } | { readonly skipped: number };

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
    if (row > next) drawn.push({ skipped: row - next });
    drawn.push({ row });
    next = row + 1;
  }
  if (next < rows) drawn.push({ skipped: rows - next });
  return drawn;
}

/**
 * Keys of the rows as they are drawn in the page. A row keeps its key as long as it is drawn, with the focus in it; one
 * that comes into sight takes over the key of one that is gone, and with it what stands there: to write that anew is
 * much quicker than to make it.
 */
export class RowKeys {
  #rows: ReadonlyMap<number, number> = new Map();

  of(drawn: readonly DrawnRow[]): readonly (DrawnRow & { readonly key: string | number })[] {
    this.#rows = this.#keysOf(drawn.flatMap((part) => ('row' in part ? [part.row] : [])));
    return drawn.map((part, index) => {
      if ('row' in part) return { ...part, key: this.#rows.get(part.row) ?? '' };
      return { ...part, key: index === 0 ? 'above' : index === drawn.length - 1 ? 'below' : 'between' };
    });
  }

  #keysOf(rows: readonly number[]): ReadonlyMap<number, number> {
    const keys = new Map<number, number>();
    for (const row of rows) {
      const key = this.#rows.get(row);
      if (key !== undefined) keys.set(row, key);
    }
    const taken = new Set(keys.values());
    let free = 0;
    for (const row of rows.filter((each) => !keys.has(each))) {
      while (taken.has(free)) free += 1;
      keys.set(row, free);
      free += 1;
    }
    return keys;
  }
}
