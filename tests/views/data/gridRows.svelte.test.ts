import { describe, expect, it } from 'vitest';
import { setCell } from '../../../src/pack/editTables.ts';
import type { Tables } from '../../../src/pack/pack.ts';
import { readPack } from '../../../src/pack/readPack.ts';
import { openTables } from '../../../src/scenario/openTables.ts';
import { isClosed } from '../../../src/scenario/shownTable.ts';
import { tableNames } from '../../../src/pack/tableNames.ts';
import type { Place } from '../../../src/state/address.ts';
import { choiceName, columnHead, valueInWords } from '../../../src/views/data/dataSpeech.ts';
import { gridColumns, gridRows, rowName } from '../../../src/views/data/gridRows.ts';
import { readFiles } from '../../cases/readFiles.ts';
import { dataAt } from '../../state/dataHere.ts';
import { dataSpeech } from './speeches.ts';

/** Pixels. */
const WIDEST = 280;
const { tables } = readPack(readFiles('data/central-asia-centre'));
const english = await dataSpeech('en');
const russian = await dataSpeech('ru');

/** The cells of a row by column. */
function cellsOf(place: Partial<Place>, index: number, speech = english, of: Tables = tables) {
  const { data } = dataAt(of, place, openTables(of, place.scenario ?? 'base'));
  const columns = gridColumns(data, speech, WIDEST);
  const row = gridRows(data, columns, speech)(index);
  return { row, cells: Object.fromEntries(columns.map(({ id }, at) => [id, row.cells[at]!])) };
}

describe('a cell is shown', () => {
  it('by the name of what it names, and is chosen by it', () => {
    const { cells } = cellsOf({ table: 'pathways' }, 0, russian);
    expect(cells.service!.text).toBe(tables.services.rows[0]!.cells.name_ru);
    expect(cells.service!.written).toBe(tables.services.rows[0]!.cells.id);
    expect(cells.service!.options!.map(({ value }) => value)).toEqual(
      tables.services.rows.map(({ cells: { id } }) => id),
    );
  });

  it('as the language writes numbers, and is written with its decimal mark', () => {
    const of = setCell(tables, 'items', 0, 'unit_cost', '12345.5');
    expect(cellsOf({ table: 'items' }, 0, russian, of).cells.unit_cost).toMatchObject({
      text: '12\u00a0345,5',
      written: '12345,5',
    });
    expect(cellsOf({ table: 'items' }, 0, english, of).cells.unit_cost).toMatchObject({
      text: '12,345.5',
      written: '12345.5',
    });
  });

  it('as it stands where it is no number, or names nothing', () => {
    const of = setCell(setCell(tables, 'items', 0, 'unit_cost', '1.2.3'), 'items', 0, 'payer', 'nobody');
    const { cells } = cellsOf({ table: 'items' }, 0, english, of);
    expect([cells.unit_cost!.text, cells.unit_cost!.isFaulty]).toEqual(['1.2.3', true]);
    expect([cells.payer!.text, cells.payer!.isFaulty]).toEqual(['nobody', true]);
    expect(cells.name!.isFaulty).toBe(false);
  });

  it('with a disc for how sure its row is, where it is a figure', () => {
    const sure = setCell(tables, 'items', 0, 'confidence', 'published');
    expect(cellsOf({ table: 'items' }, 0, english, sure).cells.unit_cost!.mark).toEqual({
      disc: 'full',
      name: 'published',
    });
    const unsaid = setCell(tables, 'items', 0, 'confidence', '');
    const { cells } = cellsOf({ table: 'items' }, 0, english, unsaid);
    expect(cells.unit_cost!.mark?.disc).toBe('dotted');
    expect([cells.name!.mark, cells.unit_cost_low!.mark]).toEqual([undefined, undefined]);
    expect(cellsOf({ table: 'service_items' }, 0).cells.quantity!.mark).toBeDefined();
  });

  it('empty with what that means', () => {
    const { cells } = cellsOf({ table: 'items' }, 0);
    expect([cells.useful_life_years!.text, cells.useful_life_years!.meant]).toEqual(['', '1']);
    expect(cells.note!.meant).toBeUndefined();
  });

  it('can be emptied by choice where it need not be filled', () => {
    const { cells } = cellsOf({ table: 'pathways' }, 0);
    expect(cells.site_type!.options![0]).toEqual({ value: '', name: 'empty' });
    expect(cells.service!.options!.every(({ value }) => value !== '')).toBe(true);
  });

  it('with its base value where a scenario changes it, and stays closed where it cannot', () => {
    const { cells, row } = cellsOf({ table: 'years', scenario: 'twice-as-many' }, 1);
    expect(cells.case_index).toMatchObject({ isChanged: true, was: '1.15', isReadOnly: false });
    expect(cells.price_index).toMatchObject({ isChanged: false });
    expect(cells.year!.isReadOnly).toBe(true);
    expect([row.number, row.isAdded, row.isRemoved]).toEqual(['3', false, false]);
  });

  it('in a removed row as it was, and in an added one as new', () => {
    const place = { table: 'duty_posts', scenario: 'resident-police' };
    const { data } = dataAt(tables, place);
    const [removed, added] = [data.rows.findIndex(({ isRemoved }) => isRemoved), data.rows.length - 1];
    const ofRemoved = cellsOf(place, removed);
    expect(ofRemoved.row).toMatchObject({ isRemoved: true, isAdded: false });
    expect(Object.values(ofRemoved.cells).some(({ isChanged }) => isChanged)).toBe(false);
    expect(cellsOf(place, added).row).toMatchObject({ number: '+', isAdded: true, isRemoved: false });
  });
});

