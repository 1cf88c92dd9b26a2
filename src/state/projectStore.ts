/** The user's projects, kept in this browser: the one door to IndexedDB. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Found } from '../pack/found.ts';
import type { PackedTables } from '../pack/packedTables.ts';
import type { KeptSteps } from './keptSteps.ts';

/** What a list of projects says of one. */
export interface ProjectEntry {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  /** About as many characters as its data have. */
  readonly size: number;
}

/** A project as it was given to be kept. */
export interface KeptProject {
  readonly entry: ProjectEntry;
  readonly contents: KeptContents;
}

export interface KeptContents {
  readonly tables: PackedTables;
  readonly found: Found;
  /** While faults stand in the tables: those of before them, and when they were computed. */
  readonly sound?: { readonly tables: PackedTables; readonly at: number };
  /** Earlier versions of the app kept none. */
  readonly steps?: KeptSteps;
}

interface Schema extends DBSchema {
  projects: { key: string; value: ProjectEntry };
  contents: { key: string; value: KeptContents };
}

/** The project as the tab knew it that now saves it. */
export interface BuiltOn {
  /** When it was saved; 0 for a new one. */
  readonly savedAt: number;
  readonly name: string;
}

export const builtOnNothing: BuiltOn = { savedAt: 0, name: '' };

const DATABASE = 'esp-cost-planner';
const VERSION = 1;

/** Another tab, or another window, has saved the project meanwhile. */
export class SavedElsewhere extends Error {}

/**
 * Methods reject where the browser keeps nothing: in some private windows, or when there is no room. What could not be
 * saved can be loaded all the same, as long as the page is open.
 */
export class ProjectStore {
  /** Called with what another tab has saved or renamed. */
  whenChangedElsewhere: (entry: ProjectEntry) => void = () => undefined;
  readonly #otherTabs = new BroadcastChannel(DATABASE);
  readonly #unsaved = new Map<string, KeptProject>();
  #database: Promise<IDBPDatabase<Schema>> | undefined;

  constructor() {
    this.#otherTabs.onmessage = ({ data }: MessageEvent<ProjectEntry>) => this.whenChangedElsewhere(data);
  }

  /** The latest first. */
  async list(): Promise<ProjectEntry[]> {
    const saved = await (await this.#opened()).getAll('projects');
    const entries = saved.map((entry) => this.#unsaved.get(entry.id)?.entry ?? entry);
    return entries.sort((a, b) => b.changedAt - a.changedAt);
  }

  isUnsaved(id: string): boolean {
    return this.#unsaved.has(id);
  }

  /** Whether something is lost when the page is closed now. */
  get hasUnsaved(): boolean {
    return this.#unsaved.size > 0;
  }

  async load(id: string): Promise<KeptProject | undefined> {
    const unsaved = this.#unsaved.get(id);
    if (unsaved) return unsaved;
    const transaction = (await this.#opened()).transaction(['projects', 'contents']);
    const [entry, contents] = await Promise.all([
      transaction.objectStore('projects').get(id),
      transaction.objectStore('contents').get(id),
    ]);
    return entry && contents && { entry, contents };
  }

  /**
   * Both parts or neither: a crash leaves the project as it was saved before.
   * @returns the entry, with the name that another tab has given the project, unless this one gave it another too
   * @throws {SavedElsewhere} where another tab has saved other contents since those that this builds on
   */
  async save(entry: ProjectEntry, contents: KeptContents, builtOn: BuiltOn): Promise<ProjectEntry> {
    this.#unsaved.set(entry.id, { entry, contents });
    const transaction = (await this.#opened()).transaction(['projects', 'contents'], 'readwrite', {
      durability: 'strict',
    });
    const saved = await transaction.objectStore('projects').get(entry.id);
    if (saved && saved.changedAt !== builtOn.savedAt) throw new SavedElsewhere();
    const kept = saved && entry.name === builtOn.name ? { ...entry, name: saved.name } : entry;
    await Promise.all([
      transaction.objectStore('projects').put(kept),
      transaction.objectStore('contents').put(contents, entry.id),
      transaction.done,
    ]);
    if (this.#unsaved.get(entry.id)?.contents === contents) this.#unsaved.delete(entry.id);
    this.#otherTabs.postMessage(kept);
    return kept;
  }

  /** What could not be saved is not wanted any more. */
  dropUnsaved(id: string): void {
    this.#unsaved.delete(id);
  }

  async rename(id: string, name: string): Promise<void> {
    const unsaved = this.#unsaved.get(id);
    if (unsaved) this.#unsaved.set(id, { ...unsaved, entry: { ...unsaved.entry, name } });
    const transaction = (await this.#opened()).transaction('projects', 'readwrite', { durability: 'strict' });
    const entry = await transaction.store.get(id);
    if (entry) await transaction.store.put({ ...entry, name });
    await transaction.done;
    if (entry) this.#otherTabs.postMessage({ ...entry, name });
  }

  async remove(id: string): Promise<void> {
    this.#unsaved.delete(id);
    const transaction = (await this.#opened()).transaction(['projects', 'contents'], 'readwrite', {
      durability: 'strict',
    });
    await Promise.all([
      transaction.objectStore('projects').delete(id),
      transaction.objectStore('contents').delete(id),
      transaction.done,
    ]);
  }

  #opened(): Promise<IDBPDatabase<Schema>> {
    this.#database ??= this.#open();
    return this.#database;
  }

  async #open(): Promise<IDBPDatabase<Schema>> {
    const forget = () => (this.#database = undefined);
    try {
      return await openDB<Schema>(DATABASE, VERSION, {
        upgrade(database) {
          database.createObjectStore('projects', { keyPath: 'id' });
          database.createObjectStore('contents');
        },
        // A later version of the app waits in another tab.
        blocking: (_, __, event) => {
          (event.target as IDBDatabase).close();
          forget();
        },
        terminated: forget,
      });
    } catch (error) {
      forget();
      throw error;
    }
  }
}
