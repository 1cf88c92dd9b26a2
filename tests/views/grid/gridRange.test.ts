/** A block of cells: what goes to the clipboard and comes back from it, what is emptied, what is filled. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipboardCells } from '../../../src/state/clipboardTable.ts';
import type { GridCell, GridPlace } from '../../../src/views/grid/gridCells.ts';
import {
  cleared,
  clipboardText,
  filledDown,
  holds,
  pasted,
  placesIn,
  rangeOf,
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
      expect(texts(pasted([[text]], block(0, 0), 1, grid))).toEqual(['0/0 donors']);
    }
    expect(texts(pasted([['Somebody']], block(0, 0), 1, grid))).toEqual(['0/0 Somebody']);
  });
});

describe('pasting', () => {
  const grid = gridOf([
    ['a', 'b', 'c'],
    ['d', cell('key', { isReadOnly: true }), 'f'],
  ]);

  it('goes on beyond the block and the last row, but not beyond the last column', () => {
    const changes = pasted([['1', '2', '3'], ['4', '5', '6'], ['7']], block(1, 1), 3, grid);
    expect(texts(changes)).toEqual(['1/2 2', '2/1 4', '2/2 5', '3/1 7']);
  });

  it('fills the block with one value, or with one that fits into it evenly', () => {
    expect(texts(pasted([['x']], block(0, 0, 1, 1), 3, grid))).toEqual(['0/0 x', '0/1 x', '1/0 x']);
    expect(texts(pasted([['x', 'y']], block(0, 0, 0, 2), 3, grid))).toEqual(['0/0 x', '0/1 y']);
  });

  it('of nothing changes nothing', () => {
    expect(pasted([], block(0, 0), 3, grid)).toEqual([]);
  });

  it('emptying and filling pass over what cannot be written', () => {
    expect(texts(cleared(block(0, 1, 1, 2), grid))).toEqual(['0/1 ', '0/2 ', '1/2 ']);
    expect(texts(filledDown(block(0, 0, 1, 2), grid))).toEqual(['1/0 a', '1/2 c']);
    expect(filledDown(block(0, 0), grid)).toEqual([]);
  });
});
