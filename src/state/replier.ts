/** The worker's side: the open pack, its scenarios as far as they were asked for, and the answers to questions. */
import { answerOf } from '../analysis/answer.ts';
import { explanationOf } from '../analysis/explanationOf.ts';
import { figureDetail } from '../analysis/figureDetail.ts';
import { missingRanges } from '../analysis/missingRanges.ts';
import { lessReady } from '../analysis/readiness.ts';
import { Results } from '../analysis/results.ts';
import { surenessView } from '../analysis/surenessView.ts';
import { viewOf } from '../analysis/view.ts';
import type { Problem } from '../pack/problem.ts';
import { openPack } from '../scenario/openPack.ts';
import type { Exchanges, Kind, Question, Reply } from './calculation.ts';

/** A scenario of the open pack, computed as far as it was asked for; without results where it has faults. */
interface Opened {
  readonly results: Results | null;
  readonly faults: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** Each scenario that is kept open takes some 50 MB on a large pack. */
const KEPT_OPEN = 3;

/** Stands in the way of an answer. */
class Faults extends Error {
  constructor(readonly faults: readonly Problem[]) {
    super('the pack has faults');
  }
}

/** @returns a function that replies to one question after another, on the pack that was opened last */
export function replier(): (question: Question) => Reply {
  let files: ReadonlyMap<string, string> = new Map();
  const opened = new Map<string, Opened>();

  function open(scenario: string): Opened {
    const had = opened.get(scenario);
    if (had) return had;
    const { pack, faults, warnings } = openPack(files, scenario);
    const made = { results: pack && new Results(pack), faults, warnings };
    opened.set(scenario, made);
    const [oldest] = opened.keys();
    if (opened.size > KEPT_OPEN && oldest !== undefined) opened.delete(oldest);
    return made;
  }

  function soundResults(scenario: string): Results {
    const { results, faults } = open(scenario);
    if (!results) throw new Faults(faults);
    return results;
  }

  const answers: { [K in Kind]: (asked: Exchanges[K]['asked']) => Exchanges[K]['answered'] } = {
    open(asked) {
      files = asked.files;
      opened.clear();
      return null;
    },
    answer({ scenario, view }) {
      const results = soundResults(scenario);
      return { answer: answerOf(results, view), lessReady: lessReady(results, open(scenario).warnings) };
    },
    warnings({ scenario }) {
      return [...open(scenario).warnings, ...missingRanges(soundResults(scenario))];
    },
    figure({ scenario, view, cell }) {
      const results = soundResults(scenario);
      return figureDetail(results, cell, viewOf(results, view)) ?? null;
    },
    explain({ scenario, node }) {
      return explanationOf(soundResults(scenario), node);
    },
    sureness({ scenario, view }) {
      const results = soundResults(scenario);
      return surenessView(results, viewOf(results, view));
    },
  };

  return ({ number, kind, asked }) => {
    try {
      const answer = answers[kind] as (asked: unknown) => Exchanges[Kind]['answered'];
      return { number, outcome: 'answered', answered: answer(asked) };
    } catch (error) {
      if (error instanceof Faults) return { number, outcome: 'faults', faults: error.faults };
      console.error(error);
      return { number, outcome: 'failure' };
    }
  };
}
