import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertRow, removeRows, setCell } from '../../src/pack/editTables.ts';
import { keyOf } from '../../src/pack/key.ts';
import type { Row, Table, Tables } from '../../src/pack/pack.ts';
import { readPack } from '../../src/pack/readPack.ts';
import { tableDifferences, type TableDifferences } from '../../src/pack/tableDifferences.ts';
import { tableNames } from '../../src/pack/tableNames.ts';
import { readFiles } from '../cases/readFiles.ts';
import { asFiles, randomPack } from '../laws/randomPack.ts';

const { tables } = readPack(readFiles('data/worked-example'));
const kinds = ({ rows }: TableDifferences) => rows.map(({ kind }) => kind);
const inOrder = (rows: readonly Row[]) => rows.map(({ cells }) => JSON.stringify(Object.entries(cells).sort())).sort();

/** The rows of before with the differences made, in any order. */
function withDifferences(before: Table, { rows }: TableDifferences): Row[] {
  const gone = new Set(rows.map((difference) => difference.before));
  return [...before.rows.filter((row) => !gone.has(row)), ...rows.flatMap(({ after }) => after ?? [])];
}

const twoPacks = fc
  .tuple(randomPack(), randomPack())
  .map((packs) => packs.map((pack) => readPack(asFiles(pack)).tables));

describe('the differences of two tables', () => {
  it('are none where the tables are alike', () => {
    fc.assert(
      fc.property(randomPack(), (pack) => {
        const [before, after] = [readPack(asFiles(pack)).tables, readPack(asFiles(pack)).tables];
        for (const name of tableNames) {
          const { rows, same } = tableDifferences(before[name], after[name]);
          expect([rows, same]).toEqual([[], after[name].rows.length]);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('made in the one table give the rows of the other, whatever the tables', () => {
    fc.assert(
      fc.property(twoPacks, ([before, after]) => {
        for (const name of tableNames) {
          const differences = tableDifferences(before![name], after![name]);
          expect(inOrder(withDifferences(before![name], differences))).toEqual(inOrder(after![name].rows));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('count every row once', () => {
    fc.assert(
      fc.property(twoPacks, ([before, after]) => {
        for (const name of tableNames) {
          const { rows, same } = tableDifferences(before![name], after![name]);
          const of = (kind: string) => rows.filter((row) => row.kind === kind).length;
          expect(same + of('added') + of('changed')).toBe(after![name].rows.length);
          expect(same + of('removed') + of('changed')).toBe(before![name].rows.length);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('name the cells that change, by the key of their row', () => {
    const after = setCell(tables, 'items', 1, 'unit_cost', '41').items;
    const { rows } = tableDifferences(tables.items, after);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ kind: 'changed', columns: ['unit_cost'], key: keyOf('items', after.rows[1]!) });
  });

  it('pass over numbers that are written otherwise, as spreadsheets save them', () => {
    const cost = tables.items.rows[1]!.cells.unit_cost!;
    const after = setCell(tables, 'items', 1, 'unit_cost', `${cost}.00`).items;
    expect(tableDifferences(tables.items, after)).toEqual({ rows: [], same: tables.items.rows.length });
    const renamed = setCell(setCell(tables, 'items', 1, 'name', '7'), 'items', 1, 'name', '7.0').items;
    expect(tableDifferences(setCell(tables, 'items', 1, 'name', '7').items, renamed).rows).toHaveLength(1);
  });

  it('see a row that stands elsewhere as the same row', () => {
    const reversed = { ...tables.items, rows: [...tables.items.rows].reverse() };
    expect(tableDifferences(tables.items, reversed).rows).toEqual([]);
  });

  it('of a table without keys leave alone what begins and ends alike', () => {
    const { scenario_changes: before } = tables;
    expect(before.rows.length).toBeGreaterThan(1);
    const longer: Tables = insertRow(tables, 'scenario_changes', 0, { scenario: 'x', table: 'items', row: 'kit' });
    expect(kinds(tableDifferences(before, longer.scenario_changes))).toEqual(['added']);
    const shorter = removeRows(tables, 'scenario_changes', new Set([0])).scenario_changes;
    expect(kinds(tableDifferences(before, shorter))).toEqual(['removed']);
  });

  it('match rows of one key one after the other', () => {
    const twice = insertRow(tables, 'items', 0, { ...tables.items.rows[0]!.cells }).items;
    expect(kinds(tableDifferences(tables.items, twice))).toEqual(['added']);
    expect(kinds(tableDifferences(twice, tables.items))).toEqual(['removed']);
  });
});
