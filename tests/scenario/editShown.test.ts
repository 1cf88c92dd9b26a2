import { describe, expect, it } from 'vitest';
import { newRow } from '../../src/pack/newRow.ts';
import type { Tables } from '../../src/pack/pack.ts';
import { readPack } from '../../src/pack/readPack.ts';
import type { TableName } from '../../src/pack/tableNames.ts';
import { writePack } from '../../src/pack/writePack.ts';
import { applyScenario } from '../../src/scenario/applyScenario.ts';
import {
  canSet,
  insertShown,
  removeShown,
  setRow,
  setShown,
  writeRows,
  type WrittenRow,
} from '../../src/scenario/editShown.ts';
import { openTables } from '../../src/scenario/openTables.ts';
import { shownTable } from '../../src/scenario/shownTable.ts';
import { readFiles } from '../cases/readFiles.ts';
import { tinyTables } from './tinyPack.ts';

const { tables } = readPack(readFiles('data/worked-example'));
const inBase = (table: TableName) => ({ table, scenario: 'base' });
const inScenario = (table: TableName, scenario = 'dearer-kits') => ({ table, scenario });

/** The row of this key as it is edited; of two, the last. */
function rowOf(edited: Tables, table: TableName, key: string, scenario = 'base') {
  const row = shownTable(edited, table, scenario).findLast((shown) => shown.key === key);
  if (!row) throw new Error(`${table} has no row ${key}`);
  return row;
}

const set = (edited: Tables, table: TableName, key: string, column: string, value: string, scenario = 'base') =>
  setShown(edited, { table, scenario }, rowOf(edited, table, key, scenario), column, value);

const baseOf = ({ scenarios: _, scenario_changes: __, ...base }: Tables) => base;

describe('in the base', () => {
  it('an id is renamed in all that names it', () => {
    const renamed = set(tables, 'items', 'forensic-kit', 'id', 'kit');
    expect([...writePack(renamed).values()].join('\n')).not.toContain('forensic-kit');
    expect(openTables(renamed).faults).toEqual([]);
  });

  it('an id that another row has is set in that row alone, and is a fault there', () => {
    const twice = set(tables, 'payers', 'social-ministry', 'id', 'health-ministry');
    expect(twice.items).toBe(tables.items);
    expect(openTables(twice).faults.map(({ code, file, row }) => `${code} ${file} ${row}`)).toContain(
      'key-twice payers.csv 3',
    );
  });

  it('an id that was emptied can be written again', () => {
    const emptied = set(tables, 'payers', 'social-ministry', 'id', '');
    expect(emptied.payers.rows[1]!.cells.id).toBe('');
    expect(emptied.items).toBe(tables.items);
    const written = set(emptied, 'payers', '', 'id', 'social-ministry');
    expect(writePack(written)).toEqual(writePack(tables));
  });

  it('a part of a key is set in its row alone', () => {
    const edited = set(tables, 'funding', 'donor/2026', 'year', '2027');
    expect(edited.funding.rows.map(({ cells }) => cells.year)).toContain('2027');
    expect(baseOf(edited)).toEqual({ ...baseOf(tables), funding: edited.funding });
  });

  it('a row is inserted and removed', () => {
    const inserted = insertShown(tables, inBase('payers'), 1, newRow(tables, 'payers', tables.payers.rows[0]));
    expect(inserted.payers.rows[1]!.cells.id).toBe('new-1');
    const removed = removeShown(inserted, inBase('payers'), [rowOf(inserted, 'payers', 'new-1')]);
    expect(writePack(removed)).toEqual(writePack(tables));
  });
});

