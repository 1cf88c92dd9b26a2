/** Keeps the open project in the browser soon after every edit, and says how that went. */
import { packTables } from '../pack/packedTables.ts';
import type { Project } from './project.svelte.ts';
import { SavedElsewhere, type ProjectStore } from './projectStore.ts';

/** `none` for a built-in pack, which is not kept; `elsewhere` where another tab has saved the project meanwhile. */
export type SavingState = 'none' | 'saving' | 'saved' | 'failed' | 'elsewhere';

/** Edits that follow one another faster are saved together; a crash loses no more than this. */
const DELAY_MS = 200;

/** What is asked of the store. */
type Keeping = Pick<ProjectStore, 'save'>;

export class Saving {
  state = $state<SavingState>('none');
  /** When the project was last saved, in milliseconds since 1970. */
  savedAt = $state(0);
  readonly #project: Project;
  readonly #store: Keeping;
  /** By project: when it was saved that what is on screen builds on. */
  #since: Readonly<Record<string, number>> = {};
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Saves follow one another, so that an older one never lands on a later one. */
  #last: Promise<void> = Promise.resolve();

  constructor(project: Project, store: Keeping) {
    this.#project = project;
    this.#store = store;
  }

  /**
   * Another project is open, as it was saved at that time; a built-in pack where there is none.
   * @param isUnsaved it is one whose last edits could not be saved
   */
  opened(savedAt = 0, isUnsaved = false): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.state = savedAt > 0 ? 'saved' : 'none';
    if (isUnsaved) this.state = 'failed';
    this.savedAt = savedAt;
    // What could not be saved builds on what was known then.
    if (!isUnsaved) this.#since = { ...this.#since, [this.#project.id]: savedAt };
  }

  /** The project was edited: it will be saved in a moment. */
  changed(): void {
    if (this.state !== 'elsewhere') this.state = 'saving';
    this.#timer ??= setTimeout(() => void this.now(), DELAY_MS);
  }

  /** Saves what is not saved yet. */
  async now(): Promise<void> {
    if (this.#timer === undefined) return this.#last;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { id, name, tables, found, sound } = this.#project;
    const before = sound && sound.tables !== tables && { tables: packTables(sound.tables), at: sound.at };
    const contents = { tables: packTables(tables), found, ...(before && { sound: before }) };
    const changedAt = Date.now();
    const entry = { id, name, changedAt, size: JSON.stringify(contents.tables).length };
    this.#last = this.#last.then(() =>
      this.#save(id, () => this.#store.save(entry, contents, this.#since[id] ?? 0), changedAt),
    );
    return this.#last;
  }

  async #save(id: string, save: () => Promise<void>, at: number): Promise<void> {
    try {
      await save();
      this.#since = { ...this.#since, [id]: at };
      this.#tell(id, 'saved', at);
    } catch (error) {
      this.#tell(id, error instanceof SavedElsewhere ? 'elsewhere' : 'failed', this.savedAt);
    }
  }

  /** Unless it was edited again meanwhile, or another project is open. */
  #tell(id: string, state: SavingState, at: number): void {
    if (this.#project.id !== id) return;
    this.savedAt = at;
    if (this.#timer === undefined || state === 'elsewhere') this.state = state;
  }
}
