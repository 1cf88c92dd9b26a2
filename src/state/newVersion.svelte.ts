/** The app kept for when there is no network, and the offer of a new version when one has been put on the host. */

/** What is needed of the open work. */
interface OpenWork {
  /** Saves what is not saved yet. */
  readonly save: () => Promise<void>;
  /** Whether something could not be saved. */
  readonly hasUnsaved: () => boolean;
}

type Container = Pick<ServiceWorkerContainer, 'controller' | 'register' | 'addEventListener'>;

/** A page that stays open asks for a new version no more often. */
const PAUSE_MS = 60 * 60 * 1000;

export class NewVersion {
  /** A new version is there, and waits to be taken. */
  isReady = $state(false);
  /** It was not taken: the page would lose what cannot be saved. */
  wouldLose = $state(false);
  #waiting: ServiceWorker | null = null;
  #askedAt = Date.now();
  #container: Container | null = null;
  readonly #work: OpenWork;
  readonly #reload: () => void;

  /** @param reload opens the page anew */
  constructor(work: OpenWork, reload: () => void) {
    this.#work = work;
    this.#reload = reload;
  }

  /** Keeps the app, and watches for a new version. @param script address of the service worker */
  async watch(container: Container, script: string): Promise<void> {
    this.#container = container;
    const registration = await container.register(script);
    if (registration.waiting) this.#offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed') this.#offer(installing);
      });
    });
    document.addEventListener('visibilitychange', () => {
      if (document.hidden || Date.now() - this.#askedAt < PAUSE_MS) return;
      this.#askedAt = Date.now();
      // Without a network there is nothing new.
      registration.update().catch(() => undefined);
    });
  }

  /** The first version is in the browser's hands at once; only a later one waits. */
  #offer(worker: ServiceWorker): void {
    if (!this.#container?.controller) return;
    this.#waiting = worker;
    this.isReady = true;
  }

  /** Saves the work, then opens the new version in the place of this one. */
  async take(): Promise<void> {
    await this.#work.save();
    this.wouldLose = this.#work.hasUnsaved();
    if (this.wouldLose) return;
    this.#container?.addEventListener('controllerchange', this.#reload, { once: true });
    this.#waiting?.postMessage('take-over');
  }

  /** It comes by itself when all pages of the app have been closed. */
  later(): void {
    this.isReady = false;
  }
}
