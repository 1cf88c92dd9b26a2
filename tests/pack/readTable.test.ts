import { describe, expect, it } from 'vitest';
import type { TableName } from '../../src/pack/declarations.ts';
import { readTable } from '../../src/pack/readTable.ts';

const read = (name: TableName, text: string) => readTable(name, `${name}.csv`, text);
const cells = (name: TableName, text: string, column: string): (string | undefined)[] =>
  read(name, text).table.rows.map((row) => row.cells[column]);

describe('a file', () => {
  it.each(['\n', '\r\n', '\r'])('is read with line ends %j', (end) => {
    const text = ['currency,local_per_unit,note', 'USD,90,"two', 'lines"', 'EUR,100,'].join(end);
    const { table, faults } = read('currencies', text);
    expect(faults).toEqual([]);
    expect(table.rows.map((row) => row.record)).toEqual([2, 3]);
    expect(table.rows[0]?.cells).toMatchObject({ currency: 'USD', local_per_unit: '90', note: 'two\nlines' });
  });

  it.each([',', ';', '\t'])('is read with the delimiter %j', (delimiter) => {
    const text = ['local_per_unit', 'currency'].join(delimiter) + '\n' + ['90', 'USD'].join(delimiter);
    expect(read('currencies', text).table.rows[0]?.cells).toMatchObject({ currency: 'USD', local_per_unit: '90' });
  });

  it('counts blank rows and leaves them out', () => {
    const { table, faults } = read('currencies', 'currency,local_per_unit\n\nUSD,90\n , \n,,,,\nEUR,100\n\n');
    expect(faults).toEqual([]);
    expect(table.rows.map((row) => row.record)).toEqual([3, 6]);
  });

  it('ends shorter rows in empty cells', () => {
    expect(cells('payers', 'id,name,kind\nhealth,Health\n', 'kind')).toEqual(['']);
  });

  it('has every declared column in its rows, and those that nobody knows', () => {
    const { table } = read('currencies', ' currency ,colour,local_per_unit\n USD , red ,90\n');
    expect(table.columns).toEqual(['currency', 'colour', 'local_per_unit']);
    expect({ ...table.rows[0]?.cells }).toEqual({
      currency: 'USD',
      colour: 'red',
      local_per_unit: '90',
      rate_date: '',
      source: '',
      confidence: '',
      note: '',
    });
  });

  it('loses a nameless column that is empty throughout', () => {
    const { table, faults } = read('currencies', 'currency,local_per_unit,\nUSD,90,\n');
    expect(faults).toEqual([]);
    expect(table.columns).toEqual(['currency', 'local_per_unit']);
  });

  it('may have ids and columns that JavaScript knows otherwise', () => {
    const text = 'id,name,__proto__,constructor,toString\n__proto__,a,b,c,d\nconstructor,,,,\nhasOwnProperty,,,,\n';
    const { table } = read('payers', text);
    expect(table.rows.map((row) => row.cells['id'])).toEqual(['__proto__', 'constructor', 'hasOwnProperty']);
    expect(Object.getPrototypeOf(table.rows[0]?.cells)).toBeNull();
    expect(['__proto__', 'constructor', 'toString'].map((column) => table.rows[0]?.cells[column])).toEqual([
      'b',
      'c',
      'd',
    ]);
  });
});

describe('numbers in a file', () => {
  const rates = 'currency;local_per_unit\nUSD;90,5\nEUR;1\u00a0000\n';

  it('have a decimal comma where the delimiter is none and some number has one', () => {
    expect(cells('currencies', rates, 'local_per_unit')).toEqual(['90.5', '1000']);
  });

  it('have a decimal point elsewhere', () => {
    expect(cells('currencies', 'currency;local_per_unit\nUSD;90.5\n', 'local_per_unit')).toEqual(['90.5']);
    expect(cells('currencies', 'currency,local_per_unit\nUSD,"90,5"\n', 'local_per_unit')).toEqual(['90,5']);
  });

  it('are not told by a comma in a text', () => {
    const text = 'currency;local_per_unit;note\nUSD;90.5;1,5\n';
    expect(cells('currencies', text, 'local_per_unit')).toEqual(['90.5']);
  });

  it('with the other mark are at fault', () => {
    const { table, faults } = read('currencies', `${rates}KZT;0.2\n`);
    expect(faults).toMatchObject([{ code: 'number-with-other-mark', row: 4, column: 'local_per_unit', found: '0.2' }]);
    expect(table.rows[2]?.cells['local_per_unit']).toBe('0.2');
  });

  it('count among the settings where a number is meant', () => {
    const text = 'key;value\ntitle;1,5\ndiscount_rate;0,03\nfirst_year;2026,0\npost_step;1,0\n';
    expect(cells('settings', text, 'value')).toEqual(['1,5', '0.03', '2026', '1.0']);
    expect(cells('settings', 'key;value\ntitle;1,5\ndiscount_rate;0.03\n', 'value')).toEqual(['1,5', '0.03']);
  });

  it('count among the changes of a scenario where a number is meant', () => {
    const changes = [
      'scenario;table;row;column;operation;value',
      'a;items;kit;unit_cost;multiply;1,5',
      'a;items;kit;unit_cost;set;2,5',
      'a;items;kit;name;set;3,5',
      'a;settings;discount_rate;value;set;0,05',
      'a;settings;title;value;set;4,5',
      'a;sites;centre/2026;sites;add;\u22121,5',
      'a;nothing;kit;unit_cost;set;5,5',
    ];
    const read = cells('scenario_changes', changes.join('\n'), 'value');
    expect(read).toEqual(['1.5', '2.5', '3,5', '0.05', '4,5', '-1.5', '5,5']);
  });

  it('of whole years lose their decimals', () => {
    const text = 'payer,year,amount\nhealth,2026.0,5.0\nhealth,2027.5,5\n';
    expect(cells('funding', text, 'year')).toEqual(['2026', '2027.5']);
    expect(cells('funding', text, 'amount')).toEqual(['5.0', '5']);
  });
});
