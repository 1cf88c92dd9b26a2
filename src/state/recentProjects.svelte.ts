/** The user's own projects that were changed last, for the ways back to them. */
import type { ProjectEntry, ProjectStore } from './projectStore.ts';

/** More of them are on the page of projects. */
const MOST = 5;

export class RecentProjects {
  /** The latest first. */
  entries = $state.raw<readonly ProjectEntry[]>([]);
  readonly #store: Pick<ProjectStore, 'list'>;

  constructor(store: Pick<ProjectStore, 'list'>) {
    this.#store = store;
  }

  /** Where the browser keeps none, there are none to go back to. */
  async look(): Promise<void> {
    const all = await this.#store.list().catch(() => []);
    this.entries = all.slice(0, MOST);
  }
}
