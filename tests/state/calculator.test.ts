/** Questions to the worker have numbers, and replies that come too late are dropped. */
import { expect, test } from 'vitest';
import type { Question, Reply } from '../../src/state/calculation.ts';
import { Calculator, type ReplyingWorker } from '../../src/state/calculator.ts';

function workerThatIsAsked() {
  const asked: Question[] = [];
  const worker: ReplyingWorker = { postMessage: (question) => asked.push(question), onmessage: null, onerror: null };
  const heard: Reply[] = [];
  const calculator = new Calculator(worker, (reply) => heard.push(reply));
  const replies = (number: number) =>
    worker.onmessage?.({ data: { kind: 'faults', number, faults: [] } } as unknown as MessageEvent<Reply>);
  return { asked, worker, heard, calculator, replies };
}

test('only the reply to the latest question is heard', () => {
  const { asked, heard, calculator, replies } = workerThatIsAsked();
  calculator.ask({ scenario: 'base', year: '2026' });
  calculator.ask({ scenario: 'base', year: '2027' });
  replies(asked[0]!.number);
  expect(heard).toEqual([]);
  replies(asked[1]!.number);
  expect(heard.map((reply) => reply.number)).toEqual([asked[1]!.number]);
});

test('a worker that breaks down is heard as a failure', () => {
  const { worker, heard, calculator } = workerThatIsAsked();
  calculator.ask({ scenario: 'base' });
  worker.onerror?.({} as ErrorEvent);
  expect(heard).toEqual([{ kind: 'failure', number: 1 }]);
});
