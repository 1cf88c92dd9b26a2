/** The steps that a user took, to go back and forth through. */

export interface Step<State> {
  readonly before: State;
  readonly after: State;
  /** Where it was taken: going through it shows that place. */
  readonly at: string;
}

/** Far more than a reader goes back; beyond it the oldest is forgotten. */
const MOST_STEPS = 1000;

export class History<State> {
  readonly past: readonly Step<State>[];
  readonly future: readonly Step<State>[];

  constructor(past: readonly Step<State>[] = [], future: readonly Step<State>[] = []) {
    this.past = past;
    this.future = future;
  }

  /** A new step; what had been undone is gone. */
  with(step: Step<State>): History<State> {
    return new History([...this.past.slice(1 - MOST_STEPS), step]);
  }

  /** The last step goes on to another state; what had been undone is gone. */
  prolonged(after: State): History<State> {
    const last = this.past.at(-1);
    return last ? new History([...this.past.slice(0, -1), { ...last, after }]) : this;
  }

  /** After the last step was taken back. */
  undone(): History<State> {
    const last = this.past.at(-1);
    return last ? new History(this.past.slice(0, -1), [last, ...this.future]) : this;
  }

  /** After the last step that was taken back was taken again. */
  redone(): History<State> {
    const [next] = this.future;
    return next ? new History([...this.past, next], this.future.slice(1)) : this;
  }
}
