import { describe, expect, it } from 'vitest';
import { readPack } from '../../src/pack/readPack.ts';
import { setCell } from '../../src/pack/editTables.ts';
import { applyScenario } from '../../src/scenario/applyScenario.ts';
import { setInScenario } from '../../src/scenario/editScenario.ts';
import { openTables } from '../../src/scenario/openTables.ts';
import { readFiles } from '../cases/readFiles.ts';
import { dataAt } from './dataHere.ts';

const { tables } = readPack(readFiles('data/worked-example'));
const scenario = 'dearer-kits';

describe('the table on screen', () => {
  it('is that of the address, and the case types where it names none', () => {
    expect(dataAt(tables, { table: 'items' }).data.table).toBe('items');
    expect(dataAt(tables, { table: 'nothing' }).data.table).toBe('case_types');
  });

  it('is of the base where the address names a scenario that the data do not have', () => {
    expect(dataAt(tables, { scenario: 'gone' }).data.scenario).toBe('base');
    expect(dataAt(tables, { scenario }).data.scenario).toBe(scenario);
  });

  it('counts rows as the scenario leaves them, and its faults', () => {
    const faulty = setCell(tables, 'items', 0, 'unit_cost', 'dear');
    const { data } = dataAt(faulty, { table: 'items', scenario }, openTables(faulty));
    const entry = data.overview.find(({ table }) => table === 'items');
    expect(entry).toEqual({ table: 'items', rows: tables.items.rows.length, faults: 1 });
    expect([...data.problemsByRow.keys()]).toEqual([0]);
  });
});

describe('a cell', () => {
  it('takes what is typed in the reader’s language', () => {
    const { data } = dataAt(tables, { table: 'items' });
    data.set(data.rows[0]!, 'unit_cost', '1 250,5', ',');
    expect(data.rows[0]!.row.cells.unit_cost).toBe('1250.5');
  });

  it('typed as it is makes no step', () => {
    const { data, project } = dataAt(tables, { table: 'items', scenario });
    data.set(data.rows[0]!, 'name', data.rows[0]!.row.cells.name ?? '', '.');
    expect(project.canUndo).toBe(false);
  });

  it('of a scenario is put back to the base', () => {
    const { data, project } = dataAt(tables, { table: 'items', scenario });
    expect(data.rows[0]!.row.cells.unit_cost).not.toBe('40');
    data.putBack(data.rows[0]!, 'unit_cost');
    expect(data.rows[0]!.row.cells.unit_cost).toBe('40');
    expect(project.tables.items).toBe(tables.items);
  });

  it('that names a row is chosen from those that the scenario leaves', () => {
    const { data } = dataAt(tables, { table: 'payers', scenario });
    const added = data.add(0);
    data.set(data.rows[added]!, 'name', 'Bank', '.');
    const { data: items } = dataAt(data.tables, { table: 'items', scenario });
    expect(items.choices(items.rows[0]!.row, 'payer')).toContain('bank');
    const { data: ofBase } = dataAt(data.tables, { table: 'items' });
    expect(ofBase.choices(ofBase.rows[0]!.row, 'payer')).not.toContain('bank');
    const meaning = items.meaning(items.rows[0]!.row, 'payer')!;
    expect(items.rowNamed(meaning, 'bank')?.cells.name).toBe('Bank');
  });

  it('of a setting means what the setting does', () => {
    const { data } = dataAt(tables, { table: 'settings' });
    const row = data.rows.find(({ key }) => key === 'staffing_mix')!;
    expect(data.choices(row.row, 'value')).toEqual(tables.staffing_mixes.rows.map(({ cells }) => cells.id));
    expect(data.choices(row.row, 'key')).toContain('discount_rate');
  });
});