describe('while a scenario is open', () => {
  it('an edit becomes its change, and the base stays the same tables', () => {
    const edited = set(tables, 'cadres', 'nurse', 'annual_salary', '99', 'dearer-kits');
    expect(edited.cadres).toBe(tables.cadres);
    expect(rowOf(edited, 'cadres', 'nurse', 'dearer-kits').row.cells.annual_salary).toBe('99');
    expect(rowOf(edited, 'cadres', 'nurse').row.cells.annual_salary).not.toBe('99');
  });

  it('no key of a row of the base is changed, and no row that the scenario removes', () => {
    const nurse = rowOf(tables, 'cadres', 'nurse', 'dearer-kits');
    expect(canSet(inScenario('cadres'), nurse, 'id')).toBe(false);
    expect(setShown(tables, inScenario('cadres'), nurse, 'id', 'x')).toBe(tables);
    const removed = removeShown(tables, inScenario('cadres'), [nurse]);
    const gone = rowOf(removed, 'cadres', 'nurse', 'dearer-kits');
    expect(canSet(inScenario('cadres'), gone, 'name')).toBe(false);
    expect(canSet(inScenario('cadres'), nurse, 'name')).toBe(true);
    expect(canSet(inBase('cadres'), nurse, 'id')).toBe(true);
  });

  it('the tables of scenarios are edited in the base, whichever scenario is open', () => {
    const renamed = set(tables, 'scenarios', 'with-vehicle', 'name', 'Car', 'dearer-kits');
    expect(renamed.scenarios.rows.map(({ cells }) => cells.name)).toContain('Car');
    const emptied = removeShown(tables, inScenario('scenario_changes'), [
      shownTable(tables, 'scenario_changes', 'x')[0]!,
    ]);
    expect(emptied.scenario_changes.rows).toHaveLength(tables.scenario_changes.rows.length - 1);
  });
});

describe('a row that a scenario inserts', () => {
  const inserted = insertShown(tables, inScenario('payers'), 0, { id: 'bank', name: 'Bank', kind: 'in-kind' });
  const cellsOf = (edited: Tables, key: string) => rowOf(edited, 'payers', key, 'dearer-kits').row.cells;

  it('has its cells, in that scenario alone', () => {
    expect(cellsOf(inserted, 'bank')).toMatchObject({ id: 'bank', name: 'Bank', kind: 'in-kind' });
    expect(inserted.payers).toBe(tables.payers);
    expect(openTables(inserted, 'dearer-kits').faults).toEqual([]);
  });

  it('keeps its other cells under another id', () => {
    const renamed = set(inserted, 'payers', 'bank', 'id', 'fund', 'dearer-kits');
    expect(cellsOf(renamed, 'fund')).toMatchObject({ name: 'Bank', kind: 'in-kind' });
    expect(shownTable(renamed, 'payers', 'dearer-kits').map(({ key }) => key)).not.toContain('bank');
  });

  it.each(['health-ministry', '', 'a/b', ' fund'])('does not get an id under which none can be inserted (%s)', (id) => {
    expect(set(inserted, 'payers', 'bank', 'id', id, 'dearer-kits')).toBe(inserted);
  });

  it('is not inserted where a row stands', () => {
    expect(insertShown(tables, inScenario('payers'), 0, { id: 'health-ministry' })).toBe(tables);
    expect(insertShown(tables, inScenario('payers'), 0, { id: '' })).toBe(tables);
  });

  it('is set, emptied and removed without a trace', () => {
    const changed = set(inserted, 'payers', 'bank', 'note', 'x', 'dearer-kits');
    const emptied = set(changed, 'payers', 'bank', 'note', '', 'dearer-kits');
    expect(writePack(emptied)).toEqual(writePack(inserted));
    const removed = removeShown(emptied, inScenario('payers'), [rowOf(emptied, 'payers', 'bank', 'dearer-kits')]);
    expect(writePack(removed)).toEqual(writePack(tables));
  });

  it('in the place of one that it removes holds what is typed, also what the removed row held', () => {
    const replaced = tinyTables(
      'more,items,kit,,remove,',
      'more,items,kit,,insert,',
      'more,items,kit,unit_cost,set,90',
    );
    const edited = set(replaced, 'items', 'kit', 'unit_cost', '40', 'more');
    expect(rowOf(edited, 'items', 'kit', 'more').row.cells.unit_cost).toBe('40');
    expect(applyScenario(edited, 'more').faults).toEqual([]);
  });
});

