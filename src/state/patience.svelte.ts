/** Waiting, which is shown only when it takes longer than a reader waits without a word. */

const PATIENCE_MS = 300;

export class Patience {
  isOver = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;

  begin(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.isOver = true), PATIENCE_MS);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.isOver = false;
  }
}
