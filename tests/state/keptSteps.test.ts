/** The history of a project as it is kept and as it comes back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insertRow, removeRows, renameId, setCell } from '../../src/pack/editTables.ts';
import { nothingFound, type Found } from '../../src/pack/found.ts';
import { packTables, unpackTables } from '../../src/pack/packedTables.ts';
import type { Tables } from '../../src/pack/pack.ts';
import { readPack } from '../../src/pack/readPack.ts';
import { historyOf, keepSteps } from '../../src/state/keptSteps.ts';
import { Project } from '../../src/state/project.svelte.ts';
import { readFiles } from '../cases/readFiles.ts';

const { tables: tinyTables } = readPack(readFiles('tests/cases/tiny'));
const { tables: otherTables } = readPack(readFiles('data/worked-example'));

function projectOf(tables: Tables): Project {
  const project = new Project();
  project.open('one', 'One', { tables, found: nothingFound });
  return project;
}

/** As the browser's database gives it back. */
function reopened(project: Project): Project {
  const { tables, found, history } = project;
  const kept = structuredClone({ tables: packTables(tables), found, steps: keepSteps(history) });
  const contents = { tables: unpackTables(kept.tables), found: kept.found };
  const again = new Project();
  again.open(project.id, project.name, contents, historyOf(kept.steps, contents));
  return again;
}

const shown = ({ tables, found }: Project) => ({ tables: packTables(tables), found });

/** What the project has after each step that can be taken from here on. */
function walk(project: Project, step: 'undo' | 'redo') {
  const seen = [];
  for (let taken = project[step](); taken; taken = project[step]()) seen.push({ at: taken.at, ...shown(project) });
  return seen;
}

type Edit = (project: Project, at: string) => void;
const edit = (change: (tables: Tables, at: number) => Tables) =>
  fc.nat({ max: 2 }).map(
    (row): Edit =>
      (project, at) =>
        project.edit((tables) => change(tables, row), at),
  );
const foundIn = (row: number): Found => ({
  faults: [{ code: 'number', file: 'payers.csv', row, column: 'id', found: 'x', expected: '' } as never],
  warnings: [],
});
const edits = fc.array(
  fc.oneof(
    edit((tables, row) => setCell(tables, 'payers', Math.min(row, tables.payers.rows.length - 1), 'name', `n${row}`)),
    edit((tables, row) => insertRow(tables, 'payers', Math.min(row, tables.payers.rows.length), { id: `p${row}` })),
    edit((tables, row) => removeRows(tables, 'payers', new Set([Math.min(row, tables.payers.rows.length - 1)]))),
    edit((tables, row) => renameId(tables, 'payers', tables.payers.rows[0]?.cells.id ?? '', `renamed-${row}`)),
    fc.constantFrom<Edit>(
      (project, at) => project.edit(() => otherTables, at, foundIn(3)),
      (project) => project.undo(),
      (project) => project.redo(),
    ),
  ),
  { maxLength: 30 },
);

test('steps that were kept lead back and forth through the same contents and places', () => {
  fc.assert(
    fc.property(edits, (made) => {
      const project = projectOf(tinyTables);
      made.forEach((make, number) => make(project, `#${number}`));
      const again = reopened(project);
      expect(shown(again)).toEqual(shown(project));
      expect(walk(again, 'undo')).toEqual(walk(project, 'undo'));
      expect(walk(again, 'redo')).toEqual(walk(project, 'redo'));
    }),
    { numRuns: 60 },
  );
});

test('of many steps the last hundred come back, and they come back once more', () => {
  const project = projectOf(tinyTables);
  for (let n = 0; n < 520; n++) project.edit((tables) => setCell(tables, 'payers', 0, 'name', `n${n}`), '');
  const nameIn = ({ tables }: Project) => tables.payers.rows[0]!.cells.name;
  const again = reopened(reopened(project));
  expect([nameIn(again), walk(again, 'undo').length, nameIn(again)]).toEqual(['n519', 100, 'n419']);
  expect(walk(project, 'undo')).toHaveLength(520);
});

test('a step is kept as the rows that it changed', () => {
  const project = projectOf(tinyTables);
  project.edit((tables) => setCell(tables, 'payers', 0, 'name', 'New'), '#here');
  const { past } = keepSteps(project.history);
  expect(past.map(({ at, changes }) => [at, changes.map(({ table, rows }) => [table, rows.length])])).toEqual([
    ['#here', [['payers', 1]]],
  ]);
});

test('steps that replace more than there is room for are left out, the oldest first', () => {
  const { rows } = tinyTables.payers;
  const long = Array.from({ length: 200_000 }, (_, n) => ({ ...rows[0]!, record: n + 2 }));
  const project = projectOf({ ...tinyTables, payers: { ...tinyTables.payers, rows: long } });
  for (let n = 0; n < 4; n++)
    project.edit((tables) => ({ ...tables, payers: { ...tables.payers, rows: long.map((row) => ({ ...row })) } }), '');
  expect(keepSteps(project.history).past).toHaveLength(2);
});
