/** The figures worth checking first, as they are printed, and their ranges as they are drawn. */
import { describe, expect, test } from 'vitest';
import type { RowToCheck } from '../../../src/analysis/surenessView.ts';
import { noTables } from '../../../src/pack/emptyTable.ts';
import { checksCopy } from '../../../src/views/cost/sure/checksCopy.ts';
import { plotEnd, plotOf } from '../../../src/views/cost/sure/rangePlot.ts';
import { worthChecking } from '../../../src/views/cost/sure/worthChecking.ts';
import { en } from '../../../src/words/en.ts';
import { formatsFor } from '../../../src/words/formats.ts';
import { ru } from '../../../src/words/ru.ts';
import { surenessWith } from './surenessWith.ts';

const rent: RowToCheck = {
  table: 'items',
  file: 'items.csv',
  record: 3,
  column: 'unit_cost',
  names: [{ id: 'rent', name: 'Rent', names: { ru: 'Аренда' } }],
  value: '600000',
  low: '450000',
  high: '',
  currency: 'KGS',
  unit: 'year',
  units: { ru: 'год' },
  kind: 'prices',
  confidence: 'expert',
  source: '',
  sources: {},
  share: '0.115303',
};

/** Of which only the rent's cell is read. */
const base = { ...noTables, items: { ...noTables.items, rows: [{ record: 3, cells: { unit_cost: '500000' } }] } };

const checked = (row: Partial<RowToCheck>, words: typeof en = en) => checksWith(row, words).groups[0]?.checks[0];

function checksWith(row: Partial<RowToCheck>, words: typeof en = en) {
  const sureness = surenessWith({ prices: {}, quantities: {}, demand: {} }, 'prices', {
    toCheck: [{ ...rent, ...row }],
  });
  const language = words === en ? 'en' : 'ru';
  const columns = { 'items.unit_cost': 'price as written' };
  return worthChecking(sureness, { words, formats: formatsFor(words.numbers), language }, columns, base);
}

describe('a figure worth checking', () => {
  test('has name, value with unit, range, what it carries, place and source', () => {
    expect(checked({ source: 'Three agents' })).toMatchObject({
      name: 'Rent',
      what: 'Price as written',
      value: '600,000',
      unit: 'KGS / year',
      range: '450,000 – 600,000',
      carries: '12%',
      place: 'items.csv, row 3, unit_cost',
      source: 'Source: Three agents',
    });
  });

  test('goes by its translations', () => {
    expect(checked({}, ru)).toMatchObject({ name: 'Аренда', value: '600\u00a0000', unit: 'KGS / год' });
  });

  test('is taken away as it is written, its unit, range and place in cells of their own', () => {
    const speech = { words: ru, formats: formatsFor(ru.numbers), language: 'ru' } as const;
    const { head, rows } = checksCopy(checksWith({ changedBy: 7 }, ru), speech);
    expect(Object.fromEntries(head.map((name, place) => [name, rows[0]?.[place]]))).toMatchObject({
      Цифра: 'Аренда',
      Значение: { exact: '600000' },
      'В базовом плане': { exact: '500000' },
      Валюта: 'KGS',
      'За единицу': 'год',
      От: { exact: '450000' },
      До: '',
      'Доля стоимости': { exact: '0.115303' },
      Строка: '3',
    });
  });

  test('without a source or a range says so', () => {
    expect(checked({ low: '' })).toMatchObject({ source: 'No source yet', range: '', plot: null });
  });

  test('set by a scenario has beside it what the base plan says', () => {
    expect(checked({ changedBy: 7 })).toMatchObject({ base: '500,000', value: '600,000' });
    expect(checked({ changedBy: 7 }, ru)).toMatchObject({ base: '500\u00a0000' });
    expect(checked({})?.base).toBe('');
  });

  test('set by a scenario says where', () => {
    expect(checked({ changedBy: 7 })?.place).toBe(
      'items.csv, row 3, unit_cost, changed by scenario_changes.csv, row 7',
    );
  });

  test('names the parts of its key, and a column that has no words by itself', () => {
    const names = ['Nurse', 'Night'].map((name) => ({ id: name, name, names: {} }));
    expect(checked({ names, column: 'posts' })).toMatchObject({ name: 'Nurse · Night', what: 'Posts' });
  });
});

describe('ranges', () => {
  const ranged = (value: string, low: string, high: string) => ({ value, low, high });

  test('are drawn by ratio, half and double equally far from the value', () => {
    expect(plotOf(ranged('100', '50', '200'), 2)).toEqual({ from: 14, to: 86 });
  });

  test('share an axis that the farthest of them fits in', () => {
    expect(plotEnd([ranged('100', '60', '180')])).toBe(2);
    expect(plotEnd([ranged('100', '60', '180'), ranged('1', '0.3', '1')])).toBe(4);
    expect(plotEnd([])).toBe(2);
  });

  test('from nought run to the edge', () => {
    expect(plotOf(ranged('100', '0', '100'), 2)).toEqual({ from: 0, to: 50 });
    expect(plotEnd([ranged('100', '0', '150')])).toBe(2);
  });

  test('of nought have nothing to be compared with', () => {
    expect(plotOf(ranged('0', '0', '5'), 2)).toBeNull();
  });
});
