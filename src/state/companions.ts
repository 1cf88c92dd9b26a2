/** Questions of pages that are asked together with every answer, so that the worker need not wait for the page. */
import type { Looked } from './calculation.ts';

/**
 * Asks a page's own question about what is looked at.
 * @returns what shows its answer once it is there; told whether there was an answer beside it
 */
export type Companion = (looked: Looked) => (isAnswered: boolean) => void;

export class Companions {
  #all: readonly Companion[] = [];

  /** @returns a function that takes it out again */
  add(companion: Companion): () => void {
    this.#all = [...this.#all, companion];
    return () => (this.#all = this.#all.filter((other) => other !== companion));
  }

  /** @returns what shows their answers; those that were added meanwhile are asked then */
  ask(looked: Looked): (isAnswered: boolean) => void {
    const shows = new Map(this.#all.map((companion) => [companion, companion(looked)]));
    return (isAnswered) => this.#all.forEach((companion) => (shows.get(companion) ?? companion(looked))(isAnswered));
  }
}
