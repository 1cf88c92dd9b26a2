/** The open pack as the page sees it: the answer of the year on screen, or the faults that stand in its way. */
import type { Answer } from '../analysis/answer.ts';
import type { Problem } from '../pack/problem.ts';
import type { Reply } from './calculation.ts';
import { Calculator, type ReplyingWorker } from './calculator.ts';

/** Waiting shorter than this is not shown. */
const PATIENCE_MS = 300;

export class Session {
  /** The latest answer; it stays on screen until the next one comes. */
  answer = $state.raw<Answer | null>(null);
  warnings = $state.raw<readonly Problem[]>([]);
  faults = $state.raw<readonly Problem[]>([]);
  /** The calculation itself broke down, or could not begin. */
  hasFailed = $state(false);
  /** A question has been out for longer than a reader waits without a word. */
  isSlow = $state(false);
  /** The year that was asked for last; null until the first answer names one. */
  year = $state<string | null>(null);

  readonly scenario = 'base';
  readonly #calculator: Calculator;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(worker: ReplyingWorker) {
    this.#calculator = new Calculator(worker, (reply) => this.#hear(reply));
  }

  /** Opens the pack that the app brings with it, in its first year. */
  async openDefaultPack(): Promise<void> {
    this.#startWaiting();
    try {
      const { defaultPack } = await import('./defaultPack.ts');
      this.#calculator.ask({ files: defaultPack, scenario: this.scenario });
    } catch {
      this.#stopWaiting();
      this.hasFailed = true;
    }
  }

  /** Shows another year of the open pack. */
  chooseYear(year: string): void {
    this.year = year;
    this.#startWaiting();
    this.#calculator.ask({ scenario: this.scenario, year });
  }

  #hear(reply: Reply): void {
    this.#stopWaiting();
    this.hasFailed = reply.kind === 'failure';
    this.faults = reply.kind === 'faults' ? reply.faults : [];
    if (reply.kind !== 'answer') return;
    this.answer = reply.answer;
    this.warnings = reply.warnings;
    this.year = reply.answer.year;
  }

  #startWaiting(): void {
    this.#stopWaiting();
    this.#patience = setTimeout(() => (this.isSlow = true), PATIENCE_MS);
  }

  #stopWaiting(): void {
    clearTimeout(this.#patience);
    this.isSlow = false;
  }
}
