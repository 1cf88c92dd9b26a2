/** The session: what is on screen follows the address; while faults stand, the last sound results are held. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Question, Reply } from '../../src/state/calculation.ts';
import { Calculator, type ReplyingWorker } from '../../src/state/calculator.ts';
import { Location, type AddressedWindow } from '../../src/state/location.svelte.ts';
import { replier } from '../../src/state/replier.ts';
import { Session } from '../../src/state/session.svelte.ts';
import { readFiles } from '../cases/readFiles.ts';

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
  return { session: new Session(new Calculator(worker), location), location, asked };
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
  vi.stubGlobal('document', { baseURI: 'http://localhost/' });
  vi.stubGlobal('fetch', (url: URL) => {
    const pack = /packs\/([\w-]+)\.json$/.exec(url.pathname)?.[1] ?? '';
    return Promise.resolve({ ok: true, json: () => Promise.resolve(files(pack)) });
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
  const rows = await session.rowsUnder('all/as-planned', 'full');
  expect(Object.values(rows ?? {}).reduce((a, b) => a + b, 0)).toBeGreaterThan(10);
  expect(await session.rowsUnder('nobody/nothing', 'full')).toBeNull();
});