describe('a bound of a range, and a key of several parts', () => {
  it('a bound that moves with its value can be set to what the base has', () => {
    const edited = { table: 'items', scenario: 'dearer-kits' } as const;
    const moved = rowOf(tables, 'items', 'forensic-kit', 'dearer-kits');
    expect([moved.base?.cells.unit_cost_low, moved.row.cells.unit_cost_low]).toEqual(['25', '37.5']);
    const bound = setShown(tables, edited, moved, 'unit_cost_low', '25');
    expect(rowOf(bound, 'items', 'forensic-kit', 'dearer-kits').row.cells.unit_cost_low).toBe('25');
  });

  it('a row that a scenario inserts is moved to a key of which all parts are new', () => {
    const edited = { table: 'site_items', scenario: 'with-vehicle' } as const;
    const row = rowOf(tables, 'site_items', 'centre/vehicle', 'with-vehicle');
    const moved = setRow(tables, edited, row, { site_type: 'elsewhere', item: 'rent', quantity: '3' });
    const rows = shownTable(moved, 'site_items', 'with-vehicle').filter(({ base }) => base === undefined);
    expect(rows.map(({ key, row: { cells } }) => [key, cells.quantity])).toEqual([['elsewhere/rent', '3']]);
    expect(setRow(tables, edited, row, { item: 'rent' })).toBe(tables);
  });
});

describe('many rows at once', () => {
  const edited = inScenario('items');
  const at = (key: string) => rowOf(tables, 'items', key, 'dearer-kits');

  it('are what they are one by one, with bounds that follow the new values', () => {
    const [kit, other] = [
      at('forensic-kit'),
      shownTable(tables, 'items', 'dearer-kits').find(({ key }) => key !== 'forensic-kit')!,
    ];
    const cells = { unit_cost: '80', unit_cost_low: '50' };
    const written: readonly WrittenRow[] = [
      { shown: kit, cells },
      { shown: other, cells: { unit_cost: '7' } },
      { shown: undefined, cells: { id: 'new-1', name: 'One', unit_cost: '1' } },
      { shown: undefined, cells: { id: 'new-2', name: 'Two', unit_cost: '' } },
    ];
    const { tables: together, isWhole } = writeRows(tables, edited, written);
    let alone = setRow(tables, edited, kit, cells);
    alone = setRow(alone, edited, other, { unit_cost: '7' });
    for (const { shown, cells: ofRow } of written) if (!shown) alone = insertShown(alone, edited, 0, ofRow);
    expect(isWhole).toBe(true);
    expect(applyScenario(together, 'dearer-kits').tables.items.rows.map(({ cells: all }) => ({ ...all }))).toEqual(
      applyScenario(alone, 'dearer-kits').tables.items.rows.map(({ cells: all }) => ({ ...all })),
    );
    expect(together.items).toBe(tables.items);
  });

  it('are not all written where a key is taken, twice the same or one of the base', () => {
    const isWhole = (...cells: readonly Record<string, string>[]) =>
      writeRows(
        tables,
        edited,
        cells.map((of) => ({ shown: undefined, cells: of })),
      ).isWhole;
    expect(isWhole({ id: 'new-1' }, { id: 'new-2' })).toBe(true);
    expect(isWhole({ id: 'new-1' }, { id: 'new-1' })).toBe(false);
    expect(isWhole({ id: 'forensic-kit' })).toBe(false);
    expect(writeRows(tables, edited, [{ shown: at('forensic-kit'), cells: { id: 'kit' } }])).toEqual({
      tables,
      isWhole: false,
    });
  });
});
