/** The session: what is on screen follows the address; while faults stand, the last sound results are held. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerOf } from '../../src/analysis/answer.ts';
import { Results } from '../../src/analysis/results.ts';
import { setCell } from '../../src/pack/editTables.ts';
import type { Tables } from '../../src/pack/pack.ts';
import { readPack } from '../../src/pack/readPack.ts';
import { openTables } from '../../src/scenario/openTables.ts';
import type { Question, Reply } from '../../src/state/calculation.ts';
import { builtInPackFile } from '../../src/state/builtInPackFile.ts';
import { Calculator, type ReplyingWorker } from '../../src/state/calculator.ts';
import { Location, type AddressedWindow } from '../../src/state/location.svelte.ts';
import { replier } from '../../src/state/replier.ts';
import { rowsUnder } from '../../src/state/rowsUnder.ts';
import { Session } from '../../src/state/session.svelte.ts';
import { readFiles } from '../cases/readFiles.ts';
import { sessionAt, storeHere } from './sessionHere.ts';

/** A worker in the same thread that keeps the questions it was asked. */
function workerHere() {
  const reply = replier();
  const asked: Question[] = [];
  const worker: ReplyingWorker = {
    postMessage(question) {
      asked.push(question);
      void reply(question).then((data) => worker.onmessage?.({ data } as MessageEvent<Reply>));
    },
    onmessage: null,
    onerror: null,
  };
  return { worker, asked };
}

function begin(hash: string) {
  const window = {
    location: { hash },
    history: { pushState: () => undefined, replaceState: () => undefined },
    addEventListener: () => undefined,
  } as unknown as AddressedWindow;
  const { worker, asked } = workerHere();
  const location = new Location(window);
  const session = new Session(new Calculator(() => worker), location, storeHere());
  return { session, location, asked };
}

/** The worked example, with a scenario that names what is not there. */
function files(pack: string): Record<string, string> {
  const decoder = new TextDecoder();
  const texts = [...readFiles(`data/${pack}`)].map(([name, bytes]) => [
    name,
    typeof bytes === 'string' ? bytes : decoder.decode(bytes),
  ]);
  const found = Object.fromEntries(texts) as Record<string, string>;
  if (pack !== 'worked-example') return found;
  return {
    ...found,
    'scenarios.csv': `${found['scenarios.csv']?.trimEnd()}\nbroken,Broken,\n`,
    'scenario_changes.csv': `${found['scenario_changes.csv']?.trimEnd()}\nbroken,items,nothing,unit_cost,multiply,2\n`,
  };
}

beforeEach(() => {
  vi.stubGlobal('document', { baseURI: 'http://localhost/', getElementById: () => null });
  vi.stubGlobal('fetch', (url: URL) => {
    const pack = /packs\/([\w-]+)\.json$/.exec(url.pathname)?.[1] ?? '';
    return Promise.resolve({
      ok: true,
      json: () => Promise.resolve(builtInPackFile(new Map(Object.entries(files(pack))))),
    });
  });
});
afterEach(() => vi.unstubAllGlobals());

const worked = '#/cost?pack=worked-example';

test('the answer comes with what follows it', async () => {
  const { session } = begin(worked);
  await session.follow();
  expect(session.answer?.year).toBe('2026');
  expect(session.sureness).not.toBeNull();
  expect([session.isHeld, session.hasFailed, session.unknownPack]).toEqual([false, false, '']);
});

test('an opened figure is fetched without a new answer, and closing it forgets it', async () => {
  const { session, location, asked } = begin(worked);
  await session.follow();
  const cell = `${session.answer!.caseTypes[0]!.id}/as-planned`;
  location.go({ cell });
  await vi.waitFor(() => expect(session.figure?.mix).toBe('as-planned'));
  expect(asked.filter(({ kind }) => kind === 'answer')).toHaveLength(1);
  location.go({ cell: '' });
  expect(session.figure).toBeNull();
});

test('a scenario with faults leaves the last sound results on screen, and questions are about those', async () => {
  const { session, location } = begin(worked);
  await session.follow();
  const { answer } = session;
  location.go({ scenario: 'broken' });
  await vi.waitFor(() => expect(session.faults).toHaveLength(1));
  expect(session.isHeld).toBe(true);
  expect(session.answer).toBe(answer);
  expect(session.looked.scenario).toBe('base');
  location.go({ scenario: '' });
  await vi.waitFor(() => expect(session.isHeld).toBe(false));
});

