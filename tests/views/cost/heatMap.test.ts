/** The table of the page: order, colours, nought and no figure. */
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/analysis/answer.ts';
import { heatMapOf, type Measure } from '../../../src/views/cost/heatMap.ts';
import { heatScale } from '../../../src/views/cost/heatScale.ts';
import { en } from '../../../src/words/en.ts';
import { formatsFor } from '../../../src/words/formats.ts';
import { emptyAnswer } from './emptyAnswer.ts';

const english = { language: 'en', words: en, formats: formatsFor(en.numbers) } as const;

/** Case types by id, each with its full cost as planned and under the mixes; standby is nought. */
function answerOfCosts(costs: Readonly<Record<string, readonly string[]>>): Answer {
  const mixes = ['as-planned', 'resident', 'on-call'];
  return {
    ...emptyAnswer,
    caseTypes: Object.keys(costs).map((id) => ({ id, name: `Name of ${id}`, names: { ru: `Имя ${id}` } })),
    mixes: mixes.slice(1).map((id) => ({ id, name: id, names: {} })),
    rows: Object.entries(costs).map(([caseType, full]) => ({
      caseType,
      cases: '100',
      cells: full.map((amount, index) => ({
        mix: mixes[index]!,
        full: amount,
        direct: amount,
        standby: amount === '' ? '' : '0',
      })),
    })),
  };
}

const costs = {
  digital: ['23300', '24400', '18900'],
  constructor: ['190400', '216500', '168600'],
  none: ['', '', ''],
  all: ['51000', '60000', '44000'],
};
const mapOf = (measure: Measure) => heatMapOf(answerOfCosts(costs), measure, english);

test('the dearest case type stands first, one without survivors last, and all survivors apart', () => {
  const map = mapOf('full');
  expect(map.rows.map((row) => row.id)).toEqual(['constructor', 'digital', 'none']);
  expect(map.all?.figures.map((figure) => figure.text)).toEqual(['60,000', '44,000']);
});

test('rows keep their places whichever cost is shown', () => {
  expect(mapOf('standby').rows.map((row) => row.id)).toEqual(mapOf('full').rows.map((row) => row.id));
});

test('only the mixes have colour, from the least to the greatest', () => {
  const map = mapOf('full');
  expect(map.rows.map((row) => row.figures.map((figure) => figure.step))).toEqual([
    [7, 7],
    [1, 1],
    [0, 0],
  ]);
  expect([map.rows[0]?.planned.step, map.all?.figures[0]?.step]).toEqual([0, 0]);
  expect(map.ends).toEqual({ least: '18,900', greatest: '216,500' });
});

test('nought is a figure and no survivors is none', () => {
  const [dearest, , none] = mapOf('standby').rows;
  expect(dearest?.planned).toEqual({ cell: 'constructor/as-planned', exact: '0', text: '0', step: 0, isZero: true });
  expect(none?.planned).toEqual({ cell: 'none/as-planned', exact: '', text: '', step: 0, isZero: false });
  expect(mapOf('standby').ends).toBeNull();
});

test('at one kind of site only the mixes that may be used there have a column', () => {
  const siteTypes = [{ id: 'day', name: 'Day centre', names: {}, mix: 'on-call', mixes: ['on-call'] }];
  const map = heatMapOf({ ...answerOfCosts(costs), siteTypes, siteType: 'day' }, 'full', english);
  expect(map.mixes.map(({ id }) => id)).toEqual(['on-call']);
  expect(map.rows[0]?.figures.map(({ cell }) => cell)).toEqual(['constructor/on-call']);
  expect(map.ends).toEqual({ least: '18,900', greatest: '168,600' });
});

describe('the seven steps', () => {
  test('are each the same ratio', () => {
    const scale = heatScale(['1', '128']);
    expect(['1', '1.9', '2.1', '4.1', '33', '65', '128'].map((amount) => scale.stepOf(amount))).toEqual([
      1, 1, 2, 3, 6, 7, 7,
    ]);
  });

  test('have their middle where all figures are alike', () => {
    expect(heatScale(['500', '500']).stepOf('500')).toBe(4);
  });
});
