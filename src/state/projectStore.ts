/** The user's projects, kept in this browser: the one door to IndexedDB. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Tables } from '../pack/pack.ts';
import { inSlices } from './inSlices.ts';
import {
  readContents,
  storedContents,
  type KeptContents,
  type StoredContents,
  type WholeContents,
} from './keptContents.ts';
import { textOf, type Piece } from './keptRows.ts';

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

interface Schema extends DBSchema {
  projects: { key: string; value: ProjectEntry };
  contents: { key: string; value: StoredContents | WholeContents };
  /** JSON of the rows of a piece, by project and piece. */
  pieces: { key: [project: string, piece: string]; value: string };
}

const STORES = ['projects', 'contents', 'pieces'] as const;

/** As it is to be saved: its size is known once it is written. */
export type NewEntry = Omit<ProjectEntry, 'size'>;

/** The project as the tab knew it that now saves it. */
export interface BuiltOn {
  /** When it was saved; 0 for a new one. */
  readonly savedAt: number;
  readonly name: string;
}

export const builtOnNothing: BuiltOn = { savedAt: 0, name: '' };

const DATABASE = 'esp-cost-planner';
const VERSION = 2;

/** Another tab, or another window, has saved the project meanwhile. */
export class SavedElsewhere extends Error {}

/** By id, how many characters a piece has. */
type Pieces = ReadonlyMap<string, number>;

const nothingKept = { tables: undefined, pieces: new Map<string, number>() as Pieces };

const sizesOf = (texts: ReadonlyMap<string, string>): Pieces =>
  new Map([...texts].map(([id, text]) => [id, text.length] as const));

const sizeOf = ({ tables }: StoredContents, sizes: Pieces): number =>
  Object.values(tables)
    .flatMap(({ pieces }) => pieces)
    .reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0);

function* textsOf(pieces: readonly Piece[]): Generator<undefined, Map<string, string>> {
  const texts = new Map<string, string>();
  for (const piece of pieces) {
    texts.set(piece.id, textOf(piece));
    yield;
  }
  return texts;
}

interface Writing {
  readonly stored: StoredContents;
  readonly pieces: ReadonlyMap<string, Piece>;
  /** Of pieces that are perhaps not there yet. */
  readonly texts: ReadonlyMap<string, string>;
}

const piecesOfProject = (id: string): IDBKeyRange => IDBKeyRange.bound([id, ''], [id, '\uffff']);

/**
 * Methods reject where the browser keeps nothing: in some private windows, or when there is no room. What could not be
 * saved can be loaded all the same, as long as the page is open.
 */
export class ProjectStore {
  /** Called with what another tab has saved or renamed. */
  whenChangedElsewhere: (entry: ProjectEntry) => void = () => undefined;
  readonly #otherTabs = new BroadcastChannel(DATABASE);
  readonly #unsaved = new Map<string, KeptProject>();
  /** What was saved or loaded last: the next save of the same project writes what differs. */
  #last: { readonly id: string; readonly tables: Tables; readonly pieces: Pieces } | undefined;
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
    const transaction = (await this.#opened()).transaction(STORES);
    const own = piecesOfProject(id);
    const [entry, contents, keys, texts] = await Promise.all([
      transaction.objectStore('projects').get(id),
      transaction.objectStore('contents').get(id),
      transaction.objectStore('pieces').getAllKeys(own),
      transaction.objectStore('pieces').getAll(own),
    ]);
    if (!entry || !contents) return undefined;
    const byId = new Map(keys.map(([, piece], index) => [piece, texts[index] ?? '']));
    const read = await inSlices(readContents(contents, byId));
    if (!read) return undefined;
    this.#last = { id, tables: read.tables, pieces: sizesOf(byId) };
    return { entry, contents: read };
  }

  /**
   * All parts or none: a crash leaves the project as it was saved before.
   * @returns the entry, with the name that another tab has given the project, unless this one gave it another too
   * @throws {SavedElsewhere} where another tab has saved other contents since those that this builds on
   */
  async save(entry: NewEntry, contents: KeptContents, builtOn: BuiltOn): Promise<ProjectEntry> {
    this.#unsaved.set(entry.id, { entry: { ...entry, size: 0 }, contents });
    const { tables, pieces } = (this.#last?.id === entry.id && this.#last) || nothingKept;
    const { stored, pieces: needed } = storedContents(contents, tables);
    let known = pieces;
    for (;;) {
      const missing = [...needed.values()].filter(({ id }) => !known.has(id));
      // Nobody edits a piece: while its text is made, a little at a time, it stays what it is.
      const texts = (await inSlices(textsOf(missing))) ?? new Map<string, string>();
      const sizes = new Map([...known, ...sizesOf(texts)]);
      const sized = { ...entry, size: sizeOf(stored, sizes) };
      if (this.#isLatest(entry, contents)) this.#unsaved.set(entry.id, { entry: sized, contents });
      const kept = await this.#write(sized, builtOn, { stored, pieces: needed, texts });
      if ('there' in kept) {
        // The project was deleted in another tab, for one.
        known = new Map([...known].filter(([id]) => kept.there.has(id)));
        continue;
      }
      this.#last = { id: entry.id, tables: contents.tables, pieces: sizes };
      if (this.#isLatest(entry, contents)) this.#unsaved.delete(entry.id);
      this.#otherTabs.postMessage(kept.entry);
      return kept.entry;
    }
  }

  /** Nothing later of the project is to be saved. */
  #isLatest({ id }: NewEntry, contents: KeptContents): boolean {
    return this.#unsaved.get(id)?.contents === contents;
  }

  /** @returns the entry as it is kept; or the pieces that are there, where some that are needed are not */
  async #write(
    entry: ProjectEntry,
    builtOn: BuiltOn,
    { stored, pieces, texts }: Writing,
  ): Promise<{ readonly entry: ProjectEntry } | { readonly there: Set<string> }> {
    const transaction = (await this.#opened()).transaction(STORES, 'readwrite', { durability: 'strict' });
    const store = transaction.objectStore('pieces');
    const [saved, keys] = await Promise.all([
      transaction.objectStore('projects').get(entry.id),
      store.getAllKeys(piecesOfProject(entry.id)),
    ]);
    if (saved && saved.changedAt !== builtOn.savedAt) throw new SavedElsewhere();
    const there = new Set(keys.map(([, piece]) => piece));
    if ([...pieces.keys()].some((id) => !there.has(id) && !texts.has(id))) return { there };
    const kept = saved && entry.name === builtOn.name ? { ...entry, name: saved.name } : entry;
    await Promise.all([
      transaction.objectStore('projects').put(kept),
      transaction.objectStore('contents').put(stored, entry.id),
      ...[...texts].map(([id, text]) => store.put(text, [entry.id, id])),
      ...keys.filter(([, id]) => !pieces.has(id)).map((key) => store.delete(key)),
      transaction.done,
    ]);
    return { entry: kept };
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
    const transaction = (await this.#opened()).transaction(STORES, 'readwrite', { durability: 'strict' });
    await Promise.all([
      transaction.objectStore('projects').delete(id),
      transaction.objectStore('contents').delete(id),
      transaction.objectStore('pieces').delete(piecesOfProject(id)),
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
        upgrade(database, version) {
          if (version < 1) {
            database.createObjectStore('projects', { keyPath: 'id' });
            database.createObjectStore('contents');
          }
          // What was kept whole before is read as it is, and kept in pieces with its next save.
          database.createObjectStore('pieces');
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
