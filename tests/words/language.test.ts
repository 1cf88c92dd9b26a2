/** Which language a reader gets, and that no language lacks a word. */
import { expect, test } from 'vitest';
import { en } from '../../src/words/en.ts';
import { languageFor, languages, loadWords, nameIn } from '../../src/words/language.ts';
import { ru } from '../../src/words/ru.ts';
import { withSoftHyphens } from '../../src/words/softHyphens.ts';

test('a reader gets the first language of theirs that the app has, else English', () => {
  expect(languageFor(['ky-KG', 'ru-KG', 'en'])).toBe('ru');
  expect(languageFor(['EN-us', 'ru'])).toBe('en');
  expect(languageFor(['__proto__', 'constructor', 'ko'])).toBe('en');
  expect(languageFor([])).toBe('en');
});

test('every language in the chooser has its words', async () => {
  const words = await Promise.all(languages.map(({ id }) => loadWords(id)));
  expect(words).toEqual([en, ru]);
});

test('a name that the pack does not translate stays as it is', () => {
  expect(nameIn('ru', 'Child centre', { ru: 'Центр для детей' })).toBe('Центр для детей');
  expect(nameIn('ru', 'Child centre', { ru: '' })).toBe('Child centre');
  expect(nameIn('en', 'Child centre', { ru: 'Центр для детей' })).toBe('Child centre');
});

test('nouns agree with their number', () => {
  const counted = (value: number) => ({ text: String(value), value });
  expect([1, 2].map((n) => en.faults.title(counted(n)))).toEqual([
    '1 fault stands in the data.',
    '2 faults stand in the data.',
  ]);
  expect([1, 3, 11, 21].map((n) => ru.faults.warnings(counted(n)))).toEqual([
    '1 замечание к данным',
    '3 замечания к данным',
    '11 замечаний к данным',
    '21 замечание к данным',
  ]);
  expect([1, 2, 5, 2.5].map((n) => ru.finding.inAll(counted(n), '9'))).toEqual([
    '1 пострадавшая, всего 9.',
    '2 пострадавшие, всего 9.',
    '5 пострадавших, всего 9.',
    '2.5 пострадавшей, всего 9.',
  ]);
});

test('soft hyphens fall between Russian syllables, and short words have none', () => {
  const visible = (text: string) => withSoftHyphens(text).replaceAll('\u00ad', '-');
  expect(visible('Интегрированный, круглосуточно')).toBe('Ин-тег-ри-ро-ван-ный, круг-ло-су-точ-но');
  expect(visible('Центр для детей')).toBe('Центр для детей');
});
