import { describe, expect, it } from 'vitest';
import { keyOf } from '../../src/pack/key.ts';
import type { TableName } from '../../src/pack/declarations.ts';
import { applyScenario } from '../../src/scenario/applyScenario.ts';
import type { AppliedScenario } from '../../src/scenario/applyScenario.ts';
import { applied, tinyTables } from './tinyPack.ts';

function cell({ tables, faults }: AppliedScenario, table: TableName, key: string, column: string): string | undefined {
  expect(faults).toEqual([]);
  return tables[table].rows.find((row) => keyOf(table, row) === key)?.cells[column];
}

const keys = ({ tables }: AppliedScenario, table: TableName): string[] =>
  tables[table].rows.map((row) => keyOf(table, row));

describe('a scenario changes cells', () => {
  it.each([
    ['items,kit,unit_cost,set,44', 'items', 'kit', 'unit_cost', '44'],
    ['items,kit,unit_cost,multiply,1.5', 'items', 'kit', 'unit_cost', '60'],
    ['items,kit,unit_cost,add,-10.25', 'items', 'kit', 'unit_cost', '29.75'],
    ['items,kit,unit_cost,multiply,1e-3', 'items', 'kit', 'unit_cost', '0.04'],
    ['items,kit,name,set,Two kits', 'items', 'kit', 'name', 'Two kits'],
    ['items,kit,currency,set,', 'items', 'kit', 'currency', ''],
    ['items,kit,price_year,add,1', 'items', 'kit', 'price_year', '2025'],
    ['sites,centre/2026,sites,add,2', 'sites', 'centre/2026', 'sites', '4'],
    ['sites,centre/2026.0,sites,add,2', 'sites', 'centre/2026', 'sites', '4'],
    ['sites,room/2026,share_of_cases,add,-0.03', 'sites', 'room/2026', 'share_of_cases', '0.07'],
    ['pathways,assault/exam/,share_of_cases,set,0.5', 'pathways', 'assault/exam/', 'share_of_cases', '0.5'],
    ['pathways,assault/exam/room,share_of_cases,set,0.5', 'pathways', 'assault/exam/room', 'share_of_cases', '0.5'],
    ['staff_time,/exam/nurse,minutes_per_contact,set,100', 'staff_time', '/exam/nurse', 'minutes_per_contact', '100'],
    ['duty_posts,//nurse/night,pay_rate,set,0.3', 'duty_posts', '//nurse/night', 'pay_rate', '0.3'],
    ['programme_items,protocols/,quantity,multiply,3', 'programme_items', 'protocols/', 'quantity', '3'],
    ['settings,discount_rate,value,multiply,2', 'settings', 'discount_rate', 'value', '0.06'],
    ['payer_splits,half/region,share,set,0.5', 'payer_splits', 'half/region', 'share', '0.5'],
    ['years,2027,case_index,set,2', 'years', '2027', 'case_index', '2'],
    ['items,kit,note,set,why', 'items', 'kit', 'note', 'why'],
    ['items,kit,name_ru,set,Набор', 'items', 'kit', 'name_ru', 'Набор'],
  ] as const)('%s', (change, table, key, column, value) => {
    expect(cell(applied(change), table, key, column)).toBe(value);
  });

  it('in their order', () => {
    const result = applied('items,kit,unit_cost,set,77', 'items,kit,unit_cost,multiply,2', 'items,kit,unit_cost,add,1');
    expect(cell(result, 'items', 'kit', 'unit_cost')).toBe('155');
  });

  it('and keeps all digits of a product, as far as 34 of them', () => {
    const result = applied(
      'items,kit,unit_cost,set,1.23456789012345678',
      'items,kit,unit_cost,multiply,1.0000000000001',
    );
    expect(cell(result, 'items', 'kit', 'unit_cost')).toBe('1.234567890123580236789012345678');
  });

  it('and remembers which change set which cell', () => {
    const { tables } = applied('items,kit,unit_cost,set,77', 'items,kit,unit_cost,multiply,2');
    expect(tables.items.rows[0]?.changedBy?.['unit_cost']).toEqual({ scenario: 'more', record: 3 });
    expect(tables.items.rows[0]?.changedBy?.['name']).toBeUndefined();
  });

  it('of its own only, and leaves the base and all other tables as they are', () => {
    const base = tinyTables('more,items,kit,unit_cost,set,1', 'dear,items,kit,unit_cost,set,2');
    const result = applyScenario(base, 'dear');
    expect(cell(result, 'items', 'kit', 'unit_cost')).toBe('2');
    expect(base.items.rows[0]?.cells['unit_cost']).toBe('40');
    expect(result.tables.items.rows[1]).toBe(base.items.rows[1]);
    expect(result.tables.sites).toBe(base.sites);
    expect(applyScenario(base, 'base').tables).toBe(base);
  });
});

