import { describe, expect, it } from 'vitest';
import type { Tables } from '../../src/pack/pack.ts';
import { readPack } from '../../src/pack/readPack.ts';
import { applyScenario } from '../../src/scenario/applyScenario.ts';
import {
  addScenario,
  changesOf,
  insertInScenario,
  putBack,
  putRowBack,
  removeInScenario,
  removeScenario,
  setInScenario,
} from '../../src/scenario/editScenario.ts';
import { openTables } from '../../src/scenario/openTables.ts';
import { readFiles } from '../cases/readFiles.ts';

const { tables } = readPack(readFiles('data/worked-example'));
const price = { scenario: 'dearer-kits', table: 'items', row: 'forensic-kit', column: 'unit_cost' } as const;
const listed = (edited: Tables, scenario: string) =>
  changesOf(edited, scenario).map(({ cells }) =>
    [cells.table, cells.row, cells.column, cells.operation, cells.value].join(' '),
  );
const valueOf = (edited: Tables, scenario: string) =>
  applyScenario(edited, scenario).tables.items.rows[0]!.cells.unit_cost;

describe('an edit while a scenario is open', () => {
  it('replaces all earlier changes of the cell by one set', () => {
    const edited = setInScenario(tables, price, '70');
    expect(listed(edited, 'dearer-kits')).toEqual([
      'pathways sexual-assault/forensic-exam/ share_of_cases set 0.9',
      'items forensic-kit unit_cost set 70',
    ]);
    expect(valueOf(edited, 'dearer-kits')).toBe('70');
    expect(edited.items).toBe(tables.items);
  });

  it.each(['40', '40.0', '4e1'])('takes the change away where the base value is typed (%s)', (value) => {
    const edited = setInScenario(tables, price, value);
    expect(listed(edited, 'dearer-kits')).toEqual(['pathways sexual-assault/forensic-exam/ share_of_cases set 0.9']);
  });

  it('can be put back', () => {
    expect(valueOf(putBack(tables, price), 'dearer-kits')).toBe('40');
  });

  it('inserts a row with its cells, and removing it leaves nothing behind', () => {
    const row = { scenario: 'dearer-kits', table: 'payers', row: 'bank' } as const;
    const inserted = insertInScenario(tables, row, [{ row: 'bank', cells: { name: 'Bank', kind: '' } }]);
    expect(listed(inserted, 'dearer-kits').slice(-2)).toEqual(['payers bank  insert ', 'payers bank name set Bank']);
    expect(openTables(inserted, 'dearer-kits').faults).toEqual([]);
    expect(listed(removeInScenario(inserted, row, ['bank']), 'dearer-kits')).toEqual(listed(tables, 'dearer-kits'));
  });

  it('removes a row of the base, and puts it back', () => {
    const row = { scenario: 'two-more-centres', table: 'funding', row: 'donor/2026' } as const;
    const removed = removeInScenario(tables, row, ['donor/2026']);
    expect(listed(removed, 'two-more-centres').at(-1)).toBe('funding donor/2026  remove ');
    expect(applyScenario(removed, 'two-more-centres').tables.funding.rows).toHaveLength(3);
    expect(listed(putRowBack(removed, row), 'two-more-centres')).toEqual(listed(tables, 'two-more-centres'));
  });
});

describe('a scenario', () => {
  it('is added empty or like another one', () => {
    const added = addScenario(tables, { id: 'dear-too', name: 'Dear, too' }, 'dearer-kits');
    expect(listed(added, 'dear-too')).toEqual(listed(tables, 'dearer-kits'));
    expect(openTables(added, 'dear-too').faults).toEqual([]);
  });

  it('goes with its changes', () => {
    const without = removeScenario(tables, 'with-vehicle');
    expect(listed(without, 'with-vehicle')).toEqual([]);
    expect(without.scenarios.rows.map(({ cells }) => cells.id)).toEqual(['two-more-centres', 'dearer-kits']);
  });
});
