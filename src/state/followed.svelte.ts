/** What a page asks of whatever is looked at: its answer, asked for anew whenever the first page's answer is. */
import type { Answer } from '../analysis/answer.ts';
import type { Exchanges } from './calculation.ts';
import type { Session } from './session.svelte.ts';

/** Waiting shorter than this is not shown. */
const PATIENCE_MS = 300;

type Kind = 'prices' | 'sites';

/** What was answered, beside the answer of the same view: it says which money, year and scenario the figures are of. */
export interface Shown<K extends Kind> {
  readonly view: Exchanges[K]['answered'];
  readonly answer: Answer;
}

export class Followed<K extends Kind> {
  /** The latest one; it stays until the next one comes. */
  shown = $state.raw<Shown<K> | null>(null);
  isSlow = $state(false);
  hasFailed = $state(false);
  readonly #session: Session;
  readonly #kind: K;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(session: Session, kind: K) {
    this.#session = session;
    this.#kind = kind;
  }

  /** Begins to follow what is looked at. @returns a function that ends it */
  follow(): () => void {
    const end = this.#session.whenAnswered(() => void this.#ask());
    return () => {
      end();
      this.#stopWaiting();
    };
  }

  async #ask(): Promise<void> {
    const { answer, calculator, looked } = this.#session;
    if (!answer) return;
    this.#startWaiting();
    const outcome = await calculator.ask(this.#kind, looked);
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
