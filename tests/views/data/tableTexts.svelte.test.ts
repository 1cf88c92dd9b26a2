/** Cells as texts that are sought and sorted. */
import { expect, it } from 'vitest';
import { setCell } from '../../../src/pack/editTables.ts';
import { readPack } from '../../../src/pack/readPack.ts';
import { soughtText } from '../../../src/state/soughtText.ts';
import { tableTextsMemory } from '../../../src/views/data/tableTexts.ts';
import { readFiles } from '../../cases/readFiles.ts';
import { dataAt } from '../../state/dataHere.ts';
import { dataSpeech } from './speeches.ts';

const { tables } = readPack(readFiles('data/worked-example'));
const english = await dataSpeech('en');
const russian = await dataSpeech('ru');
const dear = setCell(tables, 'items', 0, 'unit_cost', '12345.5');

function textsOf(of = dear, speech = english, memory = tableTextsMemory()) {
  const { data } = dataAt(of, { table: 'items' });
  const columns = data.columns(speech.language);
  return { data, columns, texts: memory(data, columns, speech), first: data.rows[0]! };
}

it('names are sought, not codes, and numbers however their thousands are written', () => {
  const { texts, first } = textsOf();
  expect(texts.textOf(first, 'payer')).toBe('Ministry of Health');
  for (const text of ['ministry of h', '12,345.5', '12345', '12 345.5'])
    expect(texts.holds(first, text), text).toBe(true);
  expect(texts.holds(first, 'health-ministry')).toBe(false);
  const { texts: inRussian, first: same } = textsOf(dear, russian);
  for (const text of ['12 345,5', '12345,5']) expect(inRussian.holds(same, text), text).toBe(true);
  expect([soughtText('1,250', '.'), soughtText('1,25', ','), soughtText('kit ', '.')]).toEqual(['1250', '1,25', 'kit']);
});

it('rows are sorted by numbers where numbers stand, by texts where not', () => {
  const { texts, first } = textsOf();
  expect([texts.keyOf(first, 'unit_cost'), texts.keyOf(first, 'payer'), texts.keyOf(first, 'note')]).toEqual([
    12345.5,
    'Ministry of Health',
    undefined,
  ]);
  const { texts: faulty, first: row } = textsOf(setCell(tables, 'items', 0, 'unit_cost', 'dear'));
  expect(faulty.keyOf(row, 'unit_cost')).toBe('dear');
});

it('texts are made anew only where what they name has changed', () => {
  const memory = tableTextsMemory();
  const { texts, first } = textsOf(dear, english, memory);
  const made = texts.foldedOf(first);
  const again = textsOf(setCell(dear, 'items', 1, 'unit_cost', '7'), english, memory);
  expect(again.texts.foldedOf(again.first)).toBe(made);
  const renamed = textsOf(setCell(dear, 'payers', 0, 'name', 'Treasury'), english, memory);
  expect(renamed.texts.foldedOf(renamed.first).join('/')).toContain('treasury');
});
