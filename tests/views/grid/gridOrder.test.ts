/** Rows are sorted by their keys, and stay where they are while they are edited. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriedOver, collationOf, inOrder, sortedRows, type SortKey } from '../../../src/views/grid/gridOrder.ts';

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
const byCode = { letters: compare, texts: compare };
const all = (keys: readonly unknown[]) => keys.map((_, index) => index);
const sorted = (keys: readonly SortKey[], isDescending = false) =>
  sortedRows(all(keys), (row) => keys[row], isDescending, byCode).map((row) => keys[row]);

describe('sorting', () => {
  it('puts numbers by size before texts, and what is empty last', () => {
    expect(sorted([10, 'b', undefined, 9, 'a'])).toEqual([9, 10, 'a', 'b', undefined]);
    expect(sorted([10, 'b', undefined, 9, 'a'], true)).toEqual(['b', 'a', 10, 9, undefined]);
  });

  it('keeps the order of rows of the same key, both ways', () => {
    const keys = ['x', 'y', 'x', undefined, undefined];
    expect(sortedRows(all(keys), (row) => keys[row], false, byCode)).toEqual([0, 2, 1, 3, 4]);
    expect(sortedRows(all(keys), (row) => keys[row], true, byCode)).toEqual([1, 0, 2, 3, 4]);
  });

  it('loses no row and brings in none', () => {
    const key = fc.oneof(fc.integer(), fc.string(), fc.constant(undefined));
    fc.assert(
      fc.property(fc.array(key), fc.boolean(), (keys, isDescending) => {
        const rows = sortedRows(all(keys), (row) => keys[row], isDescending, byCode);
        expect([...rows].sort((a, b) => a - b)).toEqual(all(keys));
        expect(sortedRows(rows, (row) => keys[row], isDescending, byCode).map((row) => keys[row])).toEqual(
          rows.map((row) => keys[row]),
        );
      }),
    );
  });
});

describe('texts', () => {
  it('stand in the order of the language, whatever their letter case, and numbers in them by size', () => {
    const texts = ['Яма 10', 'яма 9', 'ёж', 'Еж', 'Kit', 'абв', 'акт', 'Абба'];
    expect(inOrder(texts, collationOf('ru'))).toEqual(['Абба', 'абв', 'акт', 'Еж', 'ёж', 'яма 9', 'Яма 10', 'Kit']);
    expect(inOrder(['zebra', 'Émile', 'eagle', 'Zoo'], collationOf('en'))).toEqual(['eagle', 'Émile', 'zebra', 'Zoo']);
  });

  it('stand as comparing them one by one would put them', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('aAbBеЕёжя 9')) });
    const { texts: byLanguage } = collationOf('ru');
    fc.assert(
      fc.property(fc.uniqueArray(text), (texts) => {
        expect(inOrder(texts, collationOf('ru'))).toEqual([...texts].sort(byLanguage));
      }),
    );
  });
});

describe('after an edit', () => {
  interface Row {
    readonly key: string;
    readonly cells: object;
  }
  const rowsOf = (keys: string): Row[] => Array.from(keys, (key) => ({ key, cells: {} }));
  const identities = [({ cells }: Row) => cells, ({ key }: Row) => key];
  const shown = (order: readonly number[], rows: readonly Row[]) => order.map((row) => rows[row]?.key).join('');
  const table = rowsOf('abcde');

  it('a row that was written stays where it is, also under another key', () => {
    const after = table.map((row, index) => (index === 2 ? { key: 'z', cells: {} } : row));
    expect(shown(carriedOver([4, 2, 0], table, after, identities), after)).toBe('eza');
    const written = table.map((row, index) => (index === 2 ? { ...row, cells: {} } : row));
    expect(carriedOver([4, 2, 0], table, written, identities)).toEqual([4, 2, 0]);
  });

  it('a row that was removed is gone, and the others stay', () => {
    const after = table.filter(({ key }) => key !== 'c');
    expect(shown(carriedOver([4, 2, 0], table, after, identities), after)).toBe('ea');
  });

  it('a new row stands below the one that it follows, or below the nearest before that is shown', () => {
    const [a, b, c, d, e] = table as [Row, Row, Row, Row, Row];
    const [x, y] = rowsOf('xy') as [Row, Row];
    const after = [a, x, y, b, c, d, e];
    expect(shown(carriedOver([4, 2, 0], table, after, identities), after)).toBe('ecaxy');
    const between = [a, b, x, c, d, e];
    expect(shown(carriedOver([4, 2, 0], table, between, identities), between)).toBe('ecax');
    const first = [x, ...table];
    expect(shown(carriedOver([4, 2], table, first, identities), first)).toBe('xec');
  });

  it('what was shown and stands is shown, once and in its order, and so is all that is new', () => {
    const keys = fc.uniqueArray(fc.constantFrom(...'a b c d e f g h i j'.split(' ')), { maxLength: 10 });
    fc.assert(
      fc.property(keys, keys, fc.func(fc.boolean()), (before, later, isShown) => {
        const known = new Map(before.map((key) => [key, { key, cells: {} }]));
        const old = [...known.values()];
        // As many unknown ones on both sides would be taken for the same rows.
        fc.pre(before.filter((key) => !later.includes(key)).length !== later.filter((key) => !known.has(key)).length);
        const after = later.map((key) => known.get(key) ?? { key, cells: {} });
        const order = all(old)
          .filter((row) => isShown(row))
          .reverse();
        const carried = carriedOver(order, old, after, identities).map((row) => after[row]!.key);
        const kept = order.map((row) => old[row]!.key).filter((key) => later.includes(key));
        expect(carried.filter((key) => known.has(key))).toEqual(kept);
        expect(carried.filter((key) => !known.has(key)).sort()).toEqual(later.filter((key) => !known.has(key)).sort());
      }),
    );
  });
});
