/** Questions to the worker have numbers, and replies that come too late are stale. */
import { expect, test } from 'vitest';
import type { Question, Reply } from '../../src/state/calculation.ts';
import { Calculator, type ReplyingWorker } from '../../src/state/calculator.ts';

const looked = { scenario: 'base', view: {} };

function workerThatIsAsked() {
  const asked: Question[] = [];
  const worker: ReplyingWorker = { postMessage: (question) => asked.push(question), onmessage: null, onerror: null };
  const calculator = new Calculator(() => worker);
  calculator.begin();
  const reply = (index: number) => {
    const data: Reply = { number: asked[index]!.number, outcome: 'faults', faults: [] };
    worker.onmessage?.({ data } as MessageEvent<Reply>);
  };
  return { asked, worker, calculator, reply };
}

test('a reply goes to its question, whatever order replies come in', async () => {
  const { calculator, reply } = workerThatIsAsked();
  const answer = calculator.ask('answer', looked);
  const sureness = calculator.ask('sureness', looked);
  reply(1);
  reply(0);
  expect((await answer).outcome).toBe('faults');
  expect((await sureness).outcome).toBe('faults');
});

test('a later question of the same kind makes an earlier one stale', async () => {
  const { calculator, reply } = workerThatIsAsked();
  const [early, late] = [calculator.ask('answer', looked), calculator.ask('answer', looked)];
  reply(0);
  reply(1);
  expect((await early).outcome).toBe('stale');
  expect((await late).outcome).toBe('faults');
});

test('explanations grow side by side: none makes another stale', async () => {
  const { calculator, reply } = workerThatIsAsked();
  const first = calculator.ask('explain', { scenario: 'base', node: 1 });
  const second = calculator.ask('explain', { scenario: 'base', node: 2 });
  reply(0);
  reply(1);
  expect((await first).outcome).toBe('faults');
  expect((await second).outcome).toBe('faults');
});

test('a worker that breaks down fails every question that is out', async () => {
  const { worker, calculator } = workerThatIsAsked();
  const questions = [calculator.ask('answer', looked), calculator.ask('warnings', { scenario: 'base' })];
  worker.onerror?.({} as ErrorEvent);
  expect((await Promise.all(questions)).map(({ outcome }) => outcome)).toEqual(['failure', 'failure']);
});