describe('a row', () => {
  it('is added after the one that is pointed at, and at the end in a scenario', () => {
    const { data } = dataAt(tables, { table: 'items' });
    expect(data.add(1)).toBe(2);
    expect(data.rows[2]!.key).toBe('new-1');
    const { data: inScenario } = dataAt(tables, { table: 'items', scenario });
    const at = inScenario.add(1);
    expect(inScenario.rows[at]).toMatchObject({ key: 'new-1', base: undefined });
    expect(inScenario.tables.items).toBe(tables.items);
  });

  it('is added to a table that has none', () => {
    const empty = { ...tables, overheads: { ...tables.overheads, columns: [], rows: [] } };
    const { data } = dataAt(empty, { table: 'overheads' });
    expect([data.add(0), data.rows.length]).toEqual([0, 1]);
  });

  it('is removed in the scenario and put back', () => {
    const { data } = dataAt(tables, { table: 'items', scenario });
    data.remove([data.rows[0]!]);
    expect([data.rows[0]!.isRemoved, data.rows.length]).toEqual([true, tables.items.rows.length]);
    data.putRowBack(data.rows[0]!);
    expect(data.rows[0]!.isRemoved).toBe(false);
    // Also the price that it had in the scenario is gone: the row is the base's.
    expect(applyScenario(data.tables, scenario).tables.items.rows[0]!.cells.unit_cost).toBe('40');
  });
});

describe('many cells', () => {
  it('are written in one step, and rows beyond the last are added', () => {
    const { data, project } = dataAt(tables, { table: 'items' });
    const rows = data.rows.length;
    const written = [
      { row: 0, column: 'unit_cost', typed: '1 000,5' },
      { row: 1, column: 'unit_cost', typed: '7' },
      { row: rows, column: 'id', typed: 'new' },
      { row: rows, column: 'name', typed: 'New' },
      { row: rows, column: 'unit_cost', typed: '3,5' },
    ];
    expect(data.setAll(written, ',')).toBe(true);
    expect(data.rows.map(({ row }) => row.cells.unit_cost).filter((_, index) => index < 2 || index >= rows)).toEqual([
      '1000.5',
      '7',
      '3.5',
    ]);
    expect(data.rows.at(-1)!.row.cells).toMatchObject({ id: 'new', name: 'New' });
    project.undo();
    expect(data.tables).toBe(tables);
  });

  it('that hold the same numbers with other decimals change nothing', () => {
    const { data, project } = dataAt(tables, { table: 'items' });
    data.setAll([{ row: 0, column: 'unit_cost', typed: `${data.rows[0]!.row.cells.unit_cost},00` }], ',');
    expect(project.canUndo).toBe(false);
  });

  it('of a row that a scenario adds keep together when its key is among them', () => {
    const { data } = dataAt(tables, { table: 'payers', scenario });
    const row = data.add(0);
    data.setAll(
      [
        { row, column: 'id', typed: 'fund' },
        { row, column: 'name', typed: 'Fund' },
        { row, column: 'kind', typed: 'in-kind' },
      ],
      '.',
    );
    expect(data.rows[row]!.row.cells).toMatchObject({ id: 'fund', name: 'Fund', kind: 'in-kind' });
    expect(data.tables.payers).toBe(tables.payers);
  });
});