describe('a scenario inserts and removes rows', () => {
  it('an inserted row is empty but for its key, and stands last', () => {
    const result = applied(
      'staff_time,call/support/nurse,,insert,',
      'staff_time,call/support/nurse,minutes_per_contact,set,5',
    );
    expect(keys(result, 'staff_time').at(-1)).toBe('call/support/nurse');
    const row = result.tables.staff_time.rows.at(-1);
    expect(row).toMatchObject({ record: 2, insertedBy: { scenario: 'more', record: 2 } });
    expect({ ...row?.cells }).toMatchObject({
      mix: 'call',
      service: 'support',
      cadre: 'nurse',
      minutes_per_contact: '5',
      note: '',
    });
  });

  it('keeps empty parts of a key', () => {
    const result = applied('duty_posts,//nurse/evening,,insert,');
    expect({ ...result.tables.duty_posts.rows.at(-1)?.cells }).toMatchObject({
      mix: '',
      site_type: '',
      cadre: 'nurse',
      shift: 'evening',
    });
  });

  it('removes a row whole', () => {
    expect(keys(applied('pathways,assault/exam/room,,remove,'), 'pathways')).not.toContain('assault/exam/room');
  });

  it('puts a removed row back as an empty one', () => {
    const result = applied('items,kit,,remove,', 'items,kit,,insert,', 'items,kit,name,set,New');
    expect(keys(result, 'items').filter((key) => key === 'kit')).toHaveLength(1);
    expect(cell(result, 'items', 'kit', 'name')).toBe('New');
    expect(cell(result, 'items', 'kit', 'unit_cost')).toBe('');
  });

  it('takes an inserted or changed row away again', () => {
    const result = applied('items,car,,insert,', 'items,car,,remove,', 'items,kit,name,set,x', 'items,kit,,remove,');
    expect(result.faults).toEqual([]);
    expect(keys(result, 'items')).not.toContain('car');
    expect(keys(result, 'items')).not.toContain('kit');
  });

  it('may insert and remove settings', () => {
    expect(
      cell(
        applied('settings,title_ru,,insert,', 'settings,title_ru,value,set,Крошка'),
        'settings',
        'title_ru',
        'value',
      ),
    ).toBe('Крошка');
    expect(keys(applied('settings,standby_by,,remove,'), 'settings')).not.toContain('standby_by');
  });

  it('may fill a table that has no file', () => {
    const tables = { ...tinyTables('more,overheads,o,,insert,', 'more,overheads,o,rate,set,0.1') };
    tables.overheads = { ...tables.overheads, columns: [], rows: [] };
    const result = applyScenario(tables, 'more');
    expect(cell(result, 'overheads', 'o', 'rate')).toBe('0.1');
  });

  it('may have ids that JavaScript knows otherwise', () => {
    const result = applied('payers,__proto__,,insert,', 'payers,__proto__,name,set,x', 'payers,constructor,,insert,');
    expect(cell(result, 'payers', '__proto__', 'name')).toBe('x');
    expect(keys(result, 'payers')).toContain('constructor');
  });
});

describe('a change at fault', () => {
  it('is named in its place, and the others are made', () => {
    const result = applied('items,kits,unit_cost,set,5', 'items,kit,unit_cost,set,6');
    expect(result.faults).toMatchObject([
      { code: 'change-row-unknown', row: 2, column: 'row', found: 'kits', scenario: 'more' },
    ]);
    expect(result.faults[0]?.expected['nearest']).toBe('kit');
    expect(result.tables.items.rows[0]?.cells['unit_cost']).toBe('6');
  });

  it('is not repeated by the changes that rest on it', () => {
    const { faults } = applied(
      'items,kit,,insert,x',
      'items,car,,insert,5',
      'items,car,name,set,Car',
      'items,car,payer,set,health',
    );
    expect(faults.map(({ row, code }) => `${row} ${code}`)).toEqual(['2 change-not-empty', '3 change-not-empty']);
  });

  it('is a removal of what is not there, or is there no more', () => {
    expect(applied('items,kit,,remove,', 'items,kit,,remove,').faults).toMatchObject([
      { code: 'change-row-unknown', row: 3 },
    ]);
  });

  it('is an unknown column even of a known table', () => {
    for (const column of ['price', 'unit_low', 'toString', '__proto__']) {
      expect(applied(`items,kit,${column},set,5`).faults).toMatchObject([
        { code: 'change-column-unknown', column: 'column' },
      ]);
    }
  });

  it('is a scenario that is not there', () => {
    expect(applyScenario(tinyTables(), 'mor').faults).toMatchObject([
      { code: 'scenario-unknown', expected: { nearest: 'more' } },
    ]);
  });
});
