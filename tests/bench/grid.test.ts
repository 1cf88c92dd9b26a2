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
    cells: Array.from({ length: COLUMNS }, (_, column) => `Строка ${(row * 7919) % rows} ${column}`),
  }));
type Rows = ReturnType<typeof table>;

const large = table(ROWS);
const small = table(ROWS / 10);
const all = (rows: readonly unknown[]) => rows.map((_, index) => index);
const textSort = (rows: Rows) => sortedRows(all(rows), (row) => rows[row]?.cells[1], false, collation);

it('sorting takes little more for each row than in a tenth of the rows, and an edit or a search less', () => {
  const sorting = timed(`${ROWS} rows by text`, 7, () => textSort(large));
  const sortingFew = timed('a tenth of them by text', 7, () => textSort(small));
  timed(`${ROWS} rows by number`, 7, () => sortedRows(all(large), (row) => (row * 7919) % ROWS, false, collation));
  const texts = (row: number) => large[row]?.cells ?? [];
  const finding = timed(`a text in ${ROWS * COLUMNS} cells`, 7, () => findCells(ROWS, texts, '77'));
  const edited = large.map((row, index) => (index === 50 ? { ...row, cells: [...row.cells] } : row));
  const identities = [({ cells }: Rows[number]) => cells, ({ key }: Rows[number]) => key];
  const order = textSort(large);
  const carrying = timed('an edit carried over', 7, () => carriedOver(order, large, edited, identities));
  expect(sorting).toBeLessThan(sortingFew * 30);
  expect(finding).toBeLessThan(sorting);
  expect(carrying).toBeLessThan(sorting);
});

it('what is drawn does not grow with the table', () => {
  const drawn = (rows: number) => rowsInSight({ rows, first: rows / 2, count: 20, focused: 0 }).length;
  expect(drawn(ROWS)).toBe(drawn(ROWS / 10));
});
