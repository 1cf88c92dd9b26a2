import { expect, it } from 'vitest';
import { nothingFound, type Found } from '../../src/pack/found.ts';
import type { Problem } from '../../src/pack/problem.ts';
import { readPack } from '../../src/pack/readPack.ts';
import { replacementOf } from '../../src/pack/replacement.ts';
import { tableNames } from '../../src/pack/tableNames.ts';
import { readFiles } from '../cases/readFiles.ts';

const { tables } = readPack(readFiles('data/worked-example'));
const faultIn = (file: string): Problem => ({
  code: 'row-too-long',
  file,
  row: 2,
  column: '',
  found: '',
  expected: {},
});
const found = (...files: string[]): Found => ({ faults: files.map(faultIn), warnings: files.map(faultIn) });
const filesOf = (of: Found) => [of.faults.map(({ file }) => file), of.warnings.map(({ file }) => file)];
const read = (text: string, file = 'items.csv') => readPack(new Map([[file, text]])).tables;

it('single files replace their tables alone, and what was found in these', () => {
  const open = { tables, found: found('items.csv', 'sites.csv') };
  const replaced = replacementOf(open, {
    tables: read('id,name\nkit,Kit'),
    found: found('items.csv'),
    given: ['items'],
    isWhole: false,
  });
  expect(replaced.tables.map(({ name }) => name)).toEqual(['items']);
  expect(filesOf(replaced.found)).toEqual([
    ['sites.csv', 'items.csv'],
    ['sites.csv', 'items.csv'],
  ]);
});

it('a whole pack replaces every table, and all that was found', () => {
  const whole = { tables: read('id,name\nkit,Kit'), found: nothingFound, given: ['items'], isWhole: true } as const;
  const replaced = replacementOf({ tables, found: found('sites.csv') }, whole);
  expect(replaced.tables.map(({ name }) => name)).toEqual([...tableNames]);
  expect(replaced.tables.filter(({ rows }) => rows.length > 0).map(({ name }) => name)).toEqual(['items']);
  expect(replaced.found).toEqual(nothingFound);
});

it('a table keeps its file’s name, also in what reading found', () => {
  const described = { ...tables, items: { ...tables.items, file: 'tables/goods.csv' } };
  const open = { tables: described, found: found('tables/goods.csv') };
  const given = {
    tables: read('id,name\nkit,Kit'),
    found: found('items.csv'),
    given: ['items'],
    isWhole: false,
  } as const;
  const replaced = replacementOf(open, given);
  expect(replaced.tables.map(({ file }) => file)).toEqual(['tables/goods.csv']);
  expect(filesOf(replaced.found)).toEqual([['tables/goods.csv'], ['tables/goods.csv']]);
});
