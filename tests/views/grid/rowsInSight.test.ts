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
  expect(drawn[0]).toEqual({ skipped: 3, before: 3 });
  expect(drawn[1]).toEqual({ row: 3 });
  expect(rowsOf(drawn)).toHaveLength(37);
  expect(drawn.at(-1)).toEqual({ skipped: 5000 - 2028, before: 5000 });
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
        else expect([part.skipped > 0, part.before]).toEqual([true, at + part.skipped]);
        at += 'row' in part ? 1 : part.skipped;
      }
    }),
  );
});

const keysOf = (parts: ReturnType<RowKeys['of']>) =>
  new Map(parts.flatMap((part) => ('row' in part ? [[part.row, part.key] as const] : [])));

it('a row keeps its key while it is drawn, and no key stands twice', () => {
  const sights = fc.array(fc.tuple(fc.nat({ max: 300 }), fc.integer({ min: -1, max: 299 })), { maxLength: 8 });
  fc.assert(
    fc.property(sights, fc.integer({ min: 1, max: 40 }), (steps, count) => {
      const keys = new RowKeys();
      let before: ReturnType<typeof keysOf> = new Map();
      for (const [first, focused] of steps) {
        const parts = keys.of(rowsInSight({ rows: 300, first, count, focused }));
        expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length);
        const now = keysOf(parts);
        for (const [row, key] of now) if (before.has(row)) expect(key).toBe(before.get(row));
        before = now;
      }
    }),
  );
});

it('a few rows that come into sight take the keys of those that go; many have their own', () => {
  const keys = new RowKeys();
  const at = (first: number) => keysOf(keys.of(rowsInSight({ rows: 5000, first, count: 20, focused: -1 })));
  const begun = new Set(at(100).values());
  for (const first of [104, 112, 109, 101]) expect(new Set(at(first).values())).toEqual(begun);
  expect(new Set([...begun, ...at(2000).values()]).size).toBe(2 * begun.size);
});
