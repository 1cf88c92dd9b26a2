/** Sentences about problems beside the tables name columns as their heads do, and rows as their names do. */
import { expect, it } from 'vitest';
import { setCell } from '../../../src/pack/editTables.ts';
import type { Problem } from '../../../src/pack/problem.ts';
import { readPack } from '../../../src/pack/readPack.ts';
import { setInScenario } from '../../../src/scenario/editScenario.ts';
import { openTables } from '../../../src/scenario/openTables.ts';
import { placeOf } from '../../../src/scenario/problemPlace.ts';
import { sayInWords } from '../../../src/views/data/sayInWords.ts';
import { readFiles } from '../../cases/readFiles.ts';
import { dataSpeech } from './speeches.ts';

const { tables } = readPack(readFiles('data/worked-example'));
const english = await dataSpeech('en');
const russian = await dataSpeech('ru');

it('a cell of the base and a cell of a scenario are named by their heads', () => {
  const inBase = setCell(tables, 'cadres', 0, 'annual_salary', 'plenty');
  const [fault] = openTables(inBase).faults;
  const placed = { problem: fault!, place: placeOf(fault!, inBase) };
  expect(sayInWords(placed, inBase, english)).toBe(
    '“plenty” is not a number. Give “Annual salary as written” as a number in digits, 0 or more.',
  );
  expect(sayInWords(placed, inBase, russian)).toContain('Укажите «Годовой оклад, как записан» числом');

  const cell = { scenario: 'dearer-kits', table: 'items', row: 'rent', column: 'unit_cost' } as const;
  const changed = setInScenario(tables, cell, 'dear');
  const [other] = openTables(changed, 'dearer-kits').faults;
  const inScenario = { problem: other!, place: placeOf(other!, changed) };
  expect(sayInWords(inScenario, changed, english)).toContain('“Price as written” of “Items”');
});

it('numbers stand as the language writes them, years as years', () => {
  const beyond = setCell(tables, 'cadres', 0, 'annual_salary_high', '1500.5');
  const [fault] = openTables(beyond).faults;
  const said = sayInWords({ problem: fault!, place: placeOf(fault!, beyond) }, beyond, russian);
  expect(said).toContain('Верхняя граница 1\u00a0500,5 меньше значения 400\u00a0000.');
  const late = setCell(tables, 'years', 0, 'year', '2031');
  const years = openTables(late).faults.map((problem) =>
    sayInWords({ problem, place: placeOf(problem, late) }, late, russian),
  );
  expect(years.join(' ')).toContain('2026');
});

it('what can only be put right in the file is named as it stands there', () => {
  const problem: Problem = {
    code: 'column-missing',
    file: 'items.csv',
    row: 1,
    column: 'unit_cost',
    found: '',
    expected: {},
  };
  const place = { table: 'items', column: 'unit_cost', record: 1 } as const;
  expect(sayInWords({ problem, place }, tables, english)).toBe(english.sayProblem(problem));
});

it('a row is named in the language, by its id where it has no name or is not there; for who reads files by id', () => {
  const centre = readPack(readFiles('data/central-asia-centre')).tables;
  const nameless = centre.cadres.rows.findIndex(({ cells }) => cells.id === 'physician');
  const without = ['name', 'name_ru'].reduce((now, column) => setCell(now, 'cadres', nameless, column, ''), centre);
  const cadres = 'counsellor, nurse, gone, physician';
  const problem: Problem = {
    code: 'mix-less-ready',
    file: 'staffing_mixes.csv',
    row: 3,
    column: 'id',
    found: 'crisis',
    expected: { mix: 'crisis', siteType: 'child', cadres },
    scenario: 'unknown',
  };
  const placed = { problem, place: placeOf(problem, without) };
  expect(sayInWords(placed, without, english)).toBe(
    'Scenario “unknown”: Under “Crisis centre, day and night” fewer stand ready at “Child centre” than planned: ' +
      'no “Counsellor, social worker”, “Nurse”, “gone” or “physician” on duty.',
  );
  expect(sayInWords(placed, without, russian)).toContain(
    'При варианте «Кризисный центр, круглосуточно» на «Центр для пострадавших детей» наготове меньше людей',
  );
  expect(english.sayProblem(problem)).toContain('Under “crisis” fewer stand ready at “child” than planned');
});
