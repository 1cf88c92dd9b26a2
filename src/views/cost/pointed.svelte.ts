/** The figure that the pointer or the focus is on: what the tip beside it is about. */
import type { Figure } from './heatMap.ts';

/** Between two figures, and on the way to the tip, the tip waits this long before it goes. */
const LINGER_MS = 120;

export class Pointed {
  /** Of the tip, for the figure to be described by. */
  readonly id: string;
  figure = $state.raw<Figure | null>(null);
  anchor = $state.raw<HTMLElement | null>(null);
  #leaving: ReturnType<typeof setTimeout> | undefined;

  constructor(id: string) {
    this.id = id;
  }

  at(figure: Figure, anchor: HTMLElement): void {
    this.stay();
    this.figure = figure;
    this.anchor = anchor;
  }

  /** The pointer is on the tip itself. */
  stay(): void {
    clearTimeout(this.#leaving);
    this.#leaving = undefined;
  }

  leave(): void {
    this.stay();
    this.#leaving = setTimeout(() => this.close(), LINGER_MS);
  }

  close(): void {
    this.stay();
    this.figure = null;
    this.anchor = null;
  }

  /** Escape takes the tip away, and nothing else with it; a tip that is on its way out leaves Escape to others. */
  dismiss(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.figure) return;
    if (this.#leaving === undefined) {
      event.preventDefault();
      event.stopPropagation();
    }
    this.close();
  }
}
