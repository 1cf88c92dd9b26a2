/** Of a long table the rows in sight are drawn, the focused one wherever it is, and room for all others. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RowKeys, rowsInSight, type DrawnRow } from '../../../src/views/grid/rowsInSight.ts';

const rowsOf = (drawn: readonly DrawnRow[]) => drawn.flatMap((part) => ('row' in part ? [part.row] : []));
const heightOf = (drawn: readonly DrawnRow[]) =>
  drawn.reduce((sum, part) => sum + ('row' in part ? 1 : part.skipped), 0);

it('a short table is drawn as a whole', () => {
  expect(rowsOf(rowsInSight({ rows: 5, first: 0, count: 20, focused: 0 }))).toEqual([0, 1, 2, 3, 4]);
});

it('a table without rows is empty', () => {
  expect(rowsInSight({ rows: 0, first: 0, count: 20, focused: 0 })).toEqual([]);
});

it('of five thousand rows a screen is drawn, with room for the others', () => {
  const drawn = rowsInSight({ rows: 5000, first: 2000, count: 20, focused: 3 });
  expect(drawn[0]).toEqual({ skipped: 3 });
  expect(drawn[1]).toEqual({ row: 3 });
  expect(rowsOf(drawn)).toHaveLength(37);
  expect(drawn.at(-1)).toEqual({ skipped: 5000 - 2028 });
});

it('what is in sight and what has the focus is drawn, in order and once, and nothing moves', () => {
  const sight = fc.record({
    rows: fc.nat({ max: 300 }),
    first: fc.nat({ max: 400 }),
    count: fc.nat({ max: 40 }),
    focused: fc.integer({ min: -1, max: 320 }),
  });
  fc.assert(
    fc.property(sight, ({ rows, first, count, focused }) => {
      const drawn = rowsInSight({ rows, first, count, focused });
      const shown = rowsOf(drawn);
      expect(heightOf(drawn)).toBe(rows);
      expect(shown).toEqual([...new Set(shown)].sort((a, b) => a - b));
      for (let row = first; row < Math.min(rows, first + count); row++) expect(shown).toContain(row);
      expect(shown.includes(focused)).toBe(focused >= 0 && focused < rows);
      expect(shown.length).toBeLessThanOrEqual(count + 17);
      let at = 0;
      for (const part of drawn) {
        if ('row' in part) expect(part.row).toBe(at);
        else expect(part.skipped).toBeGreaterThan(0);
        at += 'row' in part ? 1 : part.skipped;
      }
    }),
  );
});

it('a row keeps its key while it is drawn, and rows that come take the keys of those that are gone', () => {
  const sights = fc.array(fc.tuple(fc.nat({ max: 300 }), fc.integer({ min: -1, max: 299 })), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(sights, fc.integer({ min: 1, max: 40 }), (steps, count) => {
      const keys = new RowKeys();
      let before = new Map<number, string | number>();
      for (const [first, focused] of steps) {
        const parts = keys.of(rowsInSight({ rows: 300, first, count, focused }));
        const rows = new Map(parts.flatMap((part) => ('row' in part ? [[part.row, part.key] as const] : [])));
        expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length);
        for (const [row, key] of rows) {
          if (before.has(row)) expect(key).toBe(before.get(row));
          // No more keys than rows were ever drawn at once.
          expect(key).toBeLessThan(count + 17);
        }
        before = rows;
      }
    }),
  );
});
