import { describe, expect, it } from 'vitest';
import type { SitesView } from '../../../src/analysis/sitesView.ts';
import type { RollOut } from '../../../src/state/rollOut.ts';
import { checkableFormats } from '../../../src/words/checkable.ts';
import { decimalMark, formatsFor } from '../../../src/words/formats.ts';
import { loadWords, type Language } from '../../../src/words/language.ts';
import { loadSitesWords } from '../../../src/words/sites.ts';
import { rollOutBars } from '../../../src/views/sites/rollOutBars.ts';
import { beforeInWords, sitesFinding } from '../../../src/views/sites/sitesFinding.ts';
import { fieldOf, printedPercent, type SitesSpeech } from '../../../src/views/sites/sitesSpeech.ts';

async function speechIn(language: Language): Promise<SitesSpeech> {
  const words = await loadWords(language);
  const { locale } = words.numbers;
  const own = await loadSitesWords(language);
  const formats = formatsFor(words.numbers);
  return { language, words, formats, own, tables: {}, checkable: checkableFormats(locale), mark: decimalMark(locale) };
}

/** Numbers of sites by year, and survivors a site of two kinds in the last of them. */
function network(numbers: Record<string, string>, perSite: readonly string[] = ['154', '628'], earlier: string[] = []) {
  const years = Object.keys(numbers).filter((year) => !earlier.includes(year));
  const rollOut: RollOut = { earlier, years, siteTypes: [], sites: numbers, shares: {} };
  const siteTypes = perSite.map((cases, index) => ({
    id: String(index),
    cases: [],
    perSite: years.map((_, at) => (at === years.length - 1 ? cases : '')),
  }));
  const view: SitesView = { years, siteTypes, cases: [] };
  return { rollOut, view, year: years.at(-1) ?? '' };
}

const said = async (language: Language, ...of: Parameters<typeof network>) => {
  const { rollOut, view, year } = network(...of);
  return sitesFinding(rollOut, view, year, await speechIn(language));
};

describe('the finding says how the network grows and whom a site sees', () => {
  it('in English', async () => {
    expect(await said('en', { 2026: '15', 2030: '32' })).toBe(
      'From 2026 to 2030 the network grows from 15 to 32 sites. In 2030 a site sees from 154 to 628 survivors, depending on its kind.',
    );
    expect(await said('en', { 2026: '32', 2027: '31' }, ['40', '40'])).toBe(
      'From 2026 to 2027 the network shrinks from 32 to 31 sites. In 2027 a site sees 40 survivors.',
    );
    expect(await said('en', { 2026: '2.5', 2027: '2.5' }, [])).toBe(
      'From 2026 to 2027 the network stays at 2.5 sites.',
    );
    expect(await said('en', { 2026: '1' }, [])).toBe('In 2026, 1 site stands.');
    expect(await said('en', { 2026: '0', 2027: '' })).toBe('No site stands in any year of the plan.');
  });

  it('in Russian', async () => {
    expect(await said('ru', { 2026: '15', 2030: '32' })).toBe(
      'С 2026 по 2030 год сеть растёт с 15 до 32 площадок. В 2030 году на одну площадку приходится от 154 до 628 пострадавших, в зависимости от её вида.',
    );
    expect(await said('ru', { 2026: '3' }, ['21', '21'])).toBe(
      'В 2026 году в сети 3 площадки. В 2026 году на одну площадку приходится 21 пострадавшая.',
    );
  });
});

it('says what stood before the plan, or that nothing did', async () => {
  const en = await speechIn('en');
  expect(beforeInWords(network({ 2025: '12', 2026: '15' }, [], ['2025']).rollOut, en)).toBe(
    '12 sites stood in 2025, before the plan began.',
  );
  expect(beforeInWords(network({ 2025: '0', 2026: '15' }, [], ['2025']).rollOut, en)).toBe(
    'None stood before the plan began.',
  );
  expect(beforeInWords(network({ 2026: '15' }).rollOut, en)).toBe('None stood before the plan began.');
});

it('a field has the number as it is written and as it is edited, and what the base has where that differs', async () => {
  const [en, ru] = [await speechIn('en'), await speechIn('ru')];
  const cell = { value: '0.125', base: '', isFaulty: false, isInherited: false };
  expect(fieldOf(cell, true, ru)).toEqual({ text: '12,5', written: '12,5', base: '–' });
  expect(fieldOf({ ...cell, value: '1250', base: undefined }, false, en)).toEqual({
    text: '1,250',
    written: '1250',
    base: '',
  });
  expect(fieldOf({ ...cell, value: 'two', base: '3' }, false, en)).toEqual({ text: 'two', written: 'two', base: '3' });
  expect(printedPercent('0.98', en)).toBe('98');
});

it('the bars stand a kind on the other, each with its colour; what is no number has no height', async () => {
  const cell = (value: string) => ({ value, base: undefined, isFaulty: false, isInherited: false });
  const kindOf = (name: string, value: string) => ({
    siteType: { record: 2, cells: { id: name, name } },
    sites: { 2026: cell(value) },
    shares: {},
  });
  const { rollOut } = network({ 2026: '4.5' });
  const kinds = ['4.5', 'two', '', '', '', '', '1'].map((value, place) => kindOf(`kind ${place}`, value));
  const { bars, from } = rollOutBars({ ...rollOut, siteTypes: kinds }, 0.25, await speechIn('ru'));
  expect(from).toBe(0.25);
  expect(bars[0]?.total).toBe('4,5');
  expect(bars[0]?.segments.map(({ value }) => value)).toEqual([4.5, 0, 0, 0, 0, 0, 1]);
  expect(bars[0]?.segments.map(({ fill }) => fill)).toEqual(['k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k6']);
});
