import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { History, type Step } from '../../src/state/history.ts';

const step = (number: number): Step<number> => ({ before: number - 1, after: number, at: `at ${number}` });
const ofSteps = (count: number) =>
  Array.from({ length: count }, (_, index) => step(index + 1)).reduce(
    (history, next) => history.with(next),
    new History<number>(),
  );

describe('a history', () => {
  it('goes back and forth through steps in their order', () => {
    const back = ofSteps(3).undone().undone();
    expect(back.past.map(({ after }) => after)).toEqual([1]);
    expect(back.future.map(({ after }) => after)).toEqual([2, 3]);
    expect(back.redone().past.map(({ after }) => after)).toEqual([1, 2]);
  });

  it('forgets what was undone when another step is taken', () => {
    const { past, future } = ofSteps(3).undone().with(step(9));
    expect([past.map(({ after }) => after), future]).toEqual([[1, 2, 9], []]);
  });

  it('takes a step that goes on as one, and forgets what was undone', () => {
    const { past, future } = ofSteps(3).undone().prolonged(7);
    expect([past.map(({ before, after }) => [before, after]), future]).toEqual([
      [
        [0, 1],
        [1, 7],
      ],
      [],
    ]);
  });

  it('is the same where there is nothing to go through', () => {
    const [none, some] = [new History<number>(), ofSteps(2)];
    expect([none.undone(), none.prolonged(1)]).toEqual([none, none]);
    expect(some.redone()).toBe(some);
  });

  it('remembers the last thousand steps', () => {
    const { past } = ofSteps(1005);
    expect([past.length, past[0]!.after, past.at(-1)!.after]).toEqual([1000, 6, 1005]);
  });

  it('undone and redone is as it was', () => {
    fc.assert(
      fc.property(fc.nat({ max: 20 }), fc.nat({ max: 25 }), (count, times) => {
        let history = ofSteps(count);
        for (let n = 0; n < times; n++) history = history.undone();
        for (let n = 0; n < times; n++) history = history.redone();
        expect(history).toEqual(ofSteps(count));
      }),
    );
  });
});
