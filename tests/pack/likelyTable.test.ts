import { expect, it } from 'vitest';
import { likelyTable, tableNamedBy } from '../../src/pack/likelyTable.ts';
import { readPack } from '../../src/pack/readPack.ts';
import { tableNames } from '../../src/pack/tableNames.ts';
import { isWritten, writeTable } from '../../src/pack/writePack.ts';
import { readFiles } from '../cases/readFiles.ts';

const { tables } = readPack(readFiles('data/central-asia-centre'));
// Scenarios have the columns of staffing mixes.
const written = tableNames.filter((name) => isWritten(tables[name]) && name !== 'scenarios');

it.each(written)('%s is known by its columns alone', (name) => {
  expect(likelyTable(writeTable(tables[name]))).toBe(name);
});

it('columns are known whatever stands between them, in any order', () => {
  const columns = tables.items.columns;
  expect(likelyTable([...columns].reverse().join(';'))).toBe('items');
  expect(likelyTable(`${columns.join('\t')}\r\n`)).toBe('items');
});

it.each(['', '\n', 'Name;Price\nkit;3'])('%j is like no table', (text) => {
  expect(likelyTable(text)).toBeUndefined();
});

it.each([
  ['items.csv', 'items'],
  ['Items.CSV', 'items'],
  ['items (1).csv', 'items'],
  ['items.txt', 'items'],
  ['items-2026.csv', undefined],
  ['items.xlsx', undefined],
  ['constructor.csv', undefined],
])('a file named %s is the table %s', (file, table) => {
  expect(tableNamedBy(file)).toBe(table);
});
