/** Files that are to replace tables of the open data: read, compared with what is there, and taken over in one step. */
import type { Refusal } from '../exports/givenFiles.ts';
import { replaceTables } from '../pack/editTables.ts';
import type { Found } from '../pack/found.ts';
import { changesBetween } from '../pack/tableChanges.ts';
import type { TableName } from '../pack/tableNames.ts';
import type { FilesRead } from './calculation.ts';
import type { Session } from './session.svelte.ts';
import { readContents, takeFiles, type Contents, type Taken } from './takenFiles.ts';
import { uploadPreview, type Preview } from './uploadPreview.ts';

/** Waiting shorter than this is not shown. */
const PATIENCE_MS = 300;

export class UploadState {
  refused = $state.raw<Refusal | null>(null);
  hasFailed = $state(false);
  isSlow = $state(false);
  /** What the data would have afterwards; null until that is known. */
  checked = $state.raw<Found | null>(null);
  #read = $state.raw<FilesRead | null>(null);
  #files = $state.raw<readonly string[]>([]);
  #contents: Contents | null = null;
  /** Grows with every choice and every cancel: what was read for an earlier one is dropped. */
  #run = 0;
  #patience: ReturnType<typeof setTimeout> | undefined;
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Files of which it is not known which table they are. */
  get unnamed(): FilesRead['unnamed'] {
    return this.#read?.unnamed ?? [];
  }

  get tables(): Session['project']['tables'] {
    return this.#session.project.tables;
  }

  /** It follows the data, which may be changed meanwhile. */
  readonly preview = $derived.by((): Preview | null => {
    const read = this.#read;
    return read?.unnamed.length === 0 ? uploadPreview(this.#session.project, read, this.#files) : null;
  });

  async give(files: readonly File[]): Promise<void> {
    this.cancel();
    this.#files = files.map(({ name }) => name);
    await this.#take(() => takeFiles(files, this.#session.calculator));
  }

  /** Says which tables files are whose names do not say so. */
  async name(named: ReadonlyMap<string, TableName>): Promise<void> {
    const contents = this.#contents;
    if (contents) await this.#take(() => readContents(contents, named, this.#session.calculator));
  }

  /** Asks what would be wrong with the data afterwards; to be asked again when they change. */
  async check(preview: Preview): Promise<void> {
    if (preview.unread.length > 0) return;
    const { calculator } = this.#session;
    const after = replaceTables(this.tables, preview.replacement.tables);
    const changes = changesBetween(this.tables, after);
    const outcome = await calculator.ask('check', { changes, found: preview.replacement.found });
    if (outcome.outcome === 'answered') this.checked = outcome.answered;
  }

  /** One step of the history, at a table that it changes. */
  takeOver(): void {
    if (!this.preview || this.preview.unread.length > 0) return;
    const { differing, replacement } = this.preview;
    const { tables, found } = replacement;
    const { location } = this.#session;
    const [first] = differing;
    if (first && !differing.some(({ name }) => name === location.place.table))
      location.go({ table: first.name, at: '' });
    this.#session.edit((before) => replaceTables(before, tables), found);
    this.cancel();
  }

  cancel(): void {
    this.#run += 1;
    clearTimeout(this.#patience);
    this.isSlow = false;
    this.hasFailed = false;
    this.refused = null;
    this.checked = null;
    this.#read = null;
    this.#contents = null;
  }

  async #take(take: () => Promise<Taken>): Promise<void> {
    const run = (this.#run += 1);
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => (this.isSlow = true), PATIENCE_MS);
    const taken = await take();
    if (run !== this.#run) return;
    clearTimeout(this.#patience);
    this.isSlow = false;
    this.checked = null;
    this.hasFailed = 'outcome' in taken;
    this.refused = 'refused' in taken ? taken.refused : null;
    this.#read = 'read' in taken ? taken.read : null;
    this.#contents = 'read' in taken ? taken.contents : null;
  }
}
