/** Sentences about problems beside the tables name columns as their heads do. */
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
  const place = placeOf(fault!, inBase);
  expect(sayInWords(fault!, place, english)).toBe(
    '“plenty” is not a number. Give “Annual salary as written” as a number in digits, 0 or more.',
  );
  expect(sayInWords(fault!, place, russian)).toContain('Укажите «Годовой оклад, как записан» числом');

  const cell = { scenario: 'dearer-kits', table: 'items', row: 'rent', column: 'unit_cost' } as const;
  const changed = setInScenario(tables, cell, 'dear');
  const [other] = openTables(changed, 'dearer-kits').faults;
  expect(sayInWords(other!, placeOf(other!, changed), english)).toContain('“Price as written” of “Items”');
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
  expect(sayInWords(problem, { table: 'items', column: 'unit_cost', record: 1 }, english)).toBe(
    english.sayProblem(problem),
  );
});
