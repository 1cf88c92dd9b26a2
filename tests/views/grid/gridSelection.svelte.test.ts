/** What is selected in a grid: a cell, a block, whole rows and columns. */
import { expect, it } from 'vitest';
import { GridSelection } from '../../../src/views/grid/gridSelection.svelte.ts';

const selectionOf = (rows: number, columns: number) => {
  const size = { rows, columns };
  return { size, selection: new GridSelection(() => size) };
};

it('a block grows from the cell where it was begun, and ends with the next move', () => {
  const { selection } = selectionOf(10, 5);
  selection.go({ row: 2, column: 1 });
  selection.go({ row: 4, column: 3 }, true);
  expect(selection.range).toEqual({ top: 2, bottom: 4, left: 1, right: 3 });
  selection.go({ row: 1, column: 0 }, true);
  expect(selection.range).toEqual({ top: 1, bottom: 2, left: 0, right: 1 });
  expect([selection.cells, selection.active]).toEqual([4, { row: 1, column: 0 }]);
  selection.go({ row: 9, column: 4 });
  expect([selection.cells, selection.active]).toEqual([1, { row: 9, column: 4 }]);
});

it('a block can be selected as a whole, with its first cell active', () => {
  const { selection } = selectionOf(10, 5);
  selection.widen({ rows: true });
  selection.select({ top: 3, bottom: 12, left: 1, right: 2 });
  expect([selection.range, selection.active]).toEqual([
    { top: 3, bottom: 9, left: 1, right: 2 },
    { row: 3, column: 1 },
  ]);
});

it('whole rows and columns stay whole while the block grows', () => {
  const { selection } = selectionOf(10, 5);
  selection.go({ row: 2, column: 1 });
  selection.widen({ rows: true });
  expect(selection.range).toEqual({ top: 2, bottom: 2, left: 0, right: 4 });
  selection.go({ row: 3, column: 1 }, true);
  expect([selection.range, selection.active]).toEqual([
    { top: 2, bottom: 3, left: 0, right: 4 },
    { row: 3, column: 1 },
  ]);
  selection.widen({ columns: true });
  expect(selection.cells).toBe(50);
});

it('never lies outside the grid, also when rows go from beneath it', () => {
  let rows = 10;
  const selection = new GridSelection(() => ({ rows, columns: 5 }));
  selection.go({ row: 40, column: 40 });
  expect(selection.active).toEqual({ row: 9, column: 4 });
  rows = 3;
  const later = new GridSelection(() => ({ rows, columns: 5 }));
  later.go({ row: 9, column: 0 });
  expect(later.active).toEqual({ row: 2, column: 0 });
});

it('goes to a head and back, and stays there while there is no row', () => {
  const { selection } = selectionOf(3, 5);
  selection.goToHead(2);
  expect([selection.isOnHead, selection.active.column]).toEqual([true, 2]);
  selection.go({ row: 0, column: 2 });
  expect(selection.isOnHead).toBe(false);
  expect(selectionOf(0, 5).selection.isOnHead).toBe(true);
});
