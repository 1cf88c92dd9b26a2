/** How long a table of twenty thousand rows takes to be seen. Times are reported; only ratios measured in one run are asserted. */
import { expect, it } from 'vitest';
import { findCells } from '../../src/views/grid/gridFind.ts';
import { carriedOver, collationOf, sortedRows } from '../../src/views/grid/gridOrder.ts';
import { rowsInSight } from '../../src/views/grid/rowsInSight.ts';
import { timed } from './timed.ts';

const ROWS = 20_000;
const COLUMNS = 12;
const collation = collationOf('ru');

const table = (rows: number) =>
  Array.from({ length: rows }, (_, row) => ({
    key: `row-${row}`,
    cells: Array.from(
      { length: COLUMNS },
      (_, column) => `${column % 2 ? 'Строка' : 'Row'} ${(row * 7919) % rows} ${column}`,
    ),
  }));
const all = (rows: readonly unknown[]) => rows.map((_, index) => index);

const large = table(ROWS);
const small = table(ROWS / 10);
const textSort = (rows: typeof large) => sortedRows(all(rows), (row) => rows[row]?.cells[1], false, collation);
const numberSort = () => sortedRows(all(large), (row) => (row * 7919) % ROWS, false, collation);
const find = () => findCells(large.length, (row) => large[row]?.cells ?? [], '77');
  timed(`${ROWS} rows by number`, 5, numberSort);
  const finding = timed(`a text in ${ROWS * COLUMNS} cells`, 5, find);
  const edited = large.map((row, index) => (index === 50 ? { ...row, cells: [...row.cells] } : row));
  const identities = [({ cells }: (typeof large)[number]) => cells, ({ key }: (typeof large)[number]) => key];
  const order = textSort(large);
  const carrying = timed('an edit carried over', 5, () => carriedOver(order, large, edited, identities));
  const smallSorting = timed('a tenth of them by text', 5, () => textSort(small));
  expect(sorting).toBeLessThan(smallSorting * 30);
  expect(finding).toBeLessThan(sorting);
  expect(carrying).toBeLessThan(sorting);
});

it('what is drawn does not grow with the table', () => {
  const drawn = (rows: number) => rowsInSight({ rows, first: rows / 2, count: 20, focused: 0 }).length;
  expect(drawn(ROWS)).toBe(drawn(ROWS / 10));
});