test('results of another pack are not held for this one', async () => {
  const { session, location } = begin('#/cost?pack=korea-sunflower');
  await session.follow();
  expect(session.answer).not.toBeNull();
  location.go({ pack: 'worked-example', scenario: 'broken' });
  await vi.waitFor(() => expect(session.faults).toHaveLength(1));
  expect([session.answer, session.isHeld]).toEqual([null, false]);
});

test('a pack that the app does not have is said, and another one opens after it', async () => {
  const { session, location } = begin('#/cost?pack=elsewhere');
  await session.follow();
  expect([session.unknownPack, session.answer]).toEqual(['elsewhere', null]);
  location.go({ pack: 'worked-example' });
  await vi.waitFor(() => expect(session.answer).not.toBeNull());
  expect(session.unknownPack).toBe('');
});

test('what a figure rests on is asked for by itself', async () => {
  const { session } = begin(worked);
  await session.follow();
  const rows = await rowsUnder(session, 'all/as-planned', 'full');
  expect(Object.values(rows ?? {}).reduce((a, b) => a + b, 0)).toBeGreaterThan(10);
  expect(await rowsUnder(session, 'nobody/nothing', 'full')).toBeNull();
});

describe('an edit', () => {
  /** The salary of the first cadre. */
  const setSalary = (value: string) => (tables: Tables) => setCell(tables, 'cadres', 0, 'annual_salary', value);
  const costOf = (session: Session) => session.answer?.rows.at(-1)?.cells[0]?.full;

  async function opened(hash = worked) {
    const begun = begin(hash);
    await begun.session.follow();
    return begun;
  }

  test('reaches the figures, and makes the data a project of the user’s own', async () => {
    const { session, location } = await opened();
    const before = costOf(session);
    session.edit(setSalary('99000'));
    expect(session.project.id).not.toBe('');
    expect(location.place).toMatchObject({ pack: '', project: session.project.id });
    await vi.waitFor(() => expect(costOf(session)).not.toBe(before));
    const again = new Results(openTables(session.project.tables).pack!);
    expect(session.answer).toEqual(answerOf(again, {}));
  });

  test('is saved within a second, and opened again with the same figures', async () => {
    vi.useFakeTimers();
    const { session, location } = await opened();
    session.edit(setSalary('99000'));
    expect(session.saving.state).toBe('saving');
    await vi.advanceTimersByTimeAsync(1000);
    expect(session.saving.state).toBe('saved');
    vi.useRealTimers();
    const { id: project } = session.project;
    const after = costOf(session);
    location.go({ project: '', pack: 'worked-example' });
    await vi.waitFor(() => expect(costOf(session)).not.toBe(after));
    location.go({ project, pack: '' });
    await vi.waitFor(() => expect(costOf(session)).toBe(after));
    expect(session.project.name).toBe(session.answer?.title);
    expect(await session.store.list()).toHaveLength(1);
  });

  test('can be undone and redone after it was opened again', async () => {
    const { session } = await opened();
    session.edit(setSalary('99000'));
    session.edit(setSalary('98000'));
    await session.undo();
    await vi.waitFor(() => expect(session.saving.state).toBe('saved'));
    const { id: project } = session.project;
    const again = await sessionAt(`#/data?project=${project}`, session.store);
    const salary = () => again.project.tables.cadres.rows[0]?.cells.annual_salary;
    expect(salary()).toBe('99000');
    await again.redo();
    expect(salary()).toBe('98000');
    await again.undo();
    await again.undo();
    const { cadres } = readPack(readFiles('data/worked-example')).tables;
    expect([salary(), again.project.canUndo]).toEqual([cadres.rows[0]?.cells.annual_salary, false]);
  });

  test('that brings a fault leaves the figures of before it, whose questions are still answered', async () => {
    const { session } = await opened();
    const { answer } = session;
    session.edit(setSalary('plenty'));
    await vi.waitFor(() => expect(session.faults.map(({ code }) => code)).toEqual(['number-unreadable']));
    expect([session.isHeld, session.answer]).toEqual([true, answer]);
    expect(Object.values((await rowsUnder(session, 'all/as-planned', 'full')) ?? {}).some((rows) => rows > 0)).toBe(
      true,
    );
    session.edit(setSalary('99000'));
    await vi.waitFor(() => expect(session.isHeld).toBe(false));
    expect(session.answer).not.toBe(answer);
  });

  test('is undone and redone at the place where it was made', async () => {
    const { session, location } = await opened(`${worked}&scenario=`);
    const { tables } = session.project;
    const before = costOf(session);
    location.go({ page: 'data', table: 'cadres' });
    session.edit(setSalary('99000'));
    await vi.waitFor(() => expect(costOf(session)).not.toBe(before));
    const after = costOf(session);
    location.go({ page: 'budget', table: '', year: '2027' });
    await session.undo();
    expect(location.place).toMatchObject({ page: 'data', table: 'cadres', year: '2027', project: session.project.id });
    expect(session.project.tables).toBe(tables);
    location.go({ year: '' });
    await vi.waitFor(() => expect(costOf(session)).toBe(before));
    await session.redo();
    await vi.waitFor(() => expect(costOf(session)).toBe(after));
  });

  test('that brings a fault is opened again with the figures of before it', async () => {
    const { session, location } = await opened();
    session.edit(setSalary('99000'));
    await vi.waitFor(() => expect(session.project.sound?.tables).toBe(session.project.tables));
    const { answer, answeredAt } = session;
    session.edit(setSalary('plenty'));
    await vi.waitFor(() => expect(session.isHeld).toBe(true));
    const { id: project } = session.project;
    location.go({ project: '', pack: 'worked-example' });
    await vi.waitFor(() => expect(session.project.id).toBe(''));
    location.go({ project, pack: '' });
    await vi.waitFor(() => expect(session.faults.map(({ code }) => code)).toEqual(['number-unreadable']));
    expect([session.isHeld, session.answer, session.answeredAt]).toEqual([true, answer, answeredAt]);
    expect(session.project.tables.cadres.rows[0]?.cells.annual_salary).toBe('plenty');
    session.edit(setSalary('99000'));
    await vi.waitFor(() => expect(session.isHeld).toBe(false));
  });

  test('that brings a fault is said when the project is opened again, also where the page moves meanwhile', async () => {
    const { session, location } = await opened();
    session.edit(setSalary('99000'));
    await vi.waitFor(() => expect(session.project.sound?.tables).toBe(session.project.tables));
    session.edit(setSalary('plenty'));
    await vi.waitFor(() => expect(session.saving.state).toBe('saved'));
    const { id: project } = session.project;
    location.go({ project: '', pack: 'worked-example' });
    await vi.waitFor(() => expect([session.project.id, session.answer === null]).toEqual(['', false]));
    const ask = session.calculator.ask.bind(session.calculator);
    vi.spyOn(session.calculator, 'ask').mockImplementationOnce((...opens) => {
      queueMicrotask(() => location.rename({ page: 'data', table: 'cadres' }));
      return ask(...opens);
    });
    location.go({ project, pack: '' });
    await vi.waitFor(() => expect(session.faults.map(({ code }) => code)).toEqual(['number-unreadable']));
    expect(session.isHeld).toBe(true);
  });

  test('that brings a fault before the worker has answered keeps the answer that came with the pack', async () => {
    const { session } = begin(worked);
    let tables: Tables | undefined;
    const ask = session.calculator.ask.bind(session.calculator);
    vi.spyOn(session.calculator, 'ask').mockImplementation((kind, ...more) => {
      if (kind === 'answer' && !tables) {
        ({ tables } = session.project);
        queueMicrotask(() => session.edit(setSalary('plenty')));
      }
      return ask(kind, ...more);
    });
    await session.follow();
    await vi.waitFor(() => expect(session.isHeld).toBe(true));
    expect(session.project.sound).toEqual({ tables, at: session.answeredAt });
  });

  test('is not written over what another tab has saved; both can be kept', async () => {
    const { session, location } = await opened();
    session.edit(setSalary('99000'));
    await vi.waitFor(() => expect(session.saving.state).toBe('saved'));
    const { id, name } = session.project;
    const kept = (await session.store.load(id))!;
    const { changedAt: savedAt } = kept.entry;
    await session.store.save({ ...kept.entry, changedAt: savedAt + 1 }, kept.contents, { savedAt, name });

    session.edit(setSalary('98000'));
    await vi.waitFor(() => expect(session.saving.state).toBe('elsewhere'));
    session.keepAsCopy();
    await vi.waitFor(() => expect(session.saving.state).toBe('saved'));
    expect(session.project.id).not.toBe(id);
    expect(session.project.name).toBe(`${name} (2)`);
    expect(location.place.project).toBe(session.project.id);
    const salaries = (await session.store.list()).map(async ({ id: one }) => {
      const { contents } = (await session.store.load(one))!;
      return contents.tables.cadres.rows[0]?.cells.annual_salary;
    });
    expect((await Promise.all(salaries)).sort()).toEqual(['98000', '99000']);
  });

  test('that changes nothing is no step', async () => {
    const { session } = await opened();
    session.edit((tables) => tables);
    expect([session.project.canUndo, session.project.id]).toEqual([false, '']);
  });
});
