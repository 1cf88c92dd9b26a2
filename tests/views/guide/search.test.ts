import { describe, expect, it } from 'vitest';
import { contentsOf, foundIn, numberOf } from '../../../src/views/guide/contents.ts';
import { proseParts } from '../../../src/views/guide/prose.ts';
import { marked, readQuery } from '../../../src/views/guide/search.ts';
import { guideWords as en } from '../../../src/words/guide.en.ts';
import { guideWords as ru } from '../../../src/words/guide.ru.ts';

const english = contentsOf(en);
const russian = contentsOf(ru);
const topicsFor = (contents: typeof english, query: string) =>
  foundIn(contents, readQuery(query)).flatMap(({ sections }) => sections.map(({ topic }) => topic));

describe('the search of the guide', () => {
  it('finds a topic by the words of its title or text, in any case', () => {
    expect(topicsFor(english, 'READINESS')).toContain('standby');
    expect(topicsFor(english, 'payroll')).toContain('payroll');
    expect(topicsFor(russian, 'готовность')).toContain('standby');
  });

  it('finds a topic by what readers call it', () => {
    expect(topicsFor(english, 'depreciation')).toEqual(['capital']);
    expect(topicsFor(russian, 'амортизация')).toEqual(['capital']);
  });

  it('finds it by the beginning of a word, and not by its middle', () => {
    expect(topicsFor(english, 'util')).toContain('utilisation');
    expect(topicsFor(english, 'isation')).toEqual([]);
  });

  it('wants every word of the query', () => {
    expect(topicsFor(english, 'night call')).toContain('night-call');
    expect(topicsFor(english, 'night payroll')).not.toContain('night-call');
  });

  it('takes е for ё, and ё for е', () => {
    expect(topicsFor(russian, 'волонтеры')).toContain('donated-rooms');
    expect(topicsFor(russian, 'волонтёры')).toEqual(topicsFor(russian, 'волонтеры'));
    expect(topicsFor(russian, 'нёхватка')).toEqual(topicsFor(russian, 'нехватка'));
  });

  it('finds other endings of a word', () => {
    expect(topicsFor(russian, 'зарплату')).toContain('payroll');
    expect(topicsFor(russian, 'помещениями')).toContain('donated-rooms');
    expect(topicsFor(english, 'scenarios')).toContain('new-scenario');
  });

  it('finds tables and columns, by name or by part of it', () => {
    expect(topicsFor(english, 'price_levels')).toContain('price-levels');
    expect(topicsFor(english, 'useful_life')).toEqual(['capital']);
    expect(topicsFor(russian, 'Дежурства')).toContain('night-call');
  });

  it('leaves all where nothing is asked, and groups only where something is found', () => {
    expect(foundIn(english, readQuery('  '))).toEqual(english);
    expect(numberOf(english)).toBe(44);
    expect(foundIn(english, readQuery('colposcope'))).toEqual([]);
    expect(foundIn(english, readQuery('depreciation')).map(({ id }) => id)).toEqual(['figures']);
  });

  it('marks what it found and keeps the text', () => {
    const text = 'Волонтёры и помещения';
    const parts = marked(text, readQuery('волонтеры помещ'));
    expect(parts.filter(({ isFound }) => isFound).map((part) => part.text)).toEqual(['Волонтёр', 'помещ']);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(marked(text, [])).toEqual([{ text, isFound: false }]);
  });
});

describe('texts of the guide', () => {
  it('say of a column its name alone, and of a file the whole', () => {
    expect(proseParts('In `funding` the `funding.amount`, see `items.csv`')).toEqual([
      { text: 'In ', isCode: false, written: 'In ' },
      { text: 'funding', isCode: true, written: 'funding' },
      { text: ' the ', isCode: false, written: ' the ' },
      { text: 'amount', isCode: true, written: 'funding.amount' },
      { text: ', see ', isCode: false, written: ', see ' },
      { text: 'items.csv', isCode: true, written: 'items.csv' },
    ]);
  });
});
