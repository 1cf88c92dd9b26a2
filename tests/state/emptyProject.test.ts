/** A project that is begun from nothing: it has no faults, and says what it needs until a survivor costs something. */
import { expect, test } from 'vitest';
import { answerOf } from '../../src/analysis/answer.ts';
import { Results } from '../../src/analysis/results.ts';
import { insertRow, replaceTables } from '../../src/pack/editTables.ts';
import { needsOf } from '../../src/pack/needs.ts';
import type { Tables } from '../../src/pack/pack.ts';
import { readPack } from '../../src/pack/readPack.ts';
import type { TableName } from '../../src/pack/tableNames.ts';
import { openTables } from '../../src/scenario/openTables.ts';
import { emptiedTables } from '../../src/state/emptyProject.ts';
import { isToBeFilled } from '../../src/state/toBeFilled.ts';
import { readFiles } from '../cases/readFiles.ts';

const { tables: example } = readPack(readFiles('data/central-asia-centre'));
const begun = emptiedTables(example, { title: 'New project', mix: 'Usual staff' });

const answer = (tables: Tables) => answerOf(new Results(openTables(tables).pack!), {});
const lacking = (tables: Tables) => needsOf(tables).flatMap((need) => (need.canWait ? [] : need.lacking));

test('it opens without a fault, under its title, with the frame of the example', () => {
  const opened = openTables(begun);
  expect(opened.faults).toEqual([]);
  expect(answer(begun)).toMatchObject({ title: 'New project', titles: {}, currency: 'KGS', caseTypes: [] });
  expect(begun.payers).toBe(example.payers);
  expect(begun.staffing_mixes.rows).toMatchObject([{ record: 2, cells: { id: 'usual', name: 'Usual staff' } }]);
  expect(begun.scenarios.rows).toEqual([]);
  expect(begun.settings.rows.map(({ record }) => record)).toEqual([2, 3, 4, 5, 6, 7, 8]);
});

test('it lacks everything that a cost needs, and a step less with every table', () => {
  expect(lacking(begun)).toEqual(['case_types', 'services', 'pathways', 'cadres', 'staff_time', 'site_types', 'sites']);
  const withCase = insertRow(begun, 'case_types', 0, { id: 'assault', name: 'Assault', cases: '10' });
  expect(lacking(withCase)).not.toContain('case_types');
  expect(isToBeFilled(withCase, answer(begun))).toBe(true);
  expect(isToBeFilled(withCase, null)).toBe(true);
});

test('whoever has a result sees it, whatever tables are empty', () => {
  const without = (name: TableName) => replaceTables(example, [{ ...example[name], rows: [] }]);
  expect(isToBeFilled(example, answer(example))).toBe(false);
  const noMinutes = without('staff_time');
  expect(lacking(noMinutes)).toEqual(['staff_time']);
  expect(isToBeFilled(noMinutes, answer(noMinutes))).toBe(false);
});
