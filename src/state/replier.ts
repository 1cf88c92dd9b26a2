/** The worker's side: the answers to the page's questions about the open pack. */
import { viewOf } from '../analysis/view.ts';
import { unpackTables } from '../pack/packedTables.ts';
import type { Exchanges, Kind, Question, Reply } from './calculation.ts';
import { answerTo } from './firstAnswer.ts';
import type { Answering } from './furtherAnswers.ts';
import { Faults, OpenedPack } from './openedPack.ts';

/** Answered by results alone, after the first figure. */
type Later =
  | 'figure'
  | 'restsOn'
  | 'explain'
  | 'sureness'
  | 'prices'
  | 'budget'
  | 'budgetLines'
  | 'pathway'
  | 'staffing'
  | 'exportFiles';

type Answered<K extends Kind> = Exchanges[K]['answered'];
type Answers = { readonly [K in Kind]: (asked: Exchanges[K]['asked']) => Answered<K> | Promise<Answered<K>> };

/** Kept out of the script that the first figure waits for. */
const further = () => import('./furtherAnswers.ts');

/** Needed only where files are taken in. */
const reading = () => import('./readFiles.ts');

/** @returns a function that replies to one question after another, on the pack that was opened last */
export function replier(): (question: Question) => Promise<Reply> {
  const answers = answersOf(new OpenedPack());
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

function answersOf(opened: OpenedPack): Answers {
  /** Grows with every question about effects: those before it are dropped. */
  let effectsRun = 0;
  return {
    open({ tables, found }) {
      opened.open(unpackTables(tables), found);
      return null;
    },
    edit({ changes, found }) {
      opened.edit(changes, found);
      return null;
    },
    answer: (looked) => answerTo(opened, looked),
    async warnings({ scenario }) {
      const results = opened.heldResults(scenario);
      const warnings = [...opened.warnings(scenario), ...opened.faultsOfOthers(scenario)];
      return [...warnings, ...(await further()).missingRanges(results)];
    },
    async compare({ scenarios, view }) {
      const { comparedPlan } = await further();
      return scenarios.flatMap((scenario) => {
        const results = opened.heldOrNone(scenario);
        return results ? comparedPlan(results, view) : [];
      });
    },
    async noticed({ scenario, view }) {
      const [base, changed] = [opened.heldOrNone('base'), opened.heldOrNone(scenario)];
      // Says what stands in the way.
      if (!base || !changed) throw new Faults(opened.faults(scenario));
      return (await further()).noticed(base, changed, viewOf(base, view).year);
    },
    figure: later(opened, 'figure'),
    restsOn: later(opened, 'restsOn'),
    explain: later(opened, 'explain'),
    sureness: later(opened, 'sureness'),
    prices: later(opened, 'prices'),
    budget: later(opened, 'budget'),
    budgetLines: later(opened, 'budgetLines'),
    pathway: later(opened, 'pathway'),
    staffing: later(opened, 'staffing'),
    async effects(asked) {
      const run = (effectsRun += 1);
      const results = opened.heldResults(asked.scenario);
      const { tables } = opened;
      return (await further()).effects(results, asked, tables, () => run === effectsRun);
    },
    stop() {
      effectsRun += 1;
      return null;
    },
    exportFiles: later(opened, 'exportFiles'),
    read: async (asked) => (await reading()).readFiles(asked),
    async check(asked) {
      const { tables } = opened;
      return (await reading()).checkEdit(tables, asked);
    },
  };
}

/** Takes the results before anything is waited for: another pack may be opened meanwhile. */
function later<K extends Later>(opened: OpenedPack, kind: K) {
  return async (asked: Exchanges[K]['asked']): Promise<Answered<K>> => {
    const results = opened.heldResults(asked.scenario);
    const { tables } = opened;
    const answer = (await further())[kind] as unknown as Answering<K>;
    return answer(results, asked, tables);
  };
}
