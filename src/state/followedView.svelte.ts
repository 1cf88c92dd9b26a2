/** What one page asks of the worker whenever the figures are answered anew, beside the answer that it belongs to. */
import type { Answer } from '../analysis/answer.ts';
import type { Exchanges, Looked } from './calculation.ts';
import type { Session } from './session.svelte.ts';

type Followed = 'pathway' | 'staffing' | 'prices' | 'sites';

/** Waiting shorter than this is not shown. */
const PATIENCE_MS = 300;

/** What was answered, beside the answer of the same view: it says which money, year and scenario the figures are of. */
export interface Shown<K extends Followed> {
  readonly view: Exchanges[K]['answered'];
  readonly answer: Answer;
}

export class FollowedView<K extends Followed> {
  /** The latest one; it stays until the next one comes. */
  shown = $state.raw<Shown<K> | null>(null);
  isSlow = $state(false);
  hasFailed = $state(false);
  /** Resolves when what was asked last is here. */
  answered: Promise<void> = Promise.resolve();
  readonly #session: Session;
  readonly #kind: K;
  readonly #askedAt: (looked: Looked) => Exchanges[K]['asked'];
  /** The latest question, as text. */
  #asked = '';
  #patience: ReturnType<typeof setTimeout> | undefined;

  /** @param askedAt the question about what is looked at */
  constructor(session: Session, kind: K, askedAt: (looked: Looked) => Exchanges[K]['asked']) {
    this.#session = session;
    this.#kind = kind;
    this.#askedAt = askedAt;
  }

  /** Begins to follow what is looked at. @returns a function that ends it */
  follow(): () => void {
    const end = this.#session.whenAnswered(() => this.ask());
    return () => {
      end();
      this.#stopWaiting();
    };
  }

  ask(): void {
    this.answered = this.#ask();
  }

  /** The address has moved on the page itself: asks, unless that changes nothing of the question. */
  askIfOther(): void {
    if (JSON.stringify(this.#askedAt(this.#session.looked)) !== this.#asked) this.ask();
  }

  async #ask(): Promise<void> {
    const { answer, calculator, looked } = this.#session;
    if (!answer) return;
    this.#startWaiting();
    const asked = this.#askedAt(looked);
    this.#asked = JSON.stringify(asked);
    const outcome = await calculator.ask(this.#kind, asked);
    if (outcome.outcome === 'stale') return;
    this.#stopWaiting();
    this.hasFailed = outcome.outcome !== 'answered';
    if (outcome.outcome === 'answered') this.shown = { view: outcome.answered, answer };
  }

  #startWaiting(): void {
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => (this.isSlow = true), PATIENCE_MS);
  }

  #stopWaiting(): void {
    clearTimeout(this.#patience);
    this.isSlow = false;
  }
}
