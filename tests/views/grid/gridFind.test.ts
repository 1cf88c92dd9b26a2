/** Texts are found whatever their letter case, one after the other, and replaced as they are written. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findCells, folded, nextFound, replacedIn } from '../../../src/views/grid/gridFind.ts';

const rows = [
  ['Kit', 'Ministry'],
  ['Набор', 'kit (kit)'],
].map((row) => row.map(folded));
const found = (sought: string) => findCells(rows.length, (row) => rows[row] ?? [], sought);

it('cells are found row by row, whatever the letter case', () => {
  expect(found('KIT')).toEqual([
    { row: 0, column: 0 },
    { row: 1, column: 1 },
  ]);
  expect(found('набор')).toEqual([{ row: 1, column: 0 }]);
  expect([found(''), found('none')]).toEqual([[], []]);
});

it('the next one follows the cell that keys act on, round from the end to the start', () => {
  const places = found('i');
  expect(places.map((place) => nextFound(places, place, false))).toEqual([1, 2, 0]);
  expect(places.map((place) => nextFound(places, place, true))).toEqual([2, 0, 1]);
  expect(nextFound(places, { row: 1, column: 0 }, false)).toBe(2);
  expect(nextFound([], { row: 0, column: 0 }, false)).toBe(-1);
});

it('signs mean themselves, both in what is sought and in what takes its place', () => {
  expect(replacedIn('kit (KIT)', 'kit', 'set')).toBe('set (set)');
  expect(replacedIn('a.b+c', '.', '$&')).toBe('a$&b+c');
  expect(replacedIn('text', '', 'x')).toBe('text');
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), (text, sought) => {
      expect(replacedIn(text, sought, '')).not.toContain(sought.length === 1 ? sought : '\u0000');
      expect(replacedIn(`${text}${sought}`, sought, sought).length).toBe(`${text}${sought}`.length);
    }),
  );
});
