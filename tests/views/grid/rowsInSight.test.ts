/** Of a long table the rows in sight are drawn, the focused one wherever it is, and room for all others. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsInSight, type DrawnRow } from '../../../src/views/grid/rowsInSight.ts';

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
  expect(drawn[0]).toEqual({ skipped: 3, before: 3 });
  expect(drawn[1]).toEqual({ row: 3 });
  expect(rowsOf(drawn)).toHaveLength(45);
  expect(drawn.at(-1)).toEqual({ skipped: 5000 - 2032, before: 5000 });
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
      expect(shown.length).toBeLessThanOrEqual(count + 25);
      let at = 0;
      for (const part of drawn) {
        if ('row' in part) expect(part.row).toBe(at);
        else expect([part.skipped > 0, part.before]).toEqual([true, at + part.skipped]);
        at += 'row' in part ? 1 : part.skipped;
      }
    }),
  );
});