describe('a column', () => {
  it('is as wide as what stands in it, but no wider than there is room', () => {
    const widths = (widest: number) => {
      const columns = gridColumns(dataAt(tables, { table: 'items' }).data, english, widest);
      return Object.fromEntries(columns.map(({ id, width }) => [id, width]));
    };
    expect(widths(200).name).toBe(200);
    expect(widths(280).name).toBe(280);
    expect(widths(280).currency).toBeLessThan(140);
    expect(Math.min(...Object.values(widths(280)))).toBeGreaterThanOrEqual(72);
  });
});

describe.each([
  ['English', english],
  ['Russian', russian],
])('in %s', (_, speech) => {
  it('every column of every table has a head, and each its own', () => {
    for (const table of tableNames) {
      const heads = gridColumns(dataAt(tables, { table }).data, speech, WIDEST).map(({ head }) => head);
      expect(
        heads.every((head) => /^\S/.test(head) && !head.includes('_')),
        `${table}: ${heads.join(', ')}`,
      ).toBe(true);
      expect(new Set(heads).size, `${table}: ${heads.join(', ')}`).toBe(heads.length);
    }
  });

  it('every row is called something', () => {
    for (const table of tableNames.filter((name) => !isClosed(name))) {
      const { data } = dataAt(tables, { table });
      for (const shown of data.rows) expect(rowName(data, shown, speech), `${table} ${shown.key}`).not.toBe('');
    }
  });
});

it('a row without a name or an id goes by its number', () => {
  const { data } = dataAt(tables, { table: 'items' });
  data.setAll(
    ['id', 'name'].map((column) => ({ row: 1, column, typed: '' })),
    '.',
  );
  expect(rowName(data, data.rows[1]!, english)).toBe('Row 3');
});

describe('words', () => {
  it('say ranges and translations of columns', () => {
    expect(columnHead('items', 'unit_cost_low', english)).toMatch(/, low$/);
    expect(columnHead('items', 'name_ru', english)).toBe('Name (ru)');
    expect(columnHead('items', 'colour', english)).toBe('Colour');
  });

  it('say choices, and leave what they do not know', () => {
    expect(choiceName('out-of-pocket', english)).not.toBe('out-of-pocket');
    expect(choiceName('something', english)).toBe('something');
  });

  it('write numbers only where a number is meant', () => {
    const year = { name: 'year', type: 'year' } as const;
    const amount = { name: 'amount', type: 'number' } as const;
    expect(valueInWords('2026', year, english)).toBe('2026');
    expect(valueInWords('1250000', amount, english)).toBe('1,250,000');
    expect(valueInWords('1e3', amount, english)).toBe('1,000');
    expect(valueInWords('0.3333333333333333333333333333333333', amount, english).length).toBeLessThan(15);
  });
});
