/** The budget of what is looked at, and the lines behind its figures once somebody asks for them. */
import type { Answer } from '../analysis/answer.ts';
import type { BudgetView, ShownLine } from '../analysis/budgetView.ts';
import { Patience } from './patience.svelte.ts';
import type { Session } from './session.svelte.ts';

/** A budget, and the answer of the same view: it says which money, year and scenario the figures are of. */
export interface ShownBudget {
  readonly view: BudgetView;
  readonly answer: Answer;
}

export class BudgetState {
  /** The latest one; it stays until the next one comes. */
  budget = $state.raw<ShownBudget | null>(null);
  /** Behind the budget on screen; null until they are asked for. */
  lines = $state.raw<readonly ShownLine[] | null>(null);
  hasFailed = $state(false);
  haveLinesFailed = $state(false);
  readonly #patience = new Patience();
  readonly #session: Session;
  /** They are here or on their way. */
  #haveAskedForLines = false;

  constructor(session: Session) {
    this.#session = session;
  }

  get isSlow(): boolean {
    return this.#patience.isOver;
  }

  /** Begins to follow what is looked at. @returns a function that ends it */
  follow(): () => void {
    const end = this.#session.whenAnswered(() => void this.#ask());
    return () => {
      end();
      this.#patience.end();
    };
  }

  /** Fetches the lines, unless they are here. */
  openLines(): void {
    if (this.#haveAskedForLines) return;
    this.#haveAskedForLines = true;
    void this.#askLines();
  }

  async #ask(): Promise<void> {
    const { answer, calculator, looked } = this.#session;
    if (!answer) return;
    this.#patience.begin();
    const outcome = await calculator.ask('budget', looked);
    if (outcome.outcome === 'stale') return;
    this.#patience.end();
    this.hasFailed = outcome.outcome !== 'answered';
    if (outcome.outcome !== 'answered') return;
    this.budget = { view: outcome.answered, answer };
    this.lines = null;
    this.#haveAskedForLines = false;
  }

  async #askLines(): Promise<void> {
    const of = this.budget;
    this.haveLinesFailed = false;
    const outcome = await this.#session.calculator.ask('budgetLines', this.#session.looked);
    // Lines of another budget than the one on screen would not add up to its figures.
    if (outcome.outcome === 'stale' || of !== this.budget) return;
    this.haveLinesFailed = outcome.outcome !== 'answered';
    this.#haveAskedForLines = outcome.outcome === 'answered';
    if (outcome.outcome === 'answered') this.lines = outcome.answered;
  }
}
