/** A block of cells that is selected, and what is done with a block as a whole. */
import type { GridCell, GridPlace } from './gridCells.ts';

/** Indexes of the outermost rows and columns. */
export interface GridRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What came of pasting. */
export interface Pasting {
  /** How many were written. */
  readonly cells: number;
  /** Columns that had no room. */
  readonly leftOut: number;
}

/** A cell and what is written into it. */
export interface GridChange {
  readonly place: GridPlace;
  readonly text: string;
}

type CellAt = (place: GridPlace) => GridCell | undefined;

/** The block with two cells at its corners. */
export const rangeOf = (a: GridPlace, b: GridPlace): GridRange => ({
  top: Math.min(a.row, b.row),
  bottom: Math.max(a.row, b.row),
  left: Math.min(a.column, b.column),
  right: Math.max(a.column, b.column),
});

export const holds = ({ top, bottom, left, right }: GridRange, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

const steps = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

export const placesIn = ({ top, bottom, left, right }: GridRange): GridPlace[] =>
  steps(top, bottom).flatMap((row) => steps(left, right).map((column) => ({ row, column })));

/** As spreadsheets put it on the clipboard: tabs between cells, and quotes where a cell holds a tab, a quote or a line end. */
export function clipboardText(range: GridRange, cellAt: CellAt): string {
  const rows = steps(range.top, range.bottom).map((row) =>
    steps(range.left, range.right).map((column) => quoted(copied(cellAt({ row, column })))),
  );
  return rows.map((row) => `${row.join('\t')}\r\n`).join('');
}

/** What is chosen from a list goes by its name there. */
const copied = (cell: GridCell | undefined): string => (cell?.options ? cell.text : (cell?.written ?? ''));

const quoted = (text: string): string => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** What emptying a block changes. */
export const cleared = (range: GridRange, cellAt: CellAt): GridChange[] =>
  writable(
    placesIn(range).map((place) => ({ place, text: '' })),
    cellAt,
  );

/** What filling a block with its first row changes; a block of one row takes the row above. */
export function filledDown(range: GridRange, cellAt: CellAt): GridChange[] {
  const top = range.top === range.bottom ? Math.max(0, range.top - 1) : range.top;
  return filled({ ...range, top, bottom: top }, { ...range, top }, cellAt);
}

/** What filling a block with its first column changes; a block of one column takes the column before. */
export function filledRight(range: GridRange, cellAt: CellAt): GridChange[] {
  const left = range.left === range.right ? Math.max(0, range.left - 1) : range.left;
  return filled({ ...range, left, right: left }, { ...range, left }, cellAt);
}

/** What filling a larger block changes: the smaller one in it is repeated to all sides. */
export function filled(from: GridRange, to: GridRange, cellAt: CellAt): GridChange[] {
  const places = placesIn(to).filter(({ row, column }) => !holds(from, row, column));
  const changes = places.map((place) => ({
    place,
    text:
      cellAt({
        row: within(place.row, from.top, from.bottom),
        column: within(place.column, from.left, from.right),
      })?.written ?? '',
  }));
  return writable(changes, cellAt);
}

/** The index of which this one is a repetition. */
function within(index: number, from: number, to: number): number {
  const count = to - from + 1;
  return from + ((((index - from) % count) + count) % count);
}

/** What a command changes in a block. */
export const blockChanges = { clear: cleared, fillDown: filledDown, fillRight: filledRight };

/** A block drawn out to a cell: to one side, the one on which the cell is farther away. */
export function drawnOut({ top, bottom, left, right }: GridRange, { row, column }: GridPlace): GridRange {
  const down = Math.max(row - bottom, top - row, 0);
  const across = Math.max(column - right, left - column, 0);
  return down >= across
    ? { top: Math.min(top, row), bottom: Math.max(bottom, row), left, right }
    : { top, bottom, left: Math.min(left, column), right: Math.max(right, column) };
}

/**
 * The block that pasting writes: from the selected one's first cell on, further than that where there is more. A single
 * value, or a block that fits into the selected one a whole number of times, fills it.
 * @param columns how many there are: what would stand beyond them is left out
 * @returns undefined where there is nothing to paste
 */
export function pastedOver(
  records: readonly (readonly string[])[],
  range: GridRange,
  columns: number,
): GridRange | undefined {
  const [height, width] = [records.length, widthOf(records)];
  if (width === 0) return undefined;
  return {
    top: range.top,
    left: range.left,
    bottom: range.top + repeated(range.bottom - range.top + 1, height) - 1,
    right: Math.min(range.left + repeated(range.right - range.left + 1, width), columns) - 1,
  };
}

/** What pasting into a block of {@link pastedOver} changes. */
export function pasted(records: readonly (readonly string[])[], over: GridRange, cellAt: CellAt): GridChange[] {
  const [height, width] = [records.length, widthOf(records)];
  const changes = placesIn(over).flatMap((place): GridChange[] => {
    const text = records[(place.row - over.top) % height]?.[(place.column - over.left) % width];
    return text === undefined ? [] : [{ place, text }];
  });
  return writable(changes, cellAt);
}

/** How many columns of what was pasted had no room beside the block's left edge. */
export const leftOut = (records: readonly (readonly string[])[], { left, right }: GridRange): number =>
  Math.max(0, widthOf(records) - (right - left + 1));

const widthOf = (records: readonly (readonly string[])[]): number =>
  Math.max(0, ...records.map((record) => record.length));

/** The room that something of this size takes: what is selected, where it fits into that evenly. */
const repeated = (selected: number, size: number): number => (selected % size === 0 ? selected : size);

/** Names of a list become its values; cells that cannot be written are passed over. A row that is not there is written. */
export const writable = (changes: readonly GridChange[], cellAt: CellAt): GridChange[] =>
  changes.flatMap(({ place, text }) => {
    const cell = cellAt(place);
    return cell?.isReadOnly ? [] : [{ place, text: valueIn(cell, text) }];
  });

function valueIn(cell: GridCell | undefined, text: string): string {
  const sought = text.trim().toLowerCase();
  const option =
    cell?.options?.find(({ value }) => value === text.trim()) ??
    cell?.options?.find(({ name }) => name.toLowerCase() === sought);
  return option ? option.value : text;
}
