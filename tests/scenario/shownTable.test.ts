import { describe, expect, it } from 'vitest';
import { keyOf } from '../../src/pack/key.ts';
import { readPack } from '../../src/pack/readPack.ts';
import { tableNames } from '../../src/pack/tableNames.ts';
import { applyScenario } from '../../src/scenario/applyScenario.ts';
import { shownTable } from '../../src/scenario/shownTable.ts';
import { readFolder } from '../pack/readFolder.ts';
import { soundPacks } from '../pack/soundPackFolders.ts';
import { tinyTables, tinyWith } from './tinyPack.ts';

const shownIn = (...changes: string[]) =>
  shownTable(tinyTables(...changes.map((change) => `more,${change}`)), 'items', 'more');

describe.each(soundPacks)('the tables of %s as they are edited', (_, folder) => {
  const { tables } = readPack(readFolder(folder));
  const scenarios = ['base', ...tables.scenarios.rows.map(({ cells }) => cells.id ?? '')];

  it.each(scenarios)('under %s are all rows of the base in their order, then the inserted ones', (scenario) => {
    const applied = applyScenario(tables, scenario).tables;
    for (const table of tableNames) {
      const shown = shownTable(tables, table, scenario);
      const { rows } = tables[table];
      expect(shown.slice(0, rows.length).map(({ base }) => base)).toEqual([...rows]);
      expect(shown.slice(0, rows.length).map(({ at }) => at)).toEqual([...rows.keys()]);
      expect(shown.slice(rows.length).every(({ base, at, row }) => !base && at === -1 && row.insertedBy)).toBe(true);
      expect(shown.filter(({ isRemoved }) => !isRemoved).map(({ row }) => row)).toEqual(applied[table].rows);
      expect(shown.every(({ key, row }) => key === keyOf(table, row))).toBe(true);
    }
  });
});

describe('a row', () => {
  it('that the scenario changes stands beside what it was', () => {
    const [kit] = shownIn('items,kit,unit_cost,multiply,1.5');
    expect([kit!.base?.cells.unit_cost, kit!.row.cells.unit_cost, kit!.isRemoved]).toEqual(['40', '60', false]);
  });

  it('that the scenario removes is as it was', () => {
    const [kit, rent] = shownIn('items,kit,unit_cost,set,50', 'items,kit,,remove,');
    expect([kit!.isRemoved, kit!.row]).toEqual([true, kit!.base]);
    expect(rent).toMatchObject({ key: 'rent', at: 1, isRemoved: false });
  });

  it('that the scenario replaces stands there twice: removed as it was, and anew at the end', () => {
    const shown = shownIn('items,kit,,remove,', 'items,kit,,insert,', 'items,kit,name,set,Better kit');
    const kits = shown.filter(({ key }) => key === 'kit');
    expect(kits.map(({ row, isRemoved }) => [row.cells.name, isRemoved])).toEqual([
      ['Evidence kit', true],
      ['Better kit', false],
    ]);
    expect(kits[0]!.row).toBe(kits[0]!.base);
    expect(shown.at(-1)).toBe(kits[1]);
  });

  it('whose change is at fault is as in the base', () => {
    const [kit] = shownIn('items,kit,nothing,set,1');
    expect(kit!.row).toBe(kit!.base);
  });
});

it('tables that say which scenarios there are stay those of the base', () => {
  const { tables } = readPack(tinyWith('more,scenarios,dear,name,set,x'));
  expect(shownTable(tables, 'scenarios', 'more').map(({ row }) => row)).toEqual([...tables.scenarios.rows]);
});

it('under a scenario that is not there, every table is that of the base', () => {
  const tables = tinyTables();
  expect(shownTable(tables, 'items', 'gone').map(({ row }) => row)).toEqual([...tables.items.rows]);
});
