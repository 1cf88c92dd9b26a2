/** Keeps the open project in the browser soon after every edit, and says how that went. */
import type { KeptContents } from './keptContents.ts';
import { keepSteps } from './keptSteps.ts';
import type { Project } from './project.svelte.ts';
import {
  builtOnNothing,
  SavedElsewhere,
  type BuiltOn,
  type NewEntry,
  type ProjectEntry,
  type ProjectStore,
} from './projectStore.ts';

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
  /** By project: as what it was saved that is on screen. */
  #builtOn: Readonly<Record<string, BuiltOn>> = {};
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
    if (!isUnsaved) this.#builds(this.#project.id, { savedAt, name: this.#project.name });
  }

  /** Another tab has saved a project, or renamed it. */
  heard({ id, name, changedAt }: ProjectEntry): void {
    const builtOn = this.#builtOn[id];
    if (id !== this.#project.id || !builtOn) return;
    if (changedAt !== builtOn.savedAt) this.state = 'elsewhere';
    else this.#takeName(id, builtOn.name, { savedAt: changedAt, name });
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
    const { id, name, tables, found, sound, history } = this.#project;
    const before = sound && sound.tables !== tables && sound;
    const steps = keepSteps(history);
    const contents = { tables, found, steps, ...(before && { sound: before }) };
    const changedAt = Date.now();
    const entry = { id, name, changedAt };
    this.#last = this.#last.then(() => this.#save(entry, contents));
    return this.#last;
  }

  async #save(entry: NewEntry, contents: KeptContents): Promise<void> {
    const { id, changedAt } = entry;
    try {
      const { name } = await this.#store.save(entry, contents, this.#builtOn[id] ?? builtOnNothing);
      this.#takeName(id, entry.name, { savedAt: changedAt, name });
      this.#tell(id, 'saved', changedAt);
    } catch (error) {
      this.#tell(id, error instanceof SavedElsewhere ? 'elsewhere' : 'failed', this.savedAt);
    }
  }

  #builds(id: string, on: BuiltOn): void {
    this.#builtOn = { ...this.#builtOn, [id]: on };
  }

  /** The name that is kept is the project's, unless it was given another one here meanwhile. */
  #takeName(id: string, known: string, kept: BuiltOn): void {
    this.#builds(id, kept);
    if (this.#project.id === id && this.#project.name === known) this.#project.name = kept.name;
  }

  /** Unless it was edited again meanwhile, or another project is open. */
  #tell(id: string, state: SavingState, at: number): void {
    if (this.#project.id !== id) return;
    this.savedAt = at;
    if (this.#timer === undefined || state === 'elsewhere') this.state = state;
  }
}
