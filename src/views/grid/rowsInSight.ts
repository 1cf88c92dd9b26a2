/** Which rows of a long table are drawn: those in sight, and the one that has the focus wherever it is. */

/** A row, or the room of the rows that are left out before the next one. */
export type DrawnRow = { readonly row: number } | { readonly skipped: number; readonly before: number };

/** Rows beyond the edges are drawn too, so that a short scroll shows no gap. */
const MARGIN = 12;

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
