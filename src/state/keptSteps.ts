/** The last steps of a project's history as the browser keeps them: what differs from step to step, not whole tables. */
import type { Found } from '../pack/found.ts';
import { applyChanges, changesBetween, type TableChange } from '../pack/tableChanges.ts';
import { History, type Step } from './history.ts';
import type { Contents } from './project.svelte.ts';

/** What leads from the contents on the step's nearer side, seen from now, to those on its farther side. */
export interface KeptStep {
  readonly at: string;
  readonly changes: readonly TableChange[];
  readonly found: Found;
}

/** Both from now on: the last step that was taken, and the next that could be taken again, stand first. */
export interface KeptSteps {
  readonly past: readonly KeptStep[];
  readonly future: readonly KeptStep[];
}

/** So many steps to either side survive a reload. */
const MOST_KEPT = 100;
/** All kept steps together change no more rows than this: tables of any size are replaced a few times before it. */
const MOST_ROWS = 500_000;

/** What was made of a step is of use with every later save. */
const keptBack = new WeakMap<Step<Contents>, KeptStep>();
const keptForth = new WeakMap<Step<Contents>, KeptStep>();

export function keepSteps({ past, future }: History<Contents>): KeptSteps {
  return {
    past: nearest([...past.slice(-MOST_KEPT)].reverse(), (step) =>
      remembered(keptBack, step, () => towards(step.at, step.after, step.before)),
    ),
    future: nearest(future.slice(0, MOST_KEPT), (step) =>
      remembered(keptForth, step, () => towards(step.at, step.before, step.after)),
    ),
  };
}

/** @param now what the project has, with which the steps were kept */
export function historyOf({ past, future }: KeptSteps, now: Contents): History<Contents> {
  const back = unrolled(past, now).map(({ at, near, far }) => ({ at, before: far, after: near }));
  const forth = unrolled(future, now).map(({ at, near, far }) => ({ at, before: near, after: far }));
  return new History(back.reverse(), forth);
}

const towards = (at: string, near: Contents, far: Contents): KeptStep => ({
  at,
  changes: changesBetween(near.tables, far.tables),
  found: far.found,
});

function remembered(kept: WeakMap<Step<Contents>, KeptStep>, step: Step<Contents>, keep: () => KeptStep): KeptStep {
  const known = kept.get(step) ?? keep();
  kept.set(step, known);
  return known;
}

/** As many of the steps, the nearest first, as there is room for. */
function nearest(steps: readonly Step<Contents>[], keep: (step: Step<Contents>) => KeptStep): KeptStep[] {
  const kept: KeptStep[] = [];
  let rows = 0;
  for (const step of steps) {
    const one = keep(step);
    rows += one.changes.reduce((sum, change) => sum + change.rows.length, 0);
    if (rows > MOST_ROWS) break;
    kept.push(one);
  }
  return kept;
}

function unrolled(steps: readonly KeptStep[], now: Contents) {
  let near = now;
  return steps.map(({ at, changes, found }) => {
    const far: Contents = { tables: applyChanges(near.tables, changes), found };
    const step = { at, near, far };
    near = far;
    return step;
  });
}
