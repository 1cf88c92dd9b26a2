import { describe, expect, it } from 'vitest';
import type { Tables } from '../../src/pack/pack.ts';
import { setCell } from '../../src/pack/editTables.ts';
import { openTables } from '../../src/scenario/openTables.ts';
import { placeOf, rowAt } from '../../src/scenario/problemPlace.ts';
import { shownTable } from '../../src/scenario/shownTable.ts';
import { tinyTables } from './tinyPack.ts';

/** Where the only fault of the scenario is seen, and in which row of the table there. */
function seen(tables: Tables, scenario = 'base') {
  const { faults } = openTables(tables, scenario);
  expect(faults).toHaveLength(1);
  const place = placeOf(faults[0]!, tables);
  const rows = place ? shownTable(tables, place.table, scenario) : [];
  return { place, row: place && rows[rowAt(rows, place)] };
}

describe('a fault is seen', () => {
  it('of the base, at its cell', () => {
    const { place, row } = seen(setCell(tinyTables(), 'items', 1, 'unit_cost', 'dear'));
    expect(place).toEqual({ table: 'items', column: 'unit_cost', record: 3 });
    expect(row?.key).toBe('rent');
  });

  it('of the base, at its cell while a scenario is open', () => {
    const { row } = seen(setCell(tinyTables(), 'items', 1, 'unit_cost', 'dear'), 'more');
    expect(row?.key).toBe('rent');
  });

  it('of a value that a scenario sets, at the cell that it changes', () => {
    const { place, row } = seen(tinyTables('more,items,kit,unit_cost,set,dear'), 'more');
    expect(place).toEqual({ table: 'items', column: 'unit_cost', key: 'kit' });
    expect(row?.row.cells.unit_cost).toBe('dear');
  });

  it('of a row that a scenario inserts, in that row', () => {
    const { place, row } = seen(
      tinyTables('more,payers,bank,,insert,', 'more,payers,bank,name,set,Bank', 'more,payers,bank,kind,set,odd'),
      'more',
    );
    expect(place).toEqual({ table: 'payers', column: 'kind', key: 'bank' });
    expect(row?.row.insertedBy).toBeDefined();
  });

  it('of a row in the place of one that is removed, in the new row', () => {
    const tables = tinyTables(
      'more,items,kit,,remove,',
      'more,items,kit,,insert,',
      ...['name,set,Kit', 'unit,set,kit', 'unit_cost,set,dear', 'economic_code,set,22', 'payer,set,health'].map(
        (change) => `more,items,kit,${change}`,
      ),
    );
    const { row } = seen(tables, 'more');
    expect([row?.row.cells.unit_cost, row?.isRemoved]).toEqual(['dear', false]);
  });

  it('of a change of a row that is not there, in the table that it means', () => {
    const { place, row } = seen(tinyTables('more,items,nothing,unit_cost,set,1'), 'more');
    expect(place).toMatchObject({ table: 'items', key: 'nothing' });
    expect(row).toBeUndefined();
  });

  it('of a change that names no table, at the change', () => {
    const { place, row } = seen(tinyTables('more,nothing,kit,unit_cost,set,1'), 'more');
    expect(place).toMatchObject({ table: 'scenario_changes', record: 2 });
    expect(row?.row.record).toBe(2);
  });

  it('of a whole table, in no row of it', () => {
    const tables = tinyTables();
    const place = placeOf(
      { code: 'column-missing', file: 'items.csv', row: 1, column: 'unit_cost', found: '', expected: {} },
      tables,
    );
    expect(place).toEqual({ table: 'items', column: 'unit_cost', record: 1 });
    expect(rowAt(shownTable(tables, 'items', 'base'), place!)).toBe(-1);
  });
});

it('what lies in a file that is no table has no place', () => {
  const problem = { code: 'file-unknown', file: 'other.csv', row: 1, column: '', found: '', expected: {} } as const;
  expect(placeOf(problem, tinyTables())).toBeUndefined();
});
