/** Everything that a report says: the figures of several pages, for what is looked at. */
import { BudgetState } from './budgetState.svelte.ts';
import { FollowedView } from './followedView.svelte.ts';
import { Patience } from './patience.svelte.ts';
import { PricesState } from './pricesState.svelte.ts';
import { ScenariosState } from './scenariosState.svelte.ts';
import type { Session } from './session.svelte.ts';

export class ReportState {
  readonly session: Session;
  readonly budget: BudgetState;
  readonly staffing: FollowedView<'staffing'>;
  readonly prices: PricesState;
  readonly scenarios: ScenariosState;
  readonly #patience = new Patience();

  constructor(session: Session) {
    this.session = session;
    this.budget = new BudgetState(session);
    // No mixes side by side: posts and their use are those of the plan.
    this.staffing = new FollowedView(session, 'staffing', (looked) => ({ ...looked, mixes: [] }));
    this.prices = new PricesState(session);
    // It has no effects of single changes, and comes once all scenarios are there.
    this.scenarios = new ScenariosState(session, false);
  }

  /** Begins to follow what is looked at. @returns a function that ends it */
  follow(): () => void {
    this.#patience.begin();
    const ends = [this.budget.follow(), this.staffing.follow(), this.prices.carried.follow()];
    return () => {
      ends.forEach((end) => end());
      this.scenarios.end();
      this.#patience.end();
    };
  }

  /** All of it, once all is of one and the same answer; null until then. */
  readonly parts = $derived.by(() => {
    const { answer, sureness } = this.session;
    const budget = this.budget.budget;
    const staffing = this.staffing.shown;
    const prices = this.prices.carried.shown;
    const { known, waiting } = this.scenarios;
    if (!answer || !sureness || !budget || !staffing || !prices || !known) return null;
    const isOfAnswer = [budget, staffing, prices, known].every((part) => part.answer === answer);
    return isOfAnswer && waiting?.for !== 'plans' ? { answer, sureness, budget, staffing, prices, known } : null;
  });

  get isSlow(): boolean {
    return this.#patience.isOver;
  }

  get hasFailed(): boolean {
    return [this.budget, this.staffing, this.prices.carried, this.scenarios].some(({ hasFailed }) => hasFailed);
  }
}

export type ReportParts = NonNullable<ReportState['parts']>;
