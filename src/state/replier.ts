/** The worker's side: the open pack, its scenarios as far as they were asked for, and the answers to questions. */
import { answerOf } from '../analysis/answer.ts';
import { lessReady } from '../analysis/readiness.ts';
import { Results } from '../analysis/results.ts';
import { viewOf } from '../analysis/view.ts';
import type { Problem } from '../pack/problem.ts';
import { openPack } from '../scenario/openPack.ts';
import type { Exchanges, Kind, Question, Reply } from './calculation.ts';

/** Answered by results alone, after the first figure. */
type Later = 'figure' | 'restsOn' | 'explain' | 'sureness';

type Answered<K extends Kind> = Exchanges[K]['answered'];

/** A scenario of the open pack, computed as far as it was asked for; without results where it has faults. */
interface Opened {
  readonly results: Results | null;
  readonly faults: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** Each scenario that is kept open takes some 50 MB on a large pack. */
const KEPT_OPEN = 3;

/** Kept out of the script that the first figure waits for. */
const further = () => import('./furtherAnswers.ts');

/** Stands in the way of an answer. */
class Faults extends Error {
  constructor(readonly faults: readonly Problem[]) {
    super('the pack has faults');
  }
}

/** @returns a function that replies to one question after another, on the pack that was opened last */
export function replier(): (question: Question) => Promise<Reply> {
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

  /** Takes the results before anything is waited for: another pack may be opened meanwhile. */
  const later =
    <K extends Later>(kind: K) =>
    async (asked: Exchanges[K]['asked']): Promise<Answered<K>> => {
      const results = soundResults(asked.scenario);
      const answer = (await further())[kind] as (from: Results, asked: Exchanges[K]['asked']) => Answered<K>;
      return answer(results, asked);
    };

  const answers: { [K in Kind]: (asked: Exchanges[K]['asked']) => Answered<K> | Promise<Answered<K>> } = {
    open(asked) {
      files = asked.files;
      opened.clear();
      return null;
    },
    answer({ scenario, view }) {
      const results = soundResults(scenario);
      const { siteType } = viewOf(results, view);
      return { answer: answerOf(results, view), lessReady: lessReady(results, open(scenario).warnings, siteType) };
    },
    async warnings({ scenario }) {
      const results = soundResults(scenario);
      const { warnings } = open(scenario);
      return [...warnings, ...(await further()).missingRanges(results)];
    },
    figure: later('figure'),
    restsOn: later('restsOn'),
    explain: later('explain'),
    sureness: later('sureness'),
  };

  return async ({ number, kind, asked }) => {
    try {
      const answer = answers[kind] as (asked: unknown) => Answered<Kind> | Promise<Answered<Kind>>;
      return { number, outcome: 'answered', answered: await answer(asked) };
    } catch (error) {
      if (error instanceof Faults) return { number, outcome: 'faults', faults: error.faults };
      console.error(error);
      return { number, outcome: 'failure' };
    }
  };
}