describe('rows', () => {
  const keys = (data: ReturnType<typeof dataAt>['data']) => data.rows.map(({ key }) => key);

  it('are inserted above and below the one pointed at, where they stand in the file', () => {
    const { data } = dataAt(tables, { table: 'items' });
    const before = keys(data);
    expect(data.add(1, 'above')).toBe(1);
    expect(keys(data)).toEqual([before[0], 'new-1', ...before.slice(1)]);
    expect(data.add(1, 'below')).toBe(2);
    expect(keys(data).slice(0, 4)).toEqual([before[0], 'new-1', 'new-2', before[1]]);
  });

  it('are duplicated below, whole but for their keys, and removed, each in one step', () => {
    const { data, project } = dataAt(tables, { table: 'items' });
    const rows = data.rows.slice(0, 2);
    expect(data.duplicate(rows)).toBe(2);
    const copies = data.rows.slice(2, 4);
    expect(copies.map(({ key }) => key)).toEqual(rows.map(({ key }) => `${key}-2`));
    expect(copies.map(({ row: { cells } }) => cells.unit_cost)).toEqual(
      rows.map(({ row: { cells } }) => cells.unit_cost),
    );
    data.remove(data.rows.slice(0, 4));
    expect(data.rows.length).toBe(tables.items.rows.length - 2);
    project.undo();
    project.undo();
    expect([data.tables, project.canUndo]).toEqual([tables, false]);
  });

  it('become changes of the scenario that is open', () => {
    const { data, project } = dataAt(tables, { table: 'items', scenario });
    const last = data.rows.length;
    expect(data.duplicate(data.rows.slice(0, 2))).toBe(last);
    expect(data.rows.slice(last).map(({ base }) => base)).toEqual([undefined, undefined]);
    data.remove([data.rows[0]!, data.rows[last]!]);
    expect(data.rows.map(({ isRemoved }) => isRemoved).filter(Boolean)).toHaveLength(1);
    expect(data.rows).toHaveLength(last + 1);
    expect(data.tables.items).toBe(tables.items);
    project.undo();
    project.undo();
    expect(data.tables).toBe(tables);
  });

  it('get an id from their name, which takes the place of the one that was offered, in one step', () => {
    for (const place of [{ table: 'payers' }, { table: 'payers', scenario }]) {
      const { data, project } = dataAt(tables, place);
      const at = data.add(0);
      data.add(0);
      const offered = data.rows[at]!.key;
      const others = keys(data).filter((_, index) => index !== at);
      data.set(data.rows[at]!, 'name_ru', 'Банк развития', ',');
      expect(data.rows[at]!.row.cells).toMatchObject({ id: 'bank-razvitiya', name: 'Банк развития' });
      expect(keys(data).filter((_, index) => index !== at)).toEqual(others);
      project.undo();
      expect(data.rows[at]!.key).toBe(offered);
    }
  });

  it('that are pasted without ids get them from their names', () => {
    const { data } = dataAt(tables, { table: 'payers' });
    const end = data.rows.length;
    const named = (row: number) => ({ row, column: 'name', typed: 'World Bank' });
    data.setAll([named(end), named(end + 1)], '.');
    expect(keys(data).slice(end)).toEqual(['world-bank', 'world-bank-2']);
  });
});

describe('a range', () => {
  const scaled = (typed: string, of = tables, column = 'unit_cost') => {
    const { data } = dataAt(of, { table: 'items' });
    return data.scaledRange(data.rows[0]!, column, typed, ',');
  };

  it('moves in proportion to its value', () => {
    expect(scaled('80')).toEqual({ low: '50', high: '120' });
    expect(scaled('13,3')).toEqual({ low: '8.3125', high: '19.95' });
  });

  it('stays on its own side of the value, with no more digits than an estimate has', () => {
    const even = setCell(tables, 'items', 0, 'unit_cost_low', '40');
    expect(scaled('13.3333333', even)).toEqual({ low: '13.3333333', high: '20' });
  });

  it('is not moved where there is none, or a number is missing', () => {
    expect([scaled('40'), scaled('dear'), scaled(''), scaled('7', tables, 'name')]).toEqual(Array(4).fill(undefined));
    const none = setCell(setCell(tables, 'items', 0, 'unit_cost_low', ''), 'items', 0, 'unit_cost_high', '');
    expect(scaled('80', none)).toBeUndefined();
  });
});

