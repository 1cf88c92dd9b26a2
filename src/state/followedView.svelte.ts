/** What one page asks of the worker whenever the figures are answered anew, beside the answer that it belongs to. */
import type { Answer } from '../analysis/answer.ts';
import type { Exchanges, Looked } from './calculation.ts';
import type { Outcome } from './calculator.ts';
import { Patience } from './patience.svelte.ts';
import type { Session } from './session.svelte.ts';

type Followed = 'pathway' | 'staffing' | 'prices' | 'sites';

/** What was answered, beside the answer of the same view: it says which money, year and scenario the figures are of. */
export interface Shown<K extends Followed> {
  readonly view: Exchanges[K]['answered'];
  readonly answer: Answer;
}

export class FollowedView<K extends Followed> {
  /** The latest one; it stays until the next one comes. */
  shown = $state.raw<Shown<K> | null>(null);
  hasFailed = $state(false);
  /** Resolves when what was asked last is here. */
  answered: Promise<void> = Promise.resolve();
  readonly #patience = new Patience();
  readonly #session: Session;
  readonly #kind: K;
  readonly #askedAt: (looked: Looked) => Exchanges[K]['asked'];
  /** The latest question, as text. */
  #asked = '';

  /** @param askedAt the question about what is looked at */
  constructor(session: Session, kind: K, askedAt: (looked: Looked) => Exchanges[K]['asked']) {
    this.#session = session;
    this.#kind = kind;
    this.#askedAt = askedAt;
  }

  get isSlow(): boolean {
    return this.#patience.isOver;
  }

  /** Begins to follow what is looked at. @returns a function that ends it */
  follow(): () => void {
    const end = this.#session.askAlong((looked) => this.#askAbout(looked));
    return () => {
      end();
      this.#patience.end();
    };
  }

  ask(): void {
    if (this.#session.answer) this.#askAbout(this.#session.looked)(true);
    else this.#patience.end();
  }

  /** The address has moved on the page itself: asks, unless that changes nothing of the question. */
  askIfOther(): void {
    if (JSON.stringify(this.#askedAt(this.#session.looked)) !== this.#asked) this.ask();
  }

  #askAbout(looked: Looked): (isAnswered: boolean) => void {
    this.#patience.begin();
    const asked = this.#askedAt(looked);
    this.#asked = JSON.stringify(asked);
    const outcome = this.#session.calculator.ask(this.#kind, asked);
    // While faults stand, what is held is looked at.
    return (isAnswered) => {
      if (isAnswered) this.answered = this.#show(outcome);
      else this.ask();
    };
  }

  async #show(asked: Promise<Outcome<K>>): Promise<void> {
    const outcome = await asked;
    const { answer } = this.#session;
    if (outcome.outcome === 'stale' || !answer) return;
    this.#patience.end();
    this.hasFailed = outcome.outcome !== 'answered';
    if (outcome.outcome === 'answered') this.shown = { view: outcome.answered, answer };
  }
}
