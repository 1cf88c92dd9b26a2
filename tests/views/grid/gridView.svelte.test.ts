/** The view of a table: sorted, narrowed, and steady while its rows are edited. */
import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { GridView } from '../../../src/views/grid/gridView.svelte.ts';

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

interface Fruit {
  readonly name: string;
  readonly price: number;
}

function viewOf(fruits: readonly Fruit[]) {
  let rows = fruits;
  let version = $state(0);
  const view = new GridView<Fruit>(() => ({
    rows: version >= 0 ? rows : [],
    of: 'fruits',
    textOf: (row, column) => String(row[column as keyof Fruit]),
    keyOf: (row, column) => row[column as keyof Fruit],
    holds: ({ name, price }, text) => `${name} ${price}`.includes(text),
    isChanged: ({ price }) => price > 5,
    collation: { letters: compare, texts: compare },
    identities: [(row) => row, ({ name }) => name],
  }));
  const shown = () => Array.from({ length: view.count }, (_, index) => rows[view.rowAt(index)]?.name);
  return { view, shown, setRows: (next: readonly Fruit[]) => ((rows = next), version++, flushSync()) };
}

const fruits = [
  { name: 'pear', price: 4 },
  { name: 'apple', price: 9 },
  { name: 'plum', price: 2 },
];

it('shows all rows in the order of the table until it is asked otherwise', () => {
  const { view, shown } = viewOf(fruits);
  expect([view.order, shown()]).toEqual([null, ['pear', 'apple', 'plum']]);
  view.sorting = { column: 'price', isDescending: true };
  expect(shown()).toEqual(['apple', 'pear', 'plum']);
  view.text = ' p';
  view.keep('name', ['plum', 'pear']);
  expect([shown(), view.isNarrowed]).toEqual([['pear', 'plum'], true]);
  view.showAll();
  view.onlyChanged = true;
  expect(shown()).toEqual(['apple']);
  view.onlyChanged = false;
  view.sorting = null;
  expect(view.order).toBeNull();
});

it('keeps a row that does not fit any more until another view is asked for', () => {
  const { view, shown, setRows } = viewOf(fruits);
  view.sorting = { column: 'price', isDescending: false };
  view.keep('name', ['pear', 'plum']);
  expect(shown()).toEqual(['plum', 'pear']);
  setRows(fruits.map((one) => (one.name === 'plum' ? { name: 'quince', price: 99 } : one)));
  expect(shown()).toEqual(['quince', 'pear']);
  setRows([...fruits, { name: 'fig', price: 1 }]);
  expect(shown()).toContain('fig');
  view.keep('name', null);
  expect(shown()).toEqual(['fig', 'plum', 'pear', 'apple']);
});

it('knows where a row of the table is, and where new ones go', () => {
  const { view } = viewOf(fruits);
  view.sorting = { column: 'name', isDescending: false };
  view.text = 'p';
  expect([0, 1, 2].map((row) => view.indexOf(row))).toEqual([1, 0, 2]);
  view.text = 'plum';
  expect([view.indexOf(0), view.rowAt(0), view.rowAt(1), view.rowAt(2)]).toEqual([-1, 2, 3, 4]);
});

it('lists the texts of a column in order, with how many rows have each', () => {
  const { view } = viewOf([...fruits, { name: 'plum', price: 3 }]);
  expect(view.valuesOf('name')).toEqual([
    { text: 'apple', count: 1 },
    { text: 'pear', count: 1 },
    { text: 'plum', count: 2 },
  ]);
});