describe('the address of a cell', () => {
  it('points at the row by its record', () => {
    const pointed = (at: string, place = {}) => dataAt(tables, { table: 'items', at, ...place }).data.pointedAt;
    expect(pointed('3/unit_cost')).toEqual({ row: 1, column: 'unit_cost' });
    expect(pointed('3')).toEqual({ row: 1, column: '' });
    for (const nowhere of ['', '1/unit_cost', '99/x', 'x/y', '+2/name']) expect(pointed(nowhere)).toBeUndefined();
  });

  it('points at a row that a scenario inserts', () => {
    const { data } = dataAt(tables, { table: 'payers', scenario });
    const at = data.add(0);
    const { record } = data.rows[at]!.row;
    const again = dataAt(data.tables, { table: 'payers', scenario, at: `+${record}/name` }).data;
    expect(again.pointedAt).toEqual({ row: at, column: 'name' });
  });

  it('is mended by what a fault says is near, in the base and in a scenario', () => {
    const inBase = setCell(tables, 'items', 0, 'payer', 'health-ministri');
    const base = dataAt(inBase, {}, openTables(inBase)).data;
    const fault = base.problems.find(({ isFault }) => isFault)!;
    expect(base.remedyOf(fault)).toBe('health-ministry');
    base.mend(fault);
    expect(base.tables.items.rows[0]?.cells.payer).toBe('health-ministry');

    const cell = { scenario, table: 'items', row: 'rent', column: 'payer' } as const;
    const inScenario = setInScenario(tables, cell, 'health-ministri');
    const open = dataAt(inScenario, { scenario }, openTables(inScenario, scenario)).data;
    open.mend(open.problems.find(({ isFault }) => isFault)!);
    expect(open.tables.items).toBe(tables.items);
    expect(open.tables.scenario_changes.rows.at(-1)?.cells).toMatchObject({ row: 'rent', value: 'health-ministry' });
  });

  it('of a range that its value has left follows the value, as the ratio was while there were results', () => {
    const { unit_cost_low: low = '', unit_cost_high: high = '' } = tables.items.rows[0]!.cells;
    expect([low, high]).toEqual(['25', '60']);
    for (const [value, range] of [
      ['80', { low: '50', high: '120' }],
      ['20', { low: '12.5', high: '30' }],
    ] as const) {
      const beyond = setCell(tables, 'items', 0, 'unit_cost', value);
      const { data, project } = dataAt(beyond, { table: 'items' }, openTables(beyond));
      project.sound = { tables, at: 0 };
      const [fault, ...others] = data.problems.filter(({ isFault }) => isFault);
      expect(others).toEqual([]);
      expect(data.rangeRemedyOf(fault!)).toEqual({ of: 'unit_cost', ...range });
      data.mend(fault!);
      expect(data.tables.items.rows[0]!.cells).toMatchObject({
        unit_cost: value,
        unit_cost_low: range.low,
        unit_cost_high: range.high,
      });
      expect(openTables(data.tables).faults).toEqual([]);
    }
  });

  it('of a range that was changed itself, or that never had results, is left to the user', () => {
    const beyond = setCell(tables, 'items', 0, 'unit_cost', '80');
    const { data, project } = dataAt(beyond, { table: 'items' }, openTables(beyond));
    expect(data.rangeRemedyOf(data.problems[0]!)).toBeUndefined();
    project.sound = { tables: setCell(tables, 'items', 0, 'unit_cost_high', '70'), at: 0 };
    expect(data.rangeRemedyOf(data.problems[0]!)).toBeUndefined();
  });

  it('is not mended where nothing is near, or the fault is another', () => {
    const faulty = setCell(setCell(tables, 'items', 1, 'unit_cost', 'dear'), 'items', 0, 'payer', 'somebody');
    const { data } = dataAt(faulty, {}, openTables(faulty));
    expect(data.problems.filter(({ isFault }) => isFault).map((one) => data.remedyOf(one))).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('is where a fault leads', () => {
    const faulty = setCell(tables, 'items', 1, 'unit_cost', 'dear');
    const { data, went } = dataAt(faulty, {}, openTables(faulty));
    data.goTo(data.problems.find(({ isFault }) => isFault)!);
    expect(went).toEqual([{ page: 'data', table: 'items', at: '3/unit_cost', scenario: '' }]);
  });
});
