/** Questions that are asked before the worker is there wait for it. */
import { expect, test } from 'vitest';
import type { Question, Reply } from '../../src/state/calculation.ts';
import { Calculator, type ReplyingWorker } from '../../src/state/calculator.ts';

function begin() {
  const asked: Question[] = [];
  let made = 0;
  const worker: ReplyingWorker = { postMessage: (question) => asked.push(question), onmessage: null, onerror: null };
  const calculator = new Calculator(() => {
    made += 1;
    return worker;
  });
  return { calculator, worker, asked, made: () => made };
}

const looked = { scenario: 'base', view: {} };

test('no worker is made before it is begun, and then one', () => {
  const { calculator, asked, made } = begin();
  void calculator.ask('answer', looked);
  expect([made(), asked]).toEqual([0, []]);
  calculator.begin();
  calculator.begin();
  expect([made(), asked.length]).toEqual([1, 1]);
});

test('questions reach it in the order in which they were asked, later ones after them', () => {
  const { calculator, asked } = begin();
  void calculator.ask('warnings', { scenario: 'base' });
  void calculator.ask('answer', looked);
  calculator.begin();
  void calculator.ask('sureness', looked);
  expect(asked.map(({ kind }) => kind)).toEqual(['warnings', 'answer', 'sureness']);
  expect(asked.map(({ number }) => number)).toEqual([1, 2, 3]);
});

test('of two questions of a kind that waited, the earlier one is stale', async () => {
  const { calculator, worker, asked } = begin();
  const [early, late] = [calculator.ask('answer', looked), calculator.ask('answer', looked)];
  calculator.begin();
  for (const { number } of asked) {
    worker.onmessage?.({ data: { number, outcome: 'failure' } } as MessageEvent<Reply>);
  }
  expect([(await early).outcome, (await late).outcome]).toEqual(['stale', 'failure']);
});

test('a worker that cannot be loaded fails those that waited for it', async () => {
  const { calculator, worker } = begin();
  const waiting = calculator.ask('answer', looked);
  calculator.begin();
  worker.onerror?.({} as ErrorEvent);
  expect([(await waiting).outcome, (await calculator.ask('answer', looked)).outcome]).toEqual(['failure', 'failure']);
});
