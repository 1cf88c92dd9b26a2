/** Files that the user gave, as the worker read them and holds them until they are taken over: fetched when some are given. */
import { readGivenByStep, type ReadFiles, type Refusal } from '../exports/givenFiles.ts';
import { withSheets } from '../exports/givenSheets.ts';
import { replaceTables } from '../pack/editTables.ts';
import type { Found } from '../pack/found.ts';
import { packTables, tableParts, type TableParts } from '../pack/packedTables.ts';
import type { Replacement } from '../pack/replacement.ts';
import type { Pack, Tables } from '../pack/pack.ts';
import { changesBetween, type TableChange } from '../pack/tableChanges.ts';
import type { Exchanges } from './calculation.ts';
import {
  openedAfterwards,
  replacementBy,
  uploadPreview,
  type Afterwards,
  type Onto,
  type Preview,
} from './uploadPreview.ts';

/** So long is read before other questions are answered. */
const STEP_MS = 40;

export class HeldFiles {
  #read: ReadFiles | undefined;
  #taken: Replacement | undefined;
  /** The open data with the files laid over them, as they were checked last; none where they would have faults. */
  #checked: Pack | undefined;
  /** Grows with every reading: those before it are dropped. */
  #run = 0;

  /**
   * @param tell how many rows are read so far
   * @returns null where it was stopped
   */
  async read(
    { files, ...knowing }: Exchanges['read']['asked'],
    tell: (rows: number) => void,
  ): Promise<Exchanges['read']['answered']> {
    const run = (this.#run += 1);
    this.#read = undefined;
    this.#taken = undefined;
    this.#checked = undefined;
    const given = await withSheets(files, async () => {
      await otherQuestions();
      return run === this.#run;
    });
    if (!given || run !== this.#run) return null;
    if ('reason' in given) return { refused: given };
    const steps = readGivenByStep(given, knowing);
    let since = performance.now();
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return this.#hold(step.value);
      if (performance.now() - since < STEP_MS) continue;
      tell(step.value);
      await otherQuestions();
      if (run !== this.#run) return null;
      since = performance.now();
    }
  }

  #hold(read: ReadFiles | Refusal): Exchanges['read']['answered'] {
    if ('reason' in read) return { refused: read };
    this.#read = read;
    const { tables, found: _, ...rest } = read;
    return { read: { ...rest, title: titleOf(tables) } };
  }

  /** What is being read, or held, is not wanted any more. */
  drop(): void {
    this.#run += 1;
    this.#read = undefined;
    this.#taken = undefined;
    this.#checked = undefined;
  }

  packed(): Exchanges['heldTables']['answered'] {
    return this.#read ? { tables: packTables(this.#read.tables), found: this.#read.found } : null;
  }

  preview(onto: Onto): Preview | null {
    return this.#read ? uploadPreview(this.#read, onto) : null;
  }

  check(onto: Onto): Afterwards | null {
    this.#checked = undefined;
    if (!this.#read) return null;
    const { found, pack } = openedAfterwards(this.#read, onto);
    this.#checked = pack;
    return found;
  }

  /** What {@link check} was asked about last; undefined where that would have faults. */
  get checked(): Pack | undefined {
    return this.#checked;
  }

  /** The tables as they are to be, which {@link changes} then makes of the open ones. */
  take(onto: Onto): { readonly tables: readonly TableParts[]; readonly found: Found } | null {
    if (!this.#read) return null;
    this.#taken = replacementBy(this.#read, onto);
    return { tables: this.#taken.tables.map(tableParts), found: this.#taken.found };
  }

  /** Of the tables that were taken last. */
  changes(open: Tables): readonly TableChange[] {
    return this.#taken ? changesBetween(open, replaceTables(open, this.#taken.tables)) : [];
  }
}

/** Questions that came meanwhile are answered. */
const otherQuestions = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** As the settings say it. */
const titleOf = ({ settings }: Tables): string =>
  settings.rows.find(({ cells }) => cells['key'] === 'title')?.cells['value'] ?? '';
