import { describe, expect, it } from 'vitest';
import { BudgetState } from '../../src/state/budgetState.svelte.ts';
import type { Session } from '../../src/state/session.svelte.ts';

/** A session that answers when it is told to. */
function sessionWith() {
  const asked: { kind: string; reply: (outcome: unknown) => void }[] = [];
  let tell = () => {};
  const session = {
    answer: {},
    looked: { scenario: 'base', view: {} },
    calculator: {
      ask: (kind: string) => new Promise((resolve) => asked.push({ kind, reply: resolve })),
    },
    whenAnswered(listener: () => void) {
      tell = listener;
      listener();
      return () => (tell = () => {});
    },
  } as unknown as Session;
  const answered = async (place: number, answer: unknown) => {
    asked[place]?.reply({ outcome: 'answered', answered: answer });
    await Promise.resolve();
    await Promise.resolve();
  };
  return { session, asked, answered, tell: () => tell() };
}

describe('the budget on screen', () => {
  it('stays until the next one comes, and its lines go with it', async () => {
    const { session, asked, answered, tell } = sessionWith();
    const state = new BudgetState(session);
    const end = state.follow();
    await answered(0, 'first');
    expect(state.budget?.view).toBe('first');
    state.openLines();
    state.openLines();
    expect(asked.map(({ kind }) => kind)).toEqual(['budget', 'budgetLines']);
    await answered(1, ['a line']);
    expect(state.lines).toEqual(['a line']);
    tell();
    expect(state.budget?.view).toBe('first');
    await answered(2, 'second');
    expect(state.budget?.view).toBe('second');
    expect(state.lines).toBeNull();
    end();
  });

  it('takes no lines of the budget before', async () => {
    const { session, answered, tell } = sessionWith();
    const state = new BudgetState(session);
    const end = state.follow();
    await answered(0, 'first');
    state.openLines();
    tell();
    await answered(2, 'second');
    await answered(1, ['a line of the first']);
    expect(state.lines).toBeNull();
    end();
  });
});
