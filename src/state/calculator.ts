/** The worker's client: it numbers the questions, and drops replies that a later question of the same kind made stale. */
import type { Exchanges, Kind, Question, Reply } from './calculation.ts';
import type { Problem } from '../pack/problem.ts';

/** What the client needs of a worker. */
export interface ReplyingWorker {
  postMessage(question: Question): void;
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** What came of a question; `stale` where a later one of its kind was asked meanwhile. */
export type Outcome<K extends Kind> =
  | { readonly outcome: 'answered'; readonly answered: Exchanges[K]['answered'] }
  | { readonly outcome: 'faults'; readonly faults: readonly Problem[] }
  | { readonly outcome: 'failure' }
  | { readonly outcome: 'stale' };

interface Waiting {
  readonly kind: Kind;
  readonly tell: (outcome: Outcome<Kind>) => void;
  readonly tellProgress: ((rows: number) => void) | undefined;
}

export class Calculator {
  readonly #make: () => ReplyingWorker;
  #worker: ReplyingWorker | undefined;
  /** Asked before the worker was begun. */
  #queue: Question[] = [];
  readonly #waiting = new Map<number, Waiting>();
  readonly #latest = new Map<Kind, number>();
  #asked = 0;
  #isBroken = false;

  /** @param make makes the worker, whose script is not fetched before it is begun */
  constructor(make: () => ReplyingWorker) {
    this.#make = make;
  }

  /** Begins to answer, unless it has. */
  begin(): void {
    if (this.#worker) return;
    const worker = this.#make();
    this.#worker = worker;
    worker.onmessage = ({ data: reply }) => this.#hear(reply);
    worker.onerror = () => {
      this.#isBroken = true;
      for (const number of [...this.#waiting.keys()]) this.#hear({ number, outcome: 'failure' });
    };
    for (const question of this.#queue) worker.postMessage(question);
    this.#queue = [];
  }

  /**
   * Asks a question, which makes every earlier one of its kind stale.
   * @param kind explanations grow side by side: those are never stale
   * @param tellProgress hears how many rows are read so far
   */
  ask<K extends Kind>(
    kind: K,
    asked: Exchanges[K]['asked'],
    tellProgress?: (rows: number) => void,
  ): Promise<Outcome<K>> {
    if (this.#isBroken) return Promise.resolve({ outcome: 'failure' });
    const number = (this.#asked += 1);
    this.#latest.set(kind, number);
    return new Promise((resolve) => {
      this.#waiting.set(number, { kind, tell: resolve, tellProgress });
      const question = { number, kind, asked } as Question;
      if (this.#worker) this.#worker.postMessage(question);
      else this.#queue.push(question);
    });
  }

  #hear(reply: Reply): void {
    const waiting = this.#waiting.get(reply.number);
    if (!waiting) return;
    if (reply.outcome === 'progress') {
      if (this.#latest.get(waiting.kind) === reply.number) waiting.tellProgress?.(reply.rows);
      return;
    }
    this.#waiting.delete(reply.number);
    const isStale = waiting.kind !== 'explain' && this.#latest.get(waiting.kind) !== reply.number;
    waiting.tell(isStale ? { outcome: 'stale' } : reply);
  }
}
