/** What stands below the table and what is copied of it: footnotes, the plan, the table with exact figures. */
import { expect, test } from 'vitest';
import { footnotesOf } from '../../../src/views/cost/footnotes.ts';
import { heatMapOf } from '../../../src/views/cost/heatMap.ts';
import { planNote } from '../../../src/views/cost/planNote.ts';
import { rowsPhrase } from '../../../src/views/cost/rowsPhrase.ts';
import { copiedTable } from '../../../src/state/tableText.ts';
import { tableCopy } from '../../../src/views/cost/tableCopy.ts';
import { en } from '../../../src/words/en.ts';
import { formatsFor } from '../../../src/words/formats.ts';
import { ru } from '../../../src/words/ru.ts';
import { emptyAnswer } from './emptyAnswer.ts';

const english = { language: 'en', words: en, formats: formatsFor(en.numbers) } as const;
const russian = { language: 'ru', words: ru, formats: formatsFor(ru.numbers) } as const;
const named = (id: string, name: string, nameRu = name) => ({ id, name, names: { ru: nameRu } });
const nurse = named('nurse', 'Nurse', 'Медсестра');
const officer = named('officer', 'Woman police officer', 'Сотрудница милиции');
const doctor = named('md', 'MD');

test('mixes that lack the same share a letter', () => {
  const { letters, notes } = footnotesOf(
    [
      { mix: 'a', cadres: [nurse, officer], unstaffed: [] },
      { mix: 'b', cadres: [doctor], unstaffed: [named('mobile', 'Mobile team')] },
      { mix: 'c', cadres: [nurse, officer], unstaffed: [] },
    ],
    english,
  );
  expect([...letters]).toEqual([
    ['a', 'a'],
    ['b', 'b'],
    ['c', 'a'],
  ]);
  expect(notes).toEqual([
    { letter: 'a', text: 'no nurse or woman police officer on duty' },
    { letter: 'b', text: 'no MD on duty, nobody on duty at “Mobile team”' },
  ]);
});

test('letters do not end at z', () => {
  const cadres = Array.from({ length: 28 }, (_, index) => named(`c${index}`, `Cadre ${index}`));
  const lacking = cadres.map((cadre) => ({ mix: `mix-${cadre.id}`, cadres: [cadre], unstaffed: [] }));
  expect([...footnotesOf(lacking, english).letters.values()].slice(-3)).toEqual(['z', 'aa', 'ab']);
});

test('the plan is said kind of site by kind of site, and one kind by its mix', () => {
  const answer = {
    ...emptyAnswer,
    mixes: [named('full', 'Day and night', 'Круглосуточно'), named('call', 'On call', 'По вызову')],
    siteTypes: [
      { ...named('region', 'Regional centre', 'Областной центр'), mix: 'full', mixes: ['full', 'call'] },
      { ...named('district', 'District centre', 'Районный центр'), mix: 'call', mixes: ['call'] },
    ],
  };
  expect(planNote(answer, english).text).toContain(
    ' staffs “Regional centre” as “Day and night” and “District centre” as “On call”. Each other column',
  );
  expect(planNote(answer, russian).text).toContain(
    ': Областной центр — «Круглосуточно» и Районный центр — «По вызову». В каждом',
  );
  expect(planNote({ ...answer, siteType: 'region' }, english).text).toContain(' staffs them as “Day and night”.');
});

test('what a figure rests on leaves out what there is none of', () => {
  const rows = { published: 0, derived: 9, expert: 1267, illustrative: 13 };
  expect(rowsPhrase(rows, english)).toBe('Rests on rows of the data: 9 derived, 1,267 expert, 13 illustrative');
  expect(rowsPhrase({ published: 0, derived: 0, expert: 0, illustrative: 0 }, english)).toBe('');
});

const answer = {
  ...emptyAnswer,
  caseTypes: [named('assault', 'Assault <acute>\tor not')],
  mixes: [named('call', 'On call')],
  rows: [
    {
      caseType: 'assault',
      cases: '1200.5',
      cells: [
        { mix: 'as-planned', full: '1234.5678901234', direct: '1', standby: '2' },
        { mix: 'call', full: '', direct: '', standby: '' },
      ],
    },
  ],
};
const cases = new Map([['assault', '1200.5']]);
const copied = (caption: string, speech: typeof english | typeof russian) =>
  copiedTable(tableCopy(heatMapOf(answer, 'full', speech), caption, 'KGS', cases, speech), speech.formats.plain);

test('the table is copied with every digit, as a spreadsheet of the language reads it', () => {
  const { text } = copied('Full cost', english);
  expect(text.split('\r\n')).toEqual([
    'Full cost',
    'Case type\tSurvivors a year\tAs planned, KGS\tOn call, KGS',
    'Assault <acute> or not\t1200.5\t1234.5678901234\t',
    '',
  ]);
  const inRussian = copied('Стоимость', russian);
  expect(inRussian.text).toContain('\t1200,5\t1234,5678901234\t');
});

test('the copied table is safe as HTML', () => {
  const { html } = copied('Full & exact', english);
  expect(html).toContain('<caption>Full &#38; exact</caption>');
  expect(html).toContain('<th>Assault &#60;acute&#62;\tor not</th><td>1200.5</td><td>1234.5678901234</td><td></td>');
});
