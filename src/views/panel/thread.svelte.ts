/** The thread of an explanation: a figure, one that it rests on, one that that rests on, down to a cell. */
import type { ExplanationStep } from '../../analysis/explanationOf.ts';
import type { Calculator } from '../../state/calculator.ts';
import { Patience } from '../../state/patience.svelte.ts';

type Asking = Pick<Calculator, 'ask'>;

export class Thread {
  /** Each rests on the next. */
  steps = $state.raw<readonly ExplanationStep[]>([]);
  hasFailed = $state(false);
  readonly patience = new Patience();
  readonly #calculator: Asking;
  #scenario = 'base';
  #asked = 0;

  constructor(calculator: Asking) {
    this.#calculator = calculator;
  }

  /** Explains another figure; the old explanation stands until the new one is there. */
  async begin(scenario: string, node: number): Promise<void> {
    this.#scenario = scenario;
    const step = await this.#explain(node);
    if (step) this.steps = [step];
  }

  clear(): void {
    this.#asked += 1;
    this.patience.end();
    this.steps = [];
  }

  /** The figure of a step's formula that the next step explains. */
  followedAt = (index: number): number | undefined => this.steps[index + 1]?.node;

  /** Explains a figure of a step's formula; the one that is explained already is folded away. */
  async follow(index: number, node: number): Promise<void> {
    const isOpen = this.followedAt(index) === node;
    const above = this.steps.slice(0, index + 1);
    this.steps = above;
    if (isOpen) {
      this.#asked += 1;
      return;
    }
    const step = await this.#explain(node);
    if (step) this.steps = [...above, step];
  }

  /** @returns undefined where the question failed, or another was asked meanwhile */
  async #explain(node: number): Promise<ExplanationStep | undefined> {
    const number = (this.#asked += 1);
    this.patience.begin();
    const outcome = await this.#calculator.ask('explain', { scenario: this.#scenario, node });
    if (number !== this.#asked) return undefined;
    this.patience.end();
    this.hasFailed = outcome.outcome !== 'answered';
    return outcome.outcome === 'answered' ? outcome.answered : undefined;
  }
}
