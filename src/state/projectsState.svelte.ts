/** The page of projects: the user's own as this browser keeps them, and what can be done with each. */
import type { Refusal } from '../exports/givenFiles.ts';
import { nothingFound } from '../pack/found.ts';
import { unpackTables } from '../pack/packedTables.ts';
import { nowhere } from './address.ts';
import { defaultPack, loadPack, type BuiltInPack } from './builtInPacks.ts';
import type { FilesRead } from './calculation.ts';
import { emptiedTables, type FirstNames } from './emptyProject.ts';
import { newId } from './newId.ts';
import { Patience } from './patience.svelte.ts';
import { uniqueName, withoutEnding } from './projectNames.ts';
import type { KeptContents } from './keptContents.ts';
import { builtOnNothing, type ProjectEntry } from './projectStore.ts';
import { saveProjectFile } from './saveProjectFile.ts';
import type { Session } from './session.svelte.ts';
import { takeFiles } from './takenFiles.ts';

interface Removed {
  readonly entry: ProjectEntry;
  readonly contents: KeptContents;
  readonly wasOpen: boolean;
}

export class ProjectsState {
  /** Null until they are known. */
  entries = $state.raw<readonly ProjectEntry[] | null>(null);
  /** The browser has no room for projects, or gives none: a private window. */
  keepsNothing = $state(false);
  /** The project that was deleted last, as long as it can be put back. */
  removed = $state.raw<Removed | null>(null);
  refused = $state.raw<Refusal | null>(null);
  hasFailed = $state(false);
  readonly #patience = new Patience();
  /** Grows with every choice of files and every cancel: what was read for an earlier one is dropped. */
  #run = 0;
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  get openId(): string {
    return this.#session.project.id;
  }

  /** The list anew; what is open is saved first. */
  async list(): Promise<void> {
    await this.#keeping(async () => {
      await this.#session.saving.now();
      this.entries = await this.#session.store.list();
    });
  }

  /** An empty name changes nothing. */
  async rename(id: string, written: string): Promise<void> {
    const name = written.trim();
    if (name === '') return;
    const { project, saving, store } = this.#session;
    if (id === project.id) {
      project.name = name;
      saving.changed();
    } else await this.#keeping(() => store.rename(id, name));
    await this.list();
  }

  async duplicate(id: string): Promise<void> {
    await this.#keeping(async () => {
      const kept = await this.#kept(id);
      if (kept) await this.#keep(newId(), kept.entry.name, kept.contents);
    });
    await this.list();
  }

  async saveFile(id: string): Promise<void> {
    await this.#trying(async () => {
      const kept = await this.#kept(id);
      if (kept) await saveProjectFile({ name: kept.entry.name, tables: kept.contents.tables });
    });
  }

  /** At once; {@link putBack} undoes it. */
  async remove(id: string): Promise<void> {
    await this.#keeping(async () => {
      const kept = await this.#kept(id);
      if (!kept) return;
      const wasOpen = id === this.openId;
      await this.#session.store.remove(id);
      this.removed = { ...kept, wasOpen };
      if (wasOpen) this.#session.location.rename({ ...nowhere, page: 'projects' });
    });
    await this.list();
  }

  async putBack(): Promise<void> {
    const { removed } = this;
    if (!removed) return;
    this.removed = null;
    const { store, location } = this.#session;
    await this.#keeping(() => store.save(removed.entry, removed.contents, builtOnNothing));
    if (removed.wasOpen && location.place.project === '') location.rename({ pack: '', project: removed.entry.id });
    await this.list();
  }

  get isSlow(): boolean {
    return this.#patience.isOver;
  }

  /** Makes a project of files and opens it. */
  async open(files: readonly File[]): Promise<void> {
    this.cancel();
    const run = this.#run;
    this.#patience.begin();
    const taken = await takeFiles(files, this.#session.calculator);
    if (run !== this.#run) return;
    this.#patience.end();
    if ('refused' in taken) this.refused = taken.refused;
    else if ('outcome' in taken) this.hasFailed = taken.outcome === 'failure';
    else if (taken.read.given.length === 0)
      this.refused = { reason: 'no-tables', file: taken.read.unnamed[0]?.file ?? '' };
    else if (taken.read.how.some(({ unsure }) => unsure)) this.refused = unsureOf(taken.read);
    else await this.#beginFromFiles(nameOf(taken.read, files));
  }

  async #beginFromFiles(name: string): Promise<void> {
    const outcome = await this.#session.calculator.ask('heldTables', null);
    if (outcome.outcome === 'answered' && outcome.answered) {
      const { tables, found } = outcome.answered;
      await this.#begin(name, { tables: unpackTables(tables), found });
    } else this.hasFailed = outcome.outcome !== 'stale';
  }

  /** Drops the files that are being read, and what was said of the last ones. */
  cancel(): void {
    this.#run += 1;
    this.#patience.end();
    this.hasFailed = false;
    this.refused = null;
  }

  /** @param name as the user's language calls the example */
  async beginFrom(pack: BuiltInPack, name: string): Promise<void> {
    await this.#trying(async () => {
      const { tables, found } = await loadPack(pack);
      await this.#begin(name, { tables: unpackTables(tables), found });
    });
  }

  /** Takes the place of the address that the data came with. @param scenario what is open then */
  async beginShared(name: string, contents: KeptContents, scenario: string): Promise<void> {
    const id = newId();
    await this.#keeping(() => this.#keep(id, name, contents));
    this.#session.location.rename({ ...nowhere, project: id, scenario });
  }

  /** Its title is its name too. */
  async beginEmpty(names: FirstNames): Promise<void> {
    await this.#trying(async () => {
      const { tables } = await loadPack(defaultPack);
      const emptied = emptiedTables(unpackTables(tables), names);
      await this.#begin(names.title, { tables: emptied, found: nothingFound });
    });
  }

  /** Where nothing can be kept, the store has the data for as long as the page is open. */
  async #begin(name: string, contents: KeptContents): Promise<void> {
    const id = newId();
    await this.#keeping(() => this.#keep(id, name, contents));
    this.#session.location.go({ ...nowhere, project: id });
  }

  async #kept(id: string) {
    await this.#session.saving.now();
    return this.#session.store.load(id);
  }

  /** Keeps a new project under this id. */
  async #keep(id: string, wanted: string, { tables, found }: KeptContents): Promise<void> {
    const { store } = this.#session;
    const others = await store.list().catch(() => []);
    const name = uniqueName(
      wanted,
      others.map((other) => other.name),
    );
    await store.save({ id, name, changedAt: Date.now() }, { tables, found }, builtOnNothing);
  }

  async #keeping(act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
      this.keepsNothing = false;
    } catch {
      this.keepsNothing = true;
      this.entries ??= [];
    }
  }

  async #trying(act: () => Promise<void>): Promise<void> {
    try {
      await act();
      this.hasFailed = false;
    } catch {
      this.hasFailed = true;
    }
  }
}

/** As the project file says, else the title of the pack, else the name of the file. */
const nameOf = ({ name, title }: FilesRead, files: readonly File[]): string =>
  name || title || withoutEnding(files[0]?.name ?? '');

/** Nothing counts before it is known what its numbers are; the page of data asks. */
const unsureOf = ({ how }: FilesRead): Refusal => ({
  reason: 'unsure',
  file: how.find(({ unsure }) => unsure)?.file ?? '',
});
