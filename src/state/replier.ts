/** The worker's side: the answers to the page's questions about the open pack. */
import { Results } from '../analysis/results.ts';
import { viewOf } from '../analysis/view.ts';
import { unpackTables } from '../pack/packedTables.ts';
import type { Exchanges, Kind, Progress, Question, Reply } from './calculation.ts';
import { answerTo } from './firstAnswer.ts';
import type { Answering } from './furtherAnswers.ts';
import type { HeldFiles } from './heldFiles.ts';
import { Faults, OpenedPack } from './openedPack.ts';

/** Answered by results alone, after the first figure. */
type Later =
  | 'figure'
  | 'restsOn'
  | 'explain'
  | 'sureness'
  | 'prices'
  | 'sites'
  | 'budget'
  | 'budgetLines'
  | 'pathway'
  | 'staffing'
  | 'exportFiles'
  | 'workbook';

/** After an answer, before anything is done that nobody asked for yet. */
const PAUSE_MS = 500;

type Answered<K extends Kind> = Exchanges[K]['answered'];
type Tell = (rows: number) => void;
type Answers = {
  readonly [K in Kind]: (asked: Exchanges[K]['asked'], tell: Tell) => Answered<K> | Promise<Answered<K>>;
};

/** Kept out of the script that the first figure waits for. */
const further = () => import('./furtherAnswers.ts');

/** Needed only where files are taken in. */
const reading = () => import('./heldFiles.ts');

type Replier = (question: Question, tellProgress?: (progress: Progress) => void) => Promise<Reply>;

/** @returns a function that replies to one question after another, on the pack that was opened last */
export function replier(): Replier {
  const answers = answersOf(new OpenedPack());
  return async ({ number, kind, asked }, tellProgress) => {
    try {
      const answer = answers[kind] as (asked: unknown, tell: Tell) => Answered<Kind> | Promise<Answered<Kind>>;
      const tell: Tell = (rows) => tellProgress?.({ number, outcome: 'progress', rows });
      return { number, outcome: 'answered', answered: await answer(asked, tell) };
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
    answer(looked) {
      const answered = answerTo(opened, looked);
      // After what was asked meanwhile, so that the first edit finds it done.
      setTimeout(() => opened.heldOrNone(looked.scenario)?.prepareForEdits(), PAUSE_MS);
      return answered;
    },
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
    sites: later(opened, 'sites'),
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
    workbook: later(opened, 'workbook'),
    ...answersOfFiles(opened),
  };
}

type OfFiles =
  'read' | 'dropFiles' | 'heldTables' | 'preview' | 'check' | 'effectOfFiles' | 'takeFiles' | 'editAsTaken';

function answersOfFiles(opened: OpenedPack): Pick<Answers, OfFiles> {
  let held: HeldFiles | undefined;
  const onto = (laid: Exchanges['preview']['asked']) => ({ ...laid, tables: opened.tables });
  return {
    async read(asked, tell) {
      const { HeldFiles } = await reading();
      held ??= new HeldFiles();
      return held.read(asked, tell);
    },
    dropFiles() {
      held?.drop();
      return null;
    },
    heldTables: () => held?.packed() ?? null,
    preview: (laid) => held?.preview(onto(laid)) ?? null,
    check: (laid) => held?.check(onto(laid)) ?? null,
    async effectOfFiles(asked) {
      const pack = held?.checked;
      if (!pack) return null;
      const before = opened.results('base');
      return (await further()).dataEffect(before, new Results(pack), asked);
    },
    takeFiles: (laid) => held?.take(onto(laid)) ?? null,
    editAsTaken({ found }) {
      opened.edit(held?.changes(opened.tables) ?? [], found);
      return null;
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
