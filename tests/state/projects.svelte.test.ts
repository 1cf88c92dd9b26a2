/** Projects of the user: made of files, renamed, doubled, deleted and put back. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeProject } from '../../src/exports/projectFile.ts';
import { setCell } from '../../src/pack/editTables.ts';
import { packTables } from '../../src/pack/packedTables.ts';
import { readPack } from '../../src/pack/readPack.ts';
import { uniqueName, withoutEnding } from '../../src/state/projectNames.ts';
import { ProjectsState } from '../../src/state/projectsState.svelte.ts';
import { readFiles } from '../cases/readFiles.ts';
import { serveBuiltInPacks, sessionAt, storeHere, storeOfPrivateWindow } from './sessionHere.ts';

beforeEach(serveBuiltInPacks);
afterEach(() => vi.unstubAllGlobals());

const { tables } = readPack(readFiles('data/worked-example'));
const file = (name: string, content: Uint8Array) => new File([content as Uint8Array<ArrayBuffer>], name);
const projectFile = file('saved.espcost', writeProject('Our plan', tables));

async function begin(store = storeHere()) {
  const session = await sessionAt('#/projects?pack=worked-example', store);
  const projects = new ProjectsState(session);
  await projects.list();
  const names = () => projects.entries!.map(({ name }) => name);
  /** What is open, once it is. */
  const opened = (name: string) => vi.waitFor(() => expect(session.project.name).toBe(name));
  return { session, projects, store, names, opened };
}

test('a project file becomes a project of its name, which opens with the file’s tables', async () => {
  const { session, projects, opened } = await begin();
  await projects.open([projectFile]);
  await opened('Our plan');
  expect(session.location.place).toMatchObject({ page: 'cost', pack: '', project: session.project.id });
  expect(packTables(session.project.tables)).toEqual(packTables(tables));
  await vi.waitFor(() => expect(session.answer?.caseTypes.length).toBe(tables.case_types.rows.length));
});

test('the same file opened once more is a project beside the first one', async () => {
  const { projects, names, opened } = await begin();
  await projects.open([projectFile]);
  await opened('Our plan');
  await projects.open([projectFile]);
  await opened('Our plan (2)');
  await projects.list();
  expect(names()).toEqual(['Our plan', 'Our plan (2)']);
});

test('files without a name of their own are called by the title of their pack', async () => {
  const { projects, opened } = await begin();
  const csv = [...readFiles('data/worked-example')].map(([name, content]) => file(name, content));
  await projects.open(csv);
  await opened('Worked example');
});

test('a damaged file is refused, and nothing is kept of it', async () => {
  const { projects, names } = await begin();
  await projects.open([file('cut.espcost', writeProject('x', tables).slice(0, 900))]);
  await projects.list();
  expect([projects.refused, names()]).toEqual([{ reason: 'damaged', file: 'cut.espcost' }, []]);
});

test('a CSV file of which it is not known which table it is makes no project', async () => {
  const { projects, names } = await begin();
  await projects.open([file('list.csv', new TextEncoder().encode('a,b\n1,2\n'))]);
  expect(projects.refused?.reason).toBe('no-tables');
  expect(names()).toEqual([]);
});

test('files that are being read can be let go of', async () => {
  const { projects } = await begin();
  const reading = projects.open([projectFile]);
  projects.cancel();
  await reading;
  await projects.list();
  expect(projects.entries).toEqual([]);
});

test('a project begun from an example leaves the example as it is', async () => {
  const { session, projects, opened } = await begin();
  await projects.beginFrom('worked-example', 'Mine');
  await opened('Mine');
  session.edit((before) => setCell(before, 'items', 0, 'unit_cost', '999'));
  session.location.go({ project: '', pack: 'worked-example' });
  await opened('');
  expect(session.project.tables.items.rows[0]?.cells['unit_cost']).not.toBe('999');
  session.location.go({ project: (await session.store.list())[0]!.id });
  await opened('Mine');
  expect(session.project.tables.items.rows[0]?.cells['unit_cost']).toBe('999');
});

test('the open project takes its new name everywhere; an empty name changes nothing', async () => {
  const { session, projects, names, opened } = await begin();
  await projects.open([projectFile]);
  await opened('Our plan');
  await projects.rename(session.project.id, ' Plan of May ');
  expect([session.project.name, names()]).toEqual(['Plan of May', ['Plan of May']]);
  await projects.rename(session.project.id, '  ');
  expect(names()).toEqual(['Plan of May']);
});

test('a copy has the tables of its project and another name', async () => {
  const { session, projects, store, opened } = await begin();
  await projects.open([projectFile]);
  await opened('Our plan');
  await projects.duplicate(session.project.id);
  const copy = projects.entries!.find(({ name }) => name === 'Our plan (2)')!;
  const { tables: kept } = (await store.load(copy.id))!.contents;
  expect(packTables(kept)).toEqual(packTables(tables));
});

test('deleting the open project leads to an example, and undoing it opens the project again', async () => {
  const { session, projects, names, opened } = await begin();
  await projects.open([projectFile]);
  await opened('Our plan');
  const { id } = session.project;
  await projects.remove(id);
  await opened('');
  expect([names(), session.location.place]).toMatchObject([[], { page: 'projects', project: '' }]);
  await projects.putBack();
  await opened('Our plan');
  expect([names(), session.project.id, projects.removed]).toEqual([['Our plan'], id, null]);
});

test('an edit of a moment ago is in the project that is put back', async () => {
  const { session, projects, opened } = await begin();
  await projects.open([projectFile]);
  await opened('Our plan');
  session.edit((before) => setCell(before, 'items', 0, 'unit_cost', '999'));
  await projects.remove(session.project.id);
  await opened('');
  await projects.putBack();
  await opened('Our plan');
  expect(session.project.tables.items.rows[0]?.cells['unit_cost']).toBe('999');
});

test('where the browser keeps nothing, that is said, and a file opens for as long as the page does', async () => {
  const { session, projects, opened } = await begin(storeOfPrivateWindow());
  expect([projects.keepsNothing, projects.entries]).toEqual([true, []]);
  await projects.open([file('saved.espcost', writeProject('Our plan', setCell(tables, 'items', 0, 'unit_cost', '7')))]);
  await opened('Our plan');
  expect(session.project.tables.items.rows[0]?.cells['unit_cost']).toBe('7');
  expect(session.location.place).toMatchObject({ page: 'cost', project: session.project.id });
  await vi.waitFor(() => expect(session.saving.state).toBe('failed'));
});

test.each([
  ['Plan', [], 'Plan'],
  ['Plan', ['Plan'], 'Plan (2)'],
  ['Plan', ['Plan', 'Plan (2)'], 'Plan (3)'],
  ['Plan (2)', ['Plan (2)'], 'Plan (3)'],
  ['Plan (2)', ['Plan (2)', 'Plan'], 'Plan (3)'],
])('%j beside %j is called %j', (name, taken, unique) => {
  expect(uniqueName(name, taken)).toBe(unique);
});

test('a file’s name is the name of a project without its last ending', () => {
  expect(['plan.v2.zip', 'plan'].map(withoutEnding)).toEqual(['plan.v2', 'plan']);
});
