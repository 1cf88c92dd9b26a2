/** What the app calls its tables and columns is understood at the head of a file. */
import { describe, expect, it } from 'vitest';
import { declarations } from '../../src/pack/declarations.ts';
import { columnMeant, tableMeant } from '../../src/pack/headings.ts';
import { likelyTable, tableNamedBy } from '../../src/pack/likelyTable.ts';
import { forgiving } from '../../src/pack/manner.ts';
import { readTable } from '../../src/pack/readTable.ts';
import { tableNames } from '../../src/pack/tableNames.ts';
import { loadHeadings } from '../../src/state/headings.ts';
import { columnName } from '../../src/words/columnName.ts';
import { loadDataWords } from '../../src/words/data.ts';
import { loadQuantityWords } from '../../src/words/quantities.ts';

const headings = await loadHeadings();

describe('every column of every table', () => {
  it.each(['en', 'ru'] as const)('is meant by its name in %s, as the app writes it', async (language) => {
    const said = await loadDataWords(language);
    const names = await loadQuantityWords(language);
    for (const table of tableNames)
      for (const { name } of declarations[table].columns)
        expect([table, columnMeant(table, columnName(table, name, { said, names }), headings)]).toEqual([table, name]);
    for (const table of tableNames) expect(tableMeant(said.tables[table] ?? '', headings)).toBe(table);
  });

  it('is meant in any letter case, and with spaces or hyphens', () => {
    for (const table of tableNames)
      for (const { name } of declarations[table].columns)
        for (const heading of [name.toUpperCase(), ` ${name.replaceAll('_', ' ')} `, name.replaceAll('_', '-')])
          expect([heading, columnMeant(table, heading, headings)]).toEqual([heading, name]);
  });
});

it.each([
  ['items', 'Цена', 'unit_cost'],
  ['items', 'ЦЕНА, КАК ЗАПИСАНА', 'unit_cost'],
  ['items', 'Цена, нижняя граница', 'unit_cost_low'],
  ['items', 'Unit Cost:', 'unit_cost'],
  ['items', 'Название (ru)', 'name_ru'],
  ['items', 'Name_RU', 'name_ru'],
  ['case_types', 'Число пострадавших по данным', 'cases'],
  ['cadres', 'Надёжность', 'confidence'],
  ['cadres', 'надежность', 'confidence'],
] as const)('of %s, %s is %s', (table, heading, column) => {
  expect(columnMeant(table, heading, headings)).toBe(column);
});

it.each([
  ['items', 'Комментарий'],
  ['items', 'constructor'],
  ['items', '__proto__'],
  ['items', ''],
  ['items', 'cases'],
] as const)('of %s, %j is nothing that is known', (table, heading) => {
  expect(columnMeant(table, heading, headings)).toBeUndefined();
});

it('a table is known by its name in words, and by Russian headings', () => {
  expect(tableNamedBy('Виды случаев.csv', headings)).toBe('case_types');
  expect(tableNamedBy('Case-Types (2).csv', headings)).toBe('case_types');
  expect(likelyTable('Код;Название;Единица;Цена;Экономический код;Плательщик\n', headings)).toBe('items');
});

it('a file of Russian headings in another order is read, and what nobody knows is kept at the end', () => {
  const text =
    'Комментарий;Плательщик;Цена;Код;Название;Единица;Экономический код\nпроверить;health;1 250,50;kit;Набор;шт;22\n';
  const { table, faults, how } = readTable('items', 'items.csv', text, forgiving(headings));
  expect(faults).toEqual([]);
  expect(table.columns).toEqual(['payer', 'unit_cost', 'id', 'name', 'unit', 'economic_code', 'Комментарий']);
  expect(table.rows[0]?.cells).toMatchObject({ id: 'kit', unit_cost: '1250.50', Комментарий: 'проверить' });
  expect(how.headings[0]).toEqual({ written: 'Комментарий', column: undefined });
});

it('a heading in words stays a column of its own where its column stands there by name', () => {
  const { table, faults } = readTable(
    'payers',
    'payers.csv',
    'id,name,Название\nx,Health,Здоровье\n',
    forgiving(headings),
  );
  expect(faults).toEqual([]);
  expect(table.columns).toEqual(['id', 'name', 'Название']);
});
