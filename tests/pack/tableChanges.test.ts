import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertRow, removeRows, setCell } from '../../src/pack/editTables.ts';
import type { Tables } from '../../src/pack/pack.ts';
import { readPack } from '../../src/pack/readPack.ts';
import { applyChanges, changesBetween } from '../../src/pack/tableChanges.ts';
import { readFiles } from '../cases/readFiles.ts';

const { tables } = readPack(readFiles('data/worked-example'));

const edit = fc.oneof(
  fc.tuple(fc.nat({ max: 8 }), fc.string()).map(
    ([row, value]) =>
      (before: Tables) =>
        setCell(before, 'items', row, 'unit_cost', value),
  ),
  fc.nat({ max: 6 }).map((at) => (before: Tables) => insertRow(before, 'items', at, { id: 'new', name: 'New' })),
  fc.nat({ max: 6 }).map((row) => (before: Tables) => removeRows(before, 'items', new Set([row]))),
  fc.nat({ max: 3 }).map((row) => (before: Tables) => setCell(before, 'payers', row, 'note', 'x')),
);

describe('the changes between two states of tables', () => {
  it('make the one of the other, sent between threads or not', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
        const after = edits.reduce((state, change) => change(state), tables);
        const sent = structuredClone(changesBetween(tables, after));
        expect(applyChanges(tables, sent)).toEqual(after);
        expect(applyChanges(after, structuredClone(changesBetween(after, tables)))).toEqual(tables);
      }),
    );
  });

  it('of one cell are one row', () => {
    const [change, ...others] = changesBetween(tables, setCell(tables, 'items', 2, 'unit_cost', '1'));
    expect(others).toEqual([]);
    expect(change).toMatchObject({ table: 'items', at: 2, removed: 1 });
    expect(change?.rows).toHaveLength(1);
  });

  it('of nothing are none', () => {
    expect(changesBetween(tables, tables)).toEqual([]);
  });

  it('leave an id `__proto__` an id', () => {
    const after = insertRow(tables, 'payers', 0, { id: '__proto__', name: 'x' });
    const [row] = applyChanges(tables, structuredClone(changesBetween(tables, after))).payers.rows;
    expect(row?.cells.id).toBe('__proto__');
    expect(Object.getPrototypeOf(row?.cells)).toBeNull();
  });
});
