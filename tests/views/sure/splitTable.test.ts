/** The tables of costs split by confidence. */
import { describe, expect, test } from 'vitest';
import {
  componentsTable,
  kindsTable,
  roundingOfParts,
  unplacedNotes,
} from '../../../src/views/cost/sure/splitTable.ts';
import { en } from '../../../src/words/en.ts';
import { formatsFor } from '../../../src/words/formats.ts';
import { surenessWith } from './surenessWith.ts';

const formats = formatsFor(en.numbers);
const sureness = surenessWith(
  {
    prices: { published: 0.998, illustrative: 0.002 },
    quantities: { derived: 0.25, expert: 0.75 },
    demand: { expert: 0.89, unplaced: 0.11 },
  },
  'prices',
);

describe('the three kinds', () => {
  const { rows, max } = kindsTable(sureness, en, formats);

  test('stand in their order, in parts of the whole cost', () => {
    expect(rows.map(({ name, parts }) => [name, ...parts.map(({ text }) => text)])).toEqual([
      ['Prices', '>\u00a099%', '0%', '0%', '<\u00a01%'],
      ['Quantities', '0%', '25%', '75%', '0%'],
      ['Demand', '0%', '0%', '89%', '0%'],
    ]);
  });

  test('have bars as long as what they place: cost that rests on no demand leaves its bar open', () => {
    expect(max).toBe(1);
    expect(rows.map(({ bar }) => bar.segments.reduce((sum, { value }) => sum + value, 0))).toEqual([1, 1, 0.89]);
    expect(unplacedNotes(sureness, en, formats)).toEqual([
      '11% of the cost rests on no demand figure, so its bar ends sooner.',
    ]);
  });

  test('only what has no source is hatched', () => {
    expect(rows[0]?.bar.segments.map(({ fill, isHatched }) => [fill, isHatched])).toEqual([
      ['q-published', false],
      ['q-derived', false],
      ['q-expert', false],
      ['q-illustrative', true],
    ]);
  });
});

test('parts of the cost that cost nothing have no row', () => {
  const { rows, max } = componentsTable(sureness, 'quantities', en, formats);
  expect(rows.map(({ id, whole }) => [id, whole])).toEqual([['staff_time', '1.000']]);
  expect(rows[0]?.parts.map(({ text }) => text)).toEqual(['0.000', '0.250', '0.750', '0.000']);
  expect(max).toBe(1_000_000);
});

test.each([
  ['0', { place: 0, unit: 0 }],
  ['512345', { place: 2, unit: 0 }],
  ['235543770.5', { place: 5, unit: 6 }],
  ['44601584472', { place: 7, unit: 9 }],
])('parts of %s are printed in its unit', (total, rounding) => {
  expect(roundingOfParts(total)).toEqual(rounding);
});
