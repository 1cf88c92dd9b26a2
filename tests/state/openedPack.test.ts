import { describe, expect, it } from 'vitest';
import { resultFiles } from '../../src/exports/resultFiles.ts';
import { insertRow, replaceTables, setCell } from '../../src/pack/editTables.ts';
import { unreadTable } from '../../src/pack/emptyTable.ts';
import { nothingFound } from '../../src/pack/found.ts';
import type { Tables } from '../../src/pack/pack.ts';
import { changesBetween } from '../../src/pack/tableChanges.ts';
import { addScenario, setInScenario } from '../../src/scenario/editScenario.ts';
import { Faults, OpenedPack } from '../../src/state/openedPack.ts';
import { tinyTables } from '../scenario/tinyPack.ts';

const sound = tinyTables('more,sites,centre/2026,sites,add,2', 'dear,items,kit,unit_cost,multiply,1.5');
const priced = (price: string, tables: Tables = sound) => setCell(tables, 'items', 0, 'unit_cost', price);

function opened(tables = sound): OpenedPack {
  const pack = new OpenedPack();
  pack.open(tables, nothingFound);
  return pack;
}

/** Edits step by step, as the page tells of them. */
function edited(pack: OpenedPack, ...states: readonly Tables[]): void {
  for (const after of states) pack.edit(structuredClone(changesBetween(pack.tables, after)), nothingFound);
}

const totalsOf = (pack: OpenedPack, scenario = 'base') => resultFiles(pack.heldResults(scenario)).get('totals.csv');

describe('an edit of the open pack', () => {
  it('of a value keeps the results and computes them anew; of a row makes new ones', () => {
    const pack = opened();
    const results = pack.soundResults('base');
    const before = totalsOf(pack);
    edited(pack, priced('50'));
    expect(pack.soundResults('base')).toBe(results);
    expect(totalsOf(pack)).not.toBe(before);
    edited(pack, insertRow(pack.tables, 'payers', 0, { id: 'bank', name: 'Bank' }));
    expect(pack.soundResults('base')).not.toBe(results);
  });

  it('that brings a fault leaves the last sound results of that scenario, and says the fault', () => {
    const pack = opened();
    const before = totalsOf(pack);
    edited(pack, priced('dear'));
    expect(() => pack.soundResults('base')).toThrow(Faults);
    expect(pack.results('base')).toBeNull();
    expect(totalsOf(pack)).toBe(before);
    expect(() => pack.heldResults('more')).toThrow(Faults);
    edited(pack, priced('50'));
    expect(totalsOf(pack)).toBe(totalsOf(opened(priced('50'))));
  });

  it('reaches scenarios that were computed before, each for itself', () => {
    const pack = opened();
    const before = ['base', 'more', 'dear'].map((scenario) => totalsOf(pack, scenario));
    const after = setInScenario(sound, { scenario: 'dear', table: 'items', row: 'kit', column: 'unit_cost' }, '99');
    edited(pack, after);
    expect(totalsOf(pack, 'base')).toBe(before[0]);
    expect(totalsOf(pack, 'more')).toBe(before[1]);
    expect(totalsOf(pack, 'dear')).not.toBe(before[2]);
    expect(totalsOf(pack, 'dear')).toBe(totalsOf(opened(after), 'dear'));
  });

  it('brings the figures of each scenario, however many were looked at between', () => {
    const many = ['a', 'b', 'c', 'd'].reduce((made, id) => addScenario(made, { id, name: id }, 'dear'), sound);
    const pack = opened(many);
    const all = ['base', 'a', 'b', 'c', 'd', 'more'];
    for (const price of ['50', '55', '50']) {
      const after = priced(price, many);
      edited(pack, after);
      for (const scenario of all) expect(totalsOf(pack, scenario)).toBe(totalsOf(opened(after), scenario));
    }
  });

  it('puts a table in the place of one that could not be read', () => {
    const pack = opened(replaceTables(sound, [unreadTable('items', 'items.csv')]));
    edited(pack, sound);
    expect(pack.tables).toEqual(sound);
    edited(pack, replaceTables(sound, [{ ...sound.items, rows: sound.items.rows.slice(1) }]));
    expect(() => pack.soundResults('base')).toThrow(Faults);
  });
});

describe('another pack', () => {
  it('has no results of the one before it', () => {
    const pack = opened();
    pack.soundResults('base');
    pack.open(priced('dear'), nothingFound);
    expect(() => pack.heldResults('base')).toThrow(Faults);
  });
});
