/** Where the page is, kept in step with the browser's address and its history. */
import { isStep, readPlace, writePlace, type Place } from './address.ts';

/** What of a window the address needs. */
export type AddressedWindow = Pick<Window, 'location' | 'history' | 'addEventListener'>;

export class Location {
  place = $state.raw<Place>(readPlace(''));
  /** Told of every move, by the page or by Back and Forward. */
  whenMoved: (isBack: boolean) => void = () => undefined;
  readonly #window: AddressedWindow;

  constructor(window: AddressedWindow) {
    this.#window = window;
    this.place = readPlace(window.location.hash);
    // Also where the user writes into the address bar: a changed fragment is a step of history.
    window.addEventListener('popstate', () => this.#moveTo(readPlace(window.location.hash), true));
  }

  /** Goes to a place that differs from this one as said. */
  go(change: Partial<Place>): void {
    this.#go({ ...this.place, ...change }, isStep(this.place, { ...this.place, ...change }));
  }

  /** The same place by another name: no step of Back. */
  rename(change: Partial<Place>): void {
    this.#go({ ...this.place, ...change }, false);
  }

  #go(next: Place, isStepOfBack: boolean): void {
    const fragment = writePlace(next);
    if (fragment === writePlace(this.place)) return;
    if (isStepOfBack) this.#window.history.pushState(null, '', fragment);
    else this.#window.history.replaceState(null, '', fragment);
    this.#moveTo(next);
  }

  #moveTo(place: Place, isBack = false): void {
    this.place = place;
    this.whenMoved(isBack);
  }

  /** The address of a place that differs from this one as said, for links. */
  addressOf(change: Partial<Place>): string {
    return writePlace({ ...this.place, ...change });
  }
}
