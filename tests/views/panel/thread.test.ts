/** The thread of an explanation: it grows by what is followed, and folds away. */
import { expect, test, vi } from 'vitest';
import type { ExplanationStep } from '../../../src/analysis/explanationOf.ts';
import type { Outcome } from '../../../src/state/calculator.ts';
import { Thread } from '../../../src/views/panel/thread.svelte.ts';

const stepOf = (node: number): ExplanationStep => ({
  node,
  label: { kind: 'figure', quantity: 'posts', unit: 'post', place: [] },
  value: String(node),
});

/** Answers when it is told to, or at once. */
function calculator(isPrompt = true) {
  const waiting: (() => void)[] = [];
  const ask = vi.fn(
    (_kind: string, { node }: { node: number }) =>
      new Promise<Outcome<'explain'>>((resolve) => {
        const answer = () =>
          resolve(node < 0 ? { outcome: 'failure' } : { outcome: 'answered', answered: stepOf(node) });
        if (isPrompt) answer();
        else waiting.push(answer);
      }),
  );
  return { asking: { ask } as unknown as ConstructorParameters<typeof Thread>[0], ask, waiting };
}

const nodesOf = (thread: Thread) => thread.steps.map(({ node }) => node);

test('grows downwards, and folds away what is followed already', async () => {
  const { asking, ask } = calculator();
  const thread = new Thread(asking);
  await thread.begin('on-call', 1);
  await thread.follow(0, 2);
  await thread.follow(1, 3);
  expect(nodesOf(thread)).toEqual([1, 2, 3]);
  expect(thread.followedAt(0)).toBe(2);
  expect(ask).toHaveBeenLastCalledWith('explain', { scenario: 'on-call', node: 3 });
  await thread.follow(0, 4);
  expect(nodesOf(thread)).toEqual([1, 4]);
  await thread.follow(0, 4);
  expect(nodesOf(thread)).toEqual([1]);
});

test('keeps the old explanation until the new one is there, and of two the later', async () => {
  const { asking, waiting } = calculator(false);
  const thread = new Thread(asking);
  const first = thread.begin('base', 1);
  const second = thread.begin('base', 2);
  waiting[1]!();
  await second;
  expect(nodesOf(thread)).toEqual([2]);
  waiting[0]!();
  await first;
  expect(nodesOf(thread)).toEqual([2]);
  const third = thread.begin('base', 3);
  expect(nodesOf(thread)).toEqual([2]);
  waiting[2]!();
  await third;
  expect(nodesOf(thread)).toEqual([3]);
});

test('says that it waits after a while, and that a step failed', async () => {
  vi.useFakeTimers();
  const { asking, waiting } = calculator(false);
  const thread = new Thread(asking);
  const asked = thread.begin('base', -1);
  expect(thread.patience.isOver).toBe(false);
  vi.advanceTimersByTime(301);
  expect(thread.patience.isOver).toBe(true);
  waiting[0]!();
  await asked;
  expect([thread.patience.isOver, thread.hasFailed, nodesOf(thread)]).toEqual([false, true, []]);
  vi.useRealTimers();
});

test('is empty once it is cleared, whatever was asked', async () => {
  const { asking, waiting } = calculator(false);
  const thread = new Thread(asking);
  const asked = thread.begin('base', 1);
  thread.clear();
  waiting[0]!();
  await asked;
  expect(nodesOf(thread)).toEqual([]);
});
