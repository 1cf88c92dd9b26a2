/** The sentence of the page is true for every pack, in each of its forms and in both languages. */
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/analysis/answer.ts';
import { findingOf } from '../../../src/views/cost/finding.ts';
import { en } from '../../../src/words/en.ts';
import { formatsFor } from '../../../src/words/formats.ts';
import { ru } from '../../../src/words/ru.ts';
import { emptyAnswer } from './emptyAnswer.ts';

/** An answer with these costs per survivor as planned ('' for a case type without survivors). */
function answerWith(costs: readonly string[], rest: Partial<Answer> = {}): Answer {
  const row = (caseType: string, full: string) => ({
    caseType,
    cases: full === '' ? '0' : '100',
    cells: [{ mix: 'as-planned', full, direct: full, standby: full === '' ? '' : '0' }],
  });
  const all = costs.find((cost) => cost !== '') ?? '';
  return {
    ...emptyAnswer,
    year: '2028',
    years: ['2028'],
    rows: [...costs.map((cost, index) => row(`type-${index}`, cost)), row('all', all)],
    economic: '346912345',
    standby: '145703185',
    ...rest,
  };
}

const speechIn = (words: typeof en) => ({
  language: words === en ? ('en' as const) : ('ru' as const),
  words,
  formats: formatsFor(words.numbers),
});

/** The whole finding as text, with plain spaces. */
function said(answer: Answer, words: typeof en = en): string {
  const { statement, under } = findingOf(answer, speechIn(words));
  const sentence = statement.map((part) => (typeof part === 'string' ? part : part.figure)).join('');
  return [sentence, ...under].join(' ').replaceAll('\u00a0', ' ');
}

describe('the statement', () => {
  test('names the least and the greatest cost, without case types that have no survivors', () => {
    expect(said(answerWith(['190412', '', '23276']))).toContain(
      'In 2028, assisting one survivor costs from 23,300 to 190,400 KGS, depending on what happened to them.',
    );
  });

  test('names one cost where only one case type has survivors', () => {
    expect(said(answerWith(['', '39705.01']))).toContain('In 2028, assisting one survivor costs 39,700 KGS.');
  });

  test('names one cost where the ends round to the same', () => {
    expect(said(answerWith(['39705', '39695']))).toContain(
      'In 2028, assisting one survivor costs about 39,700 KGS, whatever happened to them.',
    );
  });

  test('says that nothing is spent rather than from nought to nought', () => {
    const text = said(answerWith(['0', '0'], { economic: '0', standby: '0' }));
    expect(text).toBe(
      'In 2028, assisting one survivor costs nothing: no cost falls on any case type. 100 survivors, 0 KGS in all.',
    );
  });

  test('says large amounts in thousands', () => {
    expect(said(answerWith(['150400', '1234567'], { currency: 'KRW' }))).toContain('from 150 to 1,235 thousand KRW,');
  });
});

describe('the consequence', () => {
  test('is the part that is readiness', () => {
    expect(said(answerWith(['10', '20']))).toContain(
      '42% of the total is readiness: people on duty, whether anyone comes or not.',
    );
  });

  test('does not round a little readiness away', () => {
    expect(said(answerWith(['10', '20'], { standby: '100' }))).toContain('Less than 1% of the total is readiness');
  });

  test('says where there is no readiness', () => {
    expect(said(answerWith(['10', '20'], { standby: '0' }))).toContain(
      'None of it is readiness: no paid time goes unused.',
    );
  });
});

test('without survivors there is no cost per survivor, and what stands ready still costs', () => {
  expect(said(answerWith(['', ''], { unattributed: '346912345' }))).toBe(
    'In 2028, no survivors are expected, so there is no cost per survivor. What stands ready for them still costs 346.9 million KGS.',
  );
});

test('cost that falls on no survivor is said below', () => {
  expect(said(answerWith(['10', '20'], { unattributed: '1200000' }))).toContain(
    '346.9 million KGS in all. 1.2 million KGS of it falls on no survivor',
  );
});

test('its figures lead to the case types that cost least and most, and to all survivors', () => {
  const { statement } = findingOf(answerWith(['190412', '', '23276']), speechIn(en));
  const cells = statement.flatMap((part) => (typeof part === 'string' ? [] : [part.cell]));
  expect(cells).toEqual(['type-2/as-planned', 'type-0/as-planned', 'all/as-planned']);
});

test('one kind of site is named as what the figures are of', () => {
  const siteTypes = [{ id: 'day', name: 'Day centre', names: { ru: 'Дневной центр' }, mix: 'a', mixes: ['a'] }];
  const there = answerWith(['10', '20'], { siteTypes, siteType: 'day' });
  expect(said(there)).toContain('In 2028, at sites of the kind “Day centre”, assisting one survivor costs from');
  expect(said(there, ru)).toContain('В 2028 году на площадках вида «Дневной центр» помощь одной пострадавшей');
});

test('another money is said with its rate and date', () => {
  const usd = { money: 'USD', currency: 'USD', rate: '87.15', rateDate: '2024' };
  const moneys = [{ money: '', currency: 'KGS' }, usd];
  const inDollars = answerWith(['10', '20'], { moneys, shown: usd, currency: 'USD', years: ['2026', '2028'] });
  expect(said(inDollars)).toContain('from 10.0 to 20.0 USD,');
  expect(said(inDollars)).toContain('In money of 2026 at 1 USD = 87.15 KGS, 2024.');
});

test('Russian has every form', () => {
  expect(said(answerWith(['190412', '23276']), ru)).toBe(
    'В 2028 году помощь одной пострадавшей стоит от 23 300 до 190 400 KGS, в зависимости от пережитого. ' +
      '42 % — готовность: люди на дежурстве, даже если никто не пришёл. 100 пострадавших, всего 346,9 млн KGS.',
  );
  expect(said(answerWith(['39705']), ru)).toContain('стоит 39 700 KGS.');
  expect(said(answerWith(['39705', '39695']), ru)).toContain('стоит около 39 700 KGS, независимо от пережитого.');
  expect(said(answerWith(['10', '20'], { standby: '0' }), ru)).toContain('Готовности в этой стоимости нет');
  expect(said(answerWith(['', '']), ru)).toContain('В 2028 году пострадавших не ожидается');
});
