/** Differences of a table as lines: numbers as the language writes them, columns by their names. */
import { expect, it } from 'vitest';
import { columnMeaning } from '../../../src/state/dataColumns.ts';
import type { DifferenceShown } from '../../../src/state/uploadPreview.ts';
import { columnHead, valueInWords } from '../../../src/views/data/dataSpeech.ts';
import { previewLines } from '../../../src/views/data/upload/previewLines.ts';
import { loadUploadWords } from '../../../src/words/upload.ts';
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
