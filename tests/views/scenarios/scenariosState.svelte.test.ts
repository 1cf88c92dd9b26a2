import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/analysis/answer.ts';
import type { Kind } from '../../../src/state/calculation.ts';
import { Location, type AddressedWindow } from '../../../src/state/location.svelte.ts';
import { ScenariosState } from '../../../src/state/scenariosState.svelte.ts';
import type { Session } from '../../../src/state/session.svelte.ts';
import { emptyAnswer } from '../cost/emptyAnswer.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const scenarios = ids.map((id) => ({ id, name: id, names: {} }));

/** A session whose worker answers each question at once; scenario `b` has faults. */
function sessionAt(first: Partial<Answer>) {
  const asked: string[] = [];
  let listener = () => {};
  const session = {
    answer: { ...emptyAnswer, scenarios, ...first },
    looked: { scenario: 'base', view: {} },
    location: new Location({
      location: { hash: '' },
      history: { pushState: () => undefined, replaceState: () => undefined },
      addEventListener: () => undefined,
    } as unknown as AddressedWindow),
    whenAnswered(heard: () => void) {
      listener = heard;
      heard();
      return () => (listener = () => {});
    },
    calculator: {
      ask(kind: Kind, { scenario = '', scenarios: [one] = [scenario] }: { scenario?: string; scenarios?: string[] }) {
        asked.push(`${kind} ${one}`);
        if (kind === 'compare') {
          const plan = {
            scenario: one,
            costs: {},
            budget: {},
            survivors: '1',
            posts: '1',
            economic: '1',
            budgetSum: '1',
            presentValue: '1',
          };
          return Promise.resolve({ outcome: 'answered', answered: one === 'b' ? [] : [plan] });
        }
        if (one === 'b') return Promise.resolve({ outcome: 'faults', faults: [] });
        return Promise.resolve({ outcome: 'answered', answered: kind === 'effects' ? { effects: [] } : [] });
      },
    },
  };
  const goTo = (answer: Partial<Answer>) => {
    session.answer = { ...session.answer, ...answer };
    session.looked = { ...session.looked, scenario: session.answer.scenario };
    listener();
  };
  return { session: session as unknown as Session, asked, goTo };
}

const settle = async () => {
  for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
  flushSync();
};

describe('the state of the page Scenarios', () => {
  it('without the effects of single changes asks for none, and waits for scenarios alone', async () => {
    const { session, asked } = sessionAt({ scenario: 'a' });
    const state = new ScenariosState(session, false);
    const waits = new Set<string>();
    for (let turn = 0; turn < 100; turn += 1) {
      if (state.waiting) waits.add(state.waiting.for);
      await Promise.resolve();
    }
    expect(asked.some((question) => question.startsWith('effects'))).toBe(false);
    expect([...waits]).toEqual(['plans']);
    expect(state.waiting).toBeNull();
    state.end();
  });

  it('computes the base first, then every scenario, and keeps those with faults apart', async () => {
    const { session, asked } = sessionAt({});
    const state = new ScenariosState(session);
    await settle();
    expect(asked[0]).toBe('compare base');
    expect([...(state.known?.plans.keys() ?? [])]).toEqual(['base', ...ids]);
    expect(state.known?.plans.get('b')).toEqual({ faults: [] });
    expect(state.waiting).toBeNull();
    expect(state.hasFailed).toBe(false);
  });

  it('computes nothing twice for a scenario that is opened, and all anew for another year', async () => {
    const { session, asked, goTo } = sessionAt({});
    const state = new ScenariosState(session);
    await settle();
    asked.length = 0;
    goTo({ scenario: 'c' });
    await settle();
    expect(asked).toEqual(['effects c']);
    expect(state.effects?.answer.scenario).toBe('c');
    asked.length = 0;
    goTo({ year: '2027' });
    // The old figures stay with their own year until the new ones come.
    expect(state.known?.answer.year).toBe('2026');
    await settle();
    expect(asked.slice(0, 4)).toEqual(['compare base', 'compare c', 'noticed c', 'effects c']);
    expect(state.known?.answer.year).toBe('2027');
  });

  it('sets four sound scenarios beside the base, the open one among them, until others are chosen', async () => {
    const { session, goTo } = sessionAt({});
    const state = new ScenariosState(session);
    await settle();
    expect(state.beside).toEqual(['a', 'c', 'd', 'e']);
    goTo({ scenario: 'f' });
    await settle();
    expect(state.beside).toEqual(['a', 'c', 'd', 'f']);
    state.choose('e', true);
    state.choose('a', false);
    expect(state.beside).toEqual(['c', 'd', 'e', 'f']);
    goTo({ scenario: 'a' });
    await settle();
    expect(state.beside).toEqual(['c', 'd', 'e', 'f']);
    for (const id of state.beside) state.choose(id, false);
    expect(state.beside).toEqual([]);
  });

  it('keeps the choice in the address, for the report and for whoever opens the link', async () => {
    const { session } = sessionAt({});
    const state = new ScenariosState(session);
    await settle();
    for (const id of ['c', 'd', 'e']) state.choose(id, false);
    expect(session.location.place.beside).toBe('a');
    state.end();
    const report = new ScenariosState(session, false);
    await settle();
    expect(report.beside).toEqual(['a']);
    // All that an old link names may be gone.
    session.location.go({ beside: 'gone/gone-too' });
    expect(report.beside).toEqual(['a', 'c', 'd', 'e']);
  });

  it('asks nothing more once it has ended', async () => {
    const { session, asked, goTo } = sessionAt({});
    const state = new ScenariosState(session);
    state.end();
    await settle();
    asked.length = 0;
    goTo({ scenario: 'c' });
    await settle();
    expect(asked).toEqual([]);
  });
});
