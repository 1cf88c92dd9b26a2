/** The worker's client: it numbers the questions and passes on the reply to the latest one only. */
import type { Question, Reply } from './calculation.ts';

/** What the client needs of a worker. */
export interface ReplyingWorker {
  postMessage(question: Question): void;
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export class Calculator {
  readonly #worker: ReplyingWorker;
  #latest = 0;

  /** `hear` gets the reply to the latest question; replies to earlier ones are dropped. */
  constructor(worker: ReplyingWorker, hear: (reply: Reply) => void) {
    this.#worker = worker;
    worker.onmessage = ({ data: reply }) => {
      if (reply.number === this.#latest) hear(reply);
    };
    worker.onerror = () => hear({ kind: 'failure', number: this.#latest });
  }

  /** Asks a question, which makes every earlier one stale. */
  ask(question: Omit<Question, 'number'>): void {
    this.#latest += 1;
    this.#worker.postMessage({ ...question, number: this.#latest });
  }
}
