/** Texts that are sought in the cells of a grid, and what takes their place. */
import type { GridPlace } from './gridCells.ts';

/** How texts are compared: whatever their letter case. */
export const folded = (text: string): string => text.toLowerCase();

/**
 * Cells whose text holds what is sought, row by row.
 * @param textsOf folded texts of a row's cells, in the order of the columns
 */
export function findCells(rows: number, textsOf: (row: number) => readonly string[], sought: string): GridPlace[] {
  const text = folded(sought);
  if (text === '') return [];
  const places: GridPlace[] = [];
  for (let row = 0; row < rows; row++) {
    textsOf(row).forEach((cell, column) => {
      if (cell.includes(text)) places.push({ row, column });
    });
  }
  return places;
}

const isBefore = (one: GridPlace, other: GridPlace): boolean =>
  one.row < other.row || (one.row === other.row && one.column < other.column);

/** The index of the next cell that was found after a place, or before it; round from the end to the start. -1 for none. */
export function nextFound(found: readonly GridPlace[], from: GridPlace, isBackward: boolean): number {
  if (found.length === 0) return -1;
  if (!isBackward)
    return Math.max(
      0,
      found.findIndex((place) => isBefore(from, place)),
    );
  const before = found.findLastIndex((place) => isBefore(place, from));
  return before < 0 ? found.length - 1 : before;
}

/** A text with something else wherever it holds what is sought. */
export function replacedIn(text: string, sought: string, replacement: string): string {
  if (sought === '') return text;
  const pattern = new RegExp(sought.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'giu');
  return text.replace(pattern, () => replacement);
}
