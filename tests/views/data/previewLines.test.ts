/** Differences of a table as lines: numbers as the language writes them, columns by their names. */
import { expect, it } from 'vitest';
import type { Tables } from '../../../src/pack/pack.ts';
import { readPack } from '../../../src/pack/readPack.ts';
import { removeInScenario, setInScenario } from '../../../src/scenario/editScenario.ts';
import { columnMeaning } from '../../../src/state/dataColumns.ts';
import { replacedTables, type DifferenceShown } from '../../../src/state/uploadPreview.ts';
import { columnHead, valueInWords } from '../../../src/views/data/dataSpeech.ts';
import { changeInWords } from '../../../src/views/data/upload/changeInWords.ts';
import { previewLines } from '../../../src/views/data/upload/previewLines.ts';
import { loadUploadWords } from '../../../src/words/upload.ts';
import { readFiles } from '../../cases/readFiles.ts';
import { dataSpeech } from './speeches.ts';

const kit: DifferenceShown = {
  kind: 'changed',
  key: 'kit',
  record: 2,
  names: { name: 'Kit', name_ru: 'Набор' },
  cells: [
    { column: 'unit_cost', now: '30', afterwards: '1234.50' },
    { column: 'note', now: '', afterwards: '1234.50' },
  ],
};

async function linesIn(language: 'en' | 'ru', differences: readonly DifferenceShown[]) {
  const [speech, words] = [await dataSpeech(language), await loadUploadWords(language)];
  return previewLines(differences, {
    language,
    words,
    columnHead: (column) => columnHead('items', column, speech),
    valueInWords: (value, column) => valueInWords(value, columnMeaning('items', column), speech),
    changeInWords: (change) => changeInWords(change, words, speech),
  });
}

it('numbers are written as the language does, texts as they stand', async () => {
  const [cost, note] = await linesIn('ru', [kit]);
  expect(cost).toMatchObject({ row: 'Набор', now: '30', afterwards: '1\u00a0234,5' });
  expect(note!.afterwards).toBe('1234.50');
});

it('a row that comes is one line with its first cells', async () => {
  const [line] = await linesIn('en', [{ ...kit, kind: 'added' }]);
  expect(line).toMatchObject({ row: 'Kit', column: '', now: 'Price as written: 30' });
});

it('a change of a scenario is said by the names of scenario, table, row and column, with the new value', async () => {
  const { tables } = readPack(readFiles('data/worked-example'));
  const scenario = 'Dearer kits and more exams';
  const rent = { scenario: 'dearer-kits', table: 'items', row: 'rent', column: 'unit_cost' } as const;
  const place = 'Items, Rent and utilities of a centre, Price as written';
  const linesOf = async (before: Tables, after: Tables) => linesIn('en', replacedTables(before, after)[0]!.first);
  const dearer = setInScenario(tables, rent, '1234.5');

  const [price] = await linesOf(tables, dearer);
  expect(price).toEqual({ kind: 'added', row: scenario, column: place, now: '600,000', afterwards: '1,234.5' });
  const [changed] = await linesOf(dearer, setInScenario(dearer, rent, '1300'));
  expect(changed).toEqual({ kind: 'changed', row: scenario, column: place, now: '1,234.5', afterwards: '1,300' });
  const [gone] = await linesOf(dearer, tables);
  expect(gone).toMatchObject({ kind: 'removed', now: '1,234.5', afterwards: '600,000' });
  const [payer] = await linesOf(tables, setInScenario(tables, { ...rent, column: 'payer' }, 'region'));
  expect(payer).toMatchObject({ now: 'Ministry of Labour and Social Protection', afterwards: 'Region' });
  const [removed] = await linesOf(tables, removeInScenario(tables, rent, ['lent-room']));
  expect(removed).toMatchObject({ column: 'Items, Room lent by the clinic', now: '', afterwards: 'removes the row' });
});
