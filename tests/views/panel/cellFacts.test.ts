/** What is said of a cell. */
import { expect, test } from 'vitest';
import type { CellFacts } from '../../../src/analysis/explanationOf.ts';
import { cellInWords } from '../../../src/views/panel/cellFacts.ts';
import { speechIn } from './speeches.ts';

const [en, ru] = [await speechIn('en'), await speechIn('ru')];
const none = { text: '', texts: {} };
const cell: CellFacts = {
  table: 'items',
  file: 'items.csv',
  record: 12,
  column: 'unit_cost',
  low: '25',
  high: '',
  source: 'Ministry',
  confidence: 'expert',
  note: '',
  currency: 'USD',
  unit: { text: 'kit', texts: { ru: 'набор' } },
  sources: { text: 'Ministry', texts: {} },
  notes: none,
};

test('where it stands, its range with what it is in, and who says so', () => {
  expect(cellInWords(cell, '30.5', en)).toEqual({
    place: 'items.csv, row 12, unit_cost',
    at: { file: 'items.csv', row: 12, column: 'unit_cost' },
    isChanged: false,
    range: 'low 25, high 30.5, USD a kit',
    confidence: 'expert',
    source: 'Ministry',
    note: '',
    scenario: '',
  });
  expect(cellInWords(cell, '30.5', ru)).toMatchObject({
    place: 'items.csv, строка 12, unit_cost',
    range: 'от 25 до 30,5, USD за единицу: набор',
  });
});

test('that there is no range and no source', () => {
  const bare = { ...cell, low: '', high: '', currency: '', unit: none, sources: none };
  expect(cellInWords(bare, '3', en)).toMatchObject({ range: 'no range given', source: 'no source given' });
});

test('that a scenario changed it, or brought its row', () => {
  const scenario = { id: 'dearer', name: 'Dearer kits', names: { ru: 'Дорогие наборы' } };
  expect(cellInWords({ ...cell, scenario, changedBy: 3 }, '30', en).scenario).toBe(
    'Changed by the scenario “Dearer kits” (scenario_changes.csv, row 3).',
  );
  expect(cellInWords({ ...cell, scenario }, '30', ru).scenario).toBe(
    'Эта строка есть только в сценарии «Дорогие наборы».',
  );
});
