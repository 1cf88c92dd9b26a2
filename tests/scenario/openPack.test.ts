import { describe, expect, it } from 'vitest';
import { openPack } from '../../src/scenario/openPack.ts';
import { openTables } from '../../src/scenario/openTables.ts';
import { tinyFiles, tinyTables, tinyWith } from './tinyPack.ts';

describe('a pack that is opened', () => {
  it('is the base, or the base under a scenario', () => {
    const { pack, tables } = openPack(tinyFiles, 'dear');
    expect(pack?.scenario).toBe('dear');
    expect(pack?.tables.items.rows[0]?.cells['unit_cost']).toBe('60');
    expect(tables.items.rows[0]?.cells['unit_cost']).toBe('40');
  });

  it('is stopped by a fault of the base, whatever the scenario', () => {
    const files = tinyWith('more,items,kits,name,set,x').set('years.csv', '');
    for (const scenario of ['base', 'more', 'dear']) {
      expect(openPack(files, scenario)).toMatchObject({ pack: null, faults: [{ code: 'file-without-header' }] });
    }
  });

  it('is not stopped by a fault of another scenario, which is a warning', () => {
    const files = tinyWith('more,items,kits,name,set,x');
    const warning = { code: 'change-row-unknown', scenario: 'more' };
    for (const scenario of ['base', 'dear']) {
      const { pack, faults, warnings } = openPack(files, scenario);
      expect(pack?.scenario).toBe(scenario);
      expect(faults).toEqual([]);
      expect(warnings).toMatchObject([warning]);
    }
    expect(openPack(files, 'more')).toMatchObject({ pack: null, faults: [warning], warnings: [] });
  });

  it('is stopped by a change of a scenario that does not exist', () => {
    const files = tinyWith('none,items,kit,name,set,x');
    expect(openPack(files, 'dear')).toMatchObject({
      pack: null,
      faults: [{ code: 'reference-unknown', column: 'scenario' }],
    });
  });

  it('is not there under a scenario that does not exist', () => {
    expect(openPack(tinyFiles, 'none')).toMatchObject({
      pack: null,
      faults: [{ code: 'scenario-unknown', found: 'none' }],
    });
  });

  it('names what a removal leaves without its row once, where the removal stands', () => {
    const { faults } = openPack(tinyWith('more,items,rent,name,set,x', 'more,services,support,,remove,'), 'more');
    expect(faults).toMatchObject([
      { code: 'row-removed-but-used', file: 'scenario_changes.csv', row: 3, column: 'row' },
    ]);
  });

  it('warns under a scenario of what the scenario brings, apart from what the base has', () => {
    const files = tinyWith('more,funding,clinic/2026,,insert,', 'more,funding,clinic/2026,amount,set,5').set(
      'notes.txt',
      '',
    );
    const { warnings } = openPack(files, 'more');
    expect(warnings.map(({ code, scenario, file }) => [code, scenario, file])).toEqual([
      ['file-unknown', undefined, 'notes.txt'],
      ['funding-not-counted', 'more', 'scenario_changes.csv'],
    ]);
  });
});

it('tables that were edited are checked as files are', () => {
  const tables = tinyTables('dear,items,kit,unit_cost,multiply,2');
  expect(openTables(tables, 'dear').pack?.tables.items.rows[0]?.cells['unit_cost']).toBe('80');
});
