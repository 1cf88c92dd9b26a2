/** The sentence of how sure the cost is: true in each of its forms, in both languages. */
import { expect, test } from 'vitest';
import type { SurenessView } from '../../../src/analysis/surenessView.ts';
import { sureFindingOf } from '../../../src/views/cost/sure/sureFinding.ts';
import { en } from '../../../src/words/en.ts';
import { formatsFor } from '../../../src/words/formats.ts';
import { ru } from '../../../src/words/ru.ts';
import { surenessWith } from './surenessWith.ts';

const said = (sureness: SurenessView, words: typeof en = en) =>
  sureFindingOf(sureness, words, formatsFor(words.numbers)).replaceAll('\u00a0', ' ');

const expert = { expert: 1 };
const unsourced = surenessWith(
  { prices: { derived: 0.43, expert: 0.4, illustrative: 0.17 }, quantities: expert, demand: expert },
  'prices',
);

test('some figures without a source: the least sure kind, and what more of it is judged', () => {
  expect(said(unsourced)).toBe(
    '17% of this cost rests on prices that nobody has sourced yet. 40% rests on experts’ judgement.',
  );
  expect(said(unsourced, ru)).toBe(
    '17 % стоимости опирается на цены, у которых пока нет источника. Ещё 40 % — на суждение экспертов.',
  );
});

test('nothing judged is not spoken of', () => {
  const sureness = surenessWith(
    { prices: { published: 1 }, quantities: { published: 1 }, demand: { derived: 0.5, illustrative: 0.5 } },
    'demand',
  );
  expect(said(sureness)).toBe('50% of this cost rests on demand figures that nobody has sourced yet.');
});

test('a little without a source is not rounded away', () => {
  const demand = { expert: 0.999, illustrative: 0.001 };
  const sureness = surenessWith({ prices: expert, quantities: expert, demand }, 'demand');
  expect(said(sureness)).toBe(
    'Less than 1% of this cost rests on demand figures that nobody has sourced yet. More than 99% rests on experts’ judgement.',
  );
});

test('one kind without a source throughout', () => {
  const sureness = surenessWith({ prices: { illustrative: 1 }, quantities: expert, demand: expert }, 'prices');
  expect(said(sureness)).toBe('All of this cost rests on prices that nobody has sourced yet.');
  expect(said(sureness, ru)).toBe('Вся стоимость опирается на цены, у которых пока нет источника.');
});

test('nothing with a source at all', () => {
  const demand = { illustrative: 0.95, unplaced: 0.05 };
  const sureness = surenessWith({ prices: { illustrative: 1 }, quantities: { illustrative: 1 }, demand }, 'prices');
  expect(said(sureness)).toBe('All of this cost rests on figures that nobody has sourced yet.');
});

test('nothing without a source, most of it judged', () => {
  const sureness = surenessWith(
    { prices: { published: 1 }, quantities: { derived: 0.2, expert: 0.8 }, demand: { expert: 0.3, published: 0.7 } },
    'quantities',
  );
  expect(said(sureness)).toBe(
    '80% of this cost rests on quantities that experts have judged; none of it on figures that nobody has sourced.',
  );
});

test('everything published, or derived from it', () => {
  const published = { published: 1 };
  const derived = surenessWith(
    { prices: { derived: 0.1, published: 0.9 }, quantities: published, demand: published },
    'prices',
  );
  expect(said(derived)).toContain('are all published, or derived from what is.');
  expect(said(surenessWith({ prices: published, quantities: published, demand: published }, 'prices'))).toMatch(
    /are all published\.$/,
  );
});

test('nothing to place', () => {
  const sureness = surenessWith({ prices: {}, quantities: {}, demand: {} }, 'prices', { total: '0' });
  expect(said(sureness)).toBe('Nothing is spent in 2028, so there is nothing to be sure of.');
});
