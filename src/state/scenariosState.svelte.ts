/** What the page Scenarios shows: the figures of every scenario at one view, and the effects of the open one's changes. */
import type { Answer } from '../analysis/answer.ts';
import { planDifferences } from '../analysis/planDifferences.ts';
import type { ScenarioEffects } from '../analysis/scenarioEffects.ts';
import type { Looked } from './calculation.ts';
import { BASE, idsToCompute, noPlans, withPlan, type KnownPlan, type KnownPlans } from './knownPlans.ts';
import { Patience } from './patience.svelte.ts';
import type { Session } from './session.svelte.ts';

export interface KnownEffects {
  readonly answer: Answer;
  readonly effects: ScenarioEffects;
}

/** What is computed at the moment. */
export type Waiting =
  { readonly for: 'plans'; readonly done: number; readonly all: number } | { readonly for: 'effects' };

/** Scenarios that stand beside the base until the reader chooses others. */
const BESIDE_AT_FIRST = 4;
/** In the address: the reader wants the base alone. */
const NONE = '/';

export class ScenariosState {
  /** Those on screen; they stay until the base and the open scenario of the next view are there. */
  known = $state.raw<KnownPlans | null>(null);
  /** Null until those of the open scenario are there. */
  effects = $state.raw<KnownEffects | null>(null);
  hasFailed = $state(false);
  isStopped = $state(false);
  waiting = $state.raw<Waiting | null>(null);
  readonly #patience = new Patience();
  readonly #session: Session;
  readonly #hasEffects: boolean;
  readonly #end: () => void;
  /** Grows with every place that is gone to: replies to an earlier one are dropped. */
  #run = 0;
  /** The view that {@link #found} is of, and the revision of the data. */
  #view = '';
  #found = noPlans;

  /** @param hasEffects whether what each change of the open scenario does is computed too */
  constructor(session: Session, hasEffects = true) {
    this.#session = session;
    this.#hasEffects = hasEffects;
    this.#end = session.whenAnswered(() => void this.#follow());
  }

  end(): void {
    this.#run += 1;
    this.#end();
    this.#patience.end();
    this.#dropEffects();
  }

  /** The reader does not want to wait: what is not computed yet is left out until it is asked for. */
  stop(): void {
    this.#run += 1;
    this.#dropEffects();
    this.#stopWaiting();
    this.isStopped = true;
  }

  goOn(): void {
    void this.#follow();
  }

  #dropEffects(): void {
    if (this.waiting?.for === 'effects') void this.#session.calculator.ask('stop', null);
  }

  /** What to say that the reader waits for; null within the first moments. */
  get shownWaiting(): Waiting | null {
    return this.#patience.isOver ? this.waiting : null;
  }

  /** Scenarios beside the base, in the order of the pack: the reader's choice, else the open one and the first others. */
  readonly beside = $derived.by((): readonly string[] => {
    if (!this.known) return [];
    const { answer } = this.known;
    const ids = answer.scenarios.map(({ id }) => id);
    const asked = this.#session.location.place.beside;
    const chosen = ids.filter((id) => asked.split('/').includes(id));
    // Those of an old link may all be gone.
    if (asked === NONE || chosen.length > 0) return chosen;
    const first = [answer.scenario, ...ids.filter((id) => id !== answer.scenario && this.#isSound(id))];
    const beside = first.filter((id) => id !== BASE).slice(0, BESIDE_AT_FIRST);
    return ids.filter((id) => beside.includes(id));
  });

  choose(scenario: string, isBeside: boolean): void {
    const others = this.beside.filter((id) => id !== scenario);
    const chosen = isBeside ? [...others, scenario] : others;
    this.#session.location.go({ beside: chosen.join('/') || NONE });
  }

  /** One that is not computed yet counts as sound. */
  #isSound(id: string): boolean {
    const found = this.known?.plans.get(id);
    return !found || 'plan' in found;
  }

  async #follow(): Promise<void> {
    const { answer, answeredRevision, looked, location } = this.#session;
    if (!answer) return;
    const run = (this.#run += 1);
    this.isStopped = false;
    const view = JSON.stringify([
      answeredRevision,
      location.place.pack,
      location.place.project,
      answer.year,
      answer.siteType,
      answer.shown.money,
    ]);
    if (view !== this.#view) this.#found = noPlans;
    this.#view = view;
    this.#startWaiting();
    const isCurrent = () => run === this.#run;
    try {
      await this.#askAll(answer, looked, isCurrent);
      if (isCurrent()) this.hasFailed = false;
    } catch {
      if (isCurrent()) this.hasFailed = true;
    }
    if (isCurrent()) this.#stopWaiting();
  }

  /** One after the other: the worker answers what the reader asks in between. */
  async #askAll(answer: Answer, looked: Looked, isCurrent: () => boolean): Promise<void> {
    const ids = idsToCompute(answer);
    for (const id of ids) {
      this.waiting = { for: 'plans', done: this.#found.size, all: ids.length };
      if (!this.#found.has(id)) {
        const found = await this.#ask(id, looked);
        if (!isCurrent()) return;
        this.#found = withPlan(this.#found, id, found);
      }
      if (!this.#found.has(BASE) || !this.#found.has(answer.scenario)) continue;
      this.#show(answer);
      if (this.#hasEffects && id === answer.scenario && id !== BASE) {
        await this.#askEffects(answer, looked, isCurrent);
        if (!isCurrent()) return;
      }
    }
  }

  #show(answer: Answer): void {
    this.known = { answer, plans: this.#found };
    if (this.effects?.answer.scenario !== answer.scenario) this.effects = null;
  }

  async #ask(id: string, { view }: Looked): Promise<KnownPlan> {
    const { calculator } = this.#session;
    const compared = await calculator.ask('compare', { scenarios: [id], view });
    if (compared.outcome !== 'answered') throw new Error(compared.outcome);
    const [plan] = compared.answered;
    const base = this.#found.get(BASE);
    if (plan && id === BASE) return { plan, differences: planDifferences(plan, plan), noticed: [] };
    const noticed = await calculator.ask('noticed', { scenario: id, view });
    if (noticed.outcome === 'faults') return { faults: noticed.faults };
    if (noticed.outcome !== 'answered' || !plan || !base || !('plan' in base)) throw new Error(noticed.outcome);
    return { plan, differences: planDifferences(base.plan, plan), noticed: noticed.answered };
  }

  async #askEffects(answer: Answer, looked: Looked, isCurrent: () => boolean): Promise<void> {
    this.waiting = { for: 'effects' };
    const outcome = await this.#session.calculator.ask('effects', looked);
    if (!isCurrent()) return;
    if (outcome.outcome !== 'answered') throw new Error(outcome.outcome);
    if (outcome.answered) this.effects = { answer, effects: outcome.answered };
  }

  #startWaiting(): void {
    this.#patience.end();
    this.#patience.begin();
  }

  #stopWaiting(): void {
    this.#patience.end();
    this.waiting = null;
  }
}
