/** What the context bar lets one choose, and what the welcome says of how sure the figures are. */
import { expect, test } from 'vitest';
import { chosenOf, moneyOptions, scenarioOptions, siteOptions } from '../../../src/views/frame/contextChoices.ts';
import { leastSurePart } from '../../../src/views/frame/leastSurePart.ts';
import { en } from '../../../src/words/en.ts';
import { formatsFor } from '../../../src/words/formats.ts';
import { emptyAnswer } from '../cost/emptyAnswer.ts';

const english = { language: 'en', words: en, formats: formatsFor(en.numbers) } as const;
const answer = {
  ...emptyAnswer,
  years: ['2026', '2027'],
  scenarios: [{ id: 'dear', name: 'Dearer kits', names: {} }],
  siteTypes: [{ id: 'day', name: 'Day centre', names: {}, mix: '', mixes: [] }],
  moneys: [
    { money: '', currency: 'KGS' },
    { money: 'first-year', currency: 'KGS' },
    { money: 'USD', currency: 'USD', rate: '87.15', rateDate: '2024' },
    { money: 'EUR', currency: 'EUR', rate: '95', rateDate: '' },
  ],
};

test('the base plan, all sites and local currency come first, under the empty address', () => {
  expect(scenarioOptions(answer, english).map(({ id, name }) => [id, name])).toEqual([
    ['', 'Base plan'],
    ['dear', 'Dearer kits'],
  ]);
  expect(siteOptions(answer, english).map(({ name }) => name)).toEqual(['All', 'Day centre']);
});

test('each money says its year, its rate and the date of the rate', () => {
  const said = moneyOptions(answer, english).map(({ name, note }) => `${name}: ${note}`.replaceAll('\u00a0', ' '));
  expect(said).toEqual([
    'KGS: in prices of the year shown',
    'KGS of 2026: without later rises of prices',
    'USD: 1 USD = 87.15 KGS, 2024; in money of 2026',
    'EUR: 1 EUR = 95 KGS; in money of 2026',
  ]);
});

test('what the pack does not have is computed as the first option, and shown so', () => {
  expect(chosenOf(siteOptions(answer, english), 'elsewhere').name).toBe('All');
});

test('the welcome says the part without a source, else the part that experts judged, else nothing', () => {
  const split = (illustrative: string, expert: string) => ({
    published: '0',
    derived: '0',
    expert,
    illustrative,
    unplaced: '0',
  });
  const said = (illustrative: string, expert: string) => {
    const shares = split(illustrative, expert);
    return leastSurePart(
      { shares: { prices: shares, quantities: shares, demand: shares }, leastSure: 'prices' },
      english,
    );
  };
  expect(said('0.17', '0.6')).toEqual(['17% of the cost rests on prices without a source.']);
  expect(said('0', '0.6')).toEqual(['60% of the cost rests on prices that experts have judged.']);
  expect(said('0', '0')).toEqual([]);
  expect(said('', '')).toEqual([]);
});
