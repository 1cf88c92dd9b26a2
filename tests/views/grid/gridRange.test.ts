/** A block of cells: what goes to the clipboard and comes back from it, what is emptied, what is filled. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipboardCells } from '../../../src/state/clipboardTable.ts';
import type { GridCell, GridPlace } from '../../../src/views/grid/gridCells.ts';
import {
  cleared,
  clipboardText,
  drawnOut,
  filled,
  filledDown,
  filledRight,
  holds,
  pasted,
  pastedOver,
  placesIn,
  rangeOf,
  type GridRange,
} from '../../../src/views/grid/gridRange.ts';

const cell = (text: string, more: Partial<GridCell> = {}): GridCell => ({
  text,
  written: text,
  isChanged: false,
  isFaulty: false,
  isReadOnly: false,
  ...more,
});

/** Cells of a grid of texts. */
const gridOf =
  (rows: readonly (readonly (string | GridCell)[])[]) =>
  ({ row, column }: GridPlace): GridCell | undefined => {
    const found = rows[row]?.[column];
    return typeof found === 'string' ? cell(found) : found;
  };

const block = (top: number, left: number, bottom = top, right = left) =>
  rangeOf({ row: top, column: left }, { row: bottom, column: right });
const texts = (changes: readonly { place: GridPlace; text: string }[]) =>
  changes.map(({ place: { row, column }, text }) => `${row}/${column} ${text}`);
const payers = [
  { value: 'health', name: 'Ministry of Health' },
  { value: 'donors', name: 'Donors' },
];

it('a block has the same cells whichever corner it was begun at', () => {
  expect(rangeOf({ row: 4, column: 1 }, { row: 2, column: 3 })).toEqual(block(2, 1, 4, 3));
  expect(placesIn(block(0, 0, 1, 1)).map(({ row, column }) => [row, column])).toEqual([
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ]);
  expect([holds(block(2, 1, 4, 3), 3, 2), holds(block(2, 1, 4, 3), 5, 2)]).toEqual([true, false]);
});

const pastedIn = (records: string[][], into: GridRange, columns: number, at: Parameters<typeof pasted>[2]) =>
  pasted(records, pastedOver(records, into, columns)!, at);

describe('the clipboard', () => {
  it('carries every text there and back, tabs, quotes and line ends among them', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\t', '"', '\n', ' ', 'ж') });
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(rows, (written) => {
        const copied = clipboardText(block(0, 0, written.length - 1, (written[0]?.length ?? 1) - 1), gridOf(written));
        expect(clipboardCells(copied)).toEqual(written);
      }),
    );
  });

  it('carries names for what is chosen from a list, and takes names and values back', () => {
    const grid = gridOf([[cell('Ministry of Health', { written: 'health', options: payers })]]);
    expect(clipboardText(block(0, 0), grid)).toBe('Ministry of Health\r\n');
    for (const text of ['donors', ' DONORS ', 'Donors']) {
      expect(texts(pastedIn([[text]], block(0, 0), 1, grid))).toEqual(['0/0 donors']);
    }
    expect(texts(pastedIn([['Somebody']], block(0, 0), 1, grid))).toEqual(['0/0 Somebody']);
  });
});

describe('pasting', () => {
  const grid = gridOf([
    ['a', 'b', 'c'],
    ['d', cell('key', { isReadOnly: true }), 'f'],
  ]);

  it('goes on beyond the block and the last row, but not beyond the last column', () => {
    const changes = pastedIn([['1', '2', '3'], ['4', '5', '6'], ['7']], block(1, 1), 3, grid);
    expect(texts(changes)).toEqual(['1/2 2', '2/1 4', '2/2 5', '3/1 7']);
  });

  it('leaves what it wrote as the block', () => {
    expect(pastedOver([['1', '2', '3'], ['4']], block(1, 1), 3)).toEqual(block(1, 1, 2, 2));
    expect(pastedOver([['x']], block(0, 0, 1, 1), 3)).toEqual(block(0, 0, 1, 1));
  });

  it('fills the block with one value, or with one that fits into it evenly', () => {
    expect(texts(pastedIn([['x']], block(0, 0, 1, 1), 3, grid))).toEqual(['0/0 x', '0/1 x', '1/0 x']);
    expect(texts(pastedIn([['x', 'y']], block(0, 0, 0, 2), 3, grid))).toEqual(['0/0 x', '0/1 y']);
  });

  it('of nothing changes nothing', () => {
    expect(pastedOver([], block(0, 0), 3)).toBeUndefined();
  });

  it('emptying and filling pass over what cannot be written', () => {
    expect(texts(cleared(block(0, 1, 1, 2), grid))).toEqual(['0/1 ', '0/2 ', '1/2 ']);
    expect(texts(filledDown(block(0, 0, 1, 2), grid))).toEqual(['1/0 a', '1/2 c']);
    expect(filledDown(block(0, 0), grid)).toEqual([]);
  });
});

describe('filling', () => {
  const grid = gridOf([
    ['a', 'b', 'c'],
    ['d', 'e', 'f'],
    ['g', cell('key', { isReadOnly: true }), 'i'],
  ]);

  it('takes the row above, or the column before, where one row or column is selected', () => {
    expect(texts(filledDown(block(1, 0, 1, 1), grid))).toEqual(['1/0 a', '1/1 b']);
    expect(texts(filledRight(block(0, 1, 1, 1), grid))).toEqual(['0/1 a', '1/1 d']);
    expect(filledRight(block(0, 0), grid)).toEqual([]);
  });

  it('to the right repeats the first column', () => {
    expect(texts(filledRight(block(1, 0, 2, 2), grid))).toEqual(['1/1 d', '1/2 d', '2/2 g']);
  });

  it('repeats a block to all sides, and leaves it as it is', () => {
    expect(texts(filled(block(0, 0, 1, 0), block(0, 0, 4, 0), grid))).toEqual(['2/0 a', '3/0 d', '4/0 a']);
    expect(texts(filled(block(2, 0, 2, 2), block(1, 0, 2, 2), grid))).toEqual(['1/0 g', '1/1 key', '1/2 i']);
    expect(texts(filled(block(0, 1, 0, 2), block(0, 0, 0, 2), grid))).toEqual(['0/0 c']);
  });

  it('is drawn out to the side on which the mouse is farther away', () => {
    expect(drawnOut(block(2, 2, 3, 3), { row: 6, column: 5 })).toEqual(block(2, 2, 6, 3));
    expect(drawnOut(block(2, 2, 3, 3), { row: 3, column: 0 })).toEqual(block(2, 0, 3, 3));
    expect(drawnOut(block(2, 2, 3, 3), { row: 0, column: 2 })).toEqual(block(0, 2, 3, 3));
    expect(drawnOut(block(2, 2, 3, 3), { row: 3, column: 2 })).toEqual(block(2, 2, 3, 3));
  });

  it('keeps what it begins with, whatever the block and wherever it is drawn to', () => {
    const at = fc.nat({ max: 6 });
    fc.assert(
      fc.property(at, at, at, at, at, at, (top, left, down, right, row, column) => {
        const from = block(top, left, top + down, left + right);
        const to = drawnOut(from, { row, column });
        const numbered = ({ row: r, column: c }: GridPlace) => cell(`${r % 3}-${c % 3}`);
        const changes = filled(from, to, numbered);
        expect(changes.every(({ place }) => !holds(from, place.row, place.column))).toBe(true);
        expect(changes.length + placesIn(from).length).toBe(placesIn(to).length);
      }),
    );
  });
});
