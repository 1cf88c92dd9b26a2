/** Files that are to replace tables of the open data: read, compared with what is there, and taken over in one step. */
import type { DataEffect } from '../analysis/dataEffect.ts';
import type { HowGiven, Refusal } from '../exports/givenFiles.ts';
import { replaceTables } from '../pack/editTables.ts';
import type { DecimalMark } from '../pack/numberText.ts';
import type { Table } from '../pack/pack.ts';
import { joinParts, type TableParts } from '../pack/packedTables.ts';
import type { ChosenOf } from '../pack/readPack.ts';
import type { TableName } from '../pack/tableNames.ts';
import { readGrouped } from '../pack/writtenNumbers.ts';
import type { FilesRead } from './calculation.ts';
import { inSlices } from './inSlices.ts';
import { Patience } from './patience.svelte.ts';
import type { Session } from './session.svelte.ts';
import {
  nothingSaid,
  readContents,
  takeFiles,
  withChoices,
  type Contents,
  type Said,
  type Taken,
  type Waiting,
} from './takenFiles.ts';
import type { Afterwards, Preview } from './uploadPreview.ts';

/** Numbers of a file that can be read in two ways. */
export interface UnsureNumbers {
  readonly table: TableName;
  readonly file: string;
  /** The first of them, as it is written. */
  readonly example: string;
  readonly count: number;
  /** What it is under either decimal mark. */
  readonly readings: Readonly<Record<DecimalMark, string>>;
}

export class UploadState {
  refused = $state.raw<Refusal | null>(null);
  hasFailed = $state(false);
  /** How many rows are read so far. */
  rows = $state(0);
  /** Rows of the files come and change, and none goes. */
  isAddition = $state(false);
  /** What would change; null until that is known. */
  preview = $state.raw<Preview | null>(null);
  /** What the data would have afterwards; null until that is known. */
  checked = $state.raw<Afterwards | null>(null);
  /** What they would cost; that of before stays until the next one is known. Null too where they would have faults. */
  effect = $state.raw<DataEffect | null>(null);
  /** Names of the files that were chosen. */
  files = $state.raw<readonly string[]>([]);
  #read = $state.raw<FilesRead | null>(null);
  #contents: Contents | null = null;
  #said: Said = nothingSaid;
  /** Grows with every choice and every cancel: what was read for an earlier one is dropped. */
  #run = 0;
  #looked = '';
  /** Files are being read and looked at. */
  #isReading = false;
  readonly #patience = new Patience();
  readonly #patienceWithEffect = new Patience();
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  get isSlow(): boolean {
    return this.#patience.isOver;
  }

  /** The effect takes longer than a reader waits without a word. */
  get isEffectSlow(): boolean {
    return this.#patienceWithEffect.isOver;
  }

  /** Files of which it is not known which table they are. */
  get unnamed(): FilesRead['unnamed'] {
    return this.#read?.unnamed ?? [];
  }

  /** Files that are no tables. */
  get others(): readonly string[] {
    return this.#read?.others ?? [];
  }

  /** How the file of each table was understood. */
  get how(): readonly HowGiven[] {
    return this.#read?.how ?? [];
  }

  /** What has to be answered before anything counts. */
  readonly unsure: readonly UnsureNumbers[] = $derived(
    this.how.flatMap(({ table, file, unsure }) =>
      unsure ? [{ table, file, ...unsure, readings: readingsOf(unsure) }] : [],
    ),
  );

  get tables(): Session['project']['tables'] {
    return this.#session.project.tables;
  }

  /** What a preview is of: it follows the data, which may be changed meanwhile. */
  get looksAt(): string {
    return `${this.#session.project.revision}/${this.isAddition}`;
  }

  async give(files: readonly File[]): Promise<void> {
    this.cancel();
    this.files = files.map(({ name }) => name);
    await this.#take((waiting) => takeFiles(files, this.#session.calculator, waiting));
  }

  /** Says which tables files are whose names do not say so; null for one that is none. */
  async name(named: ReadonlyMap<string, TableName | null>): Promise<void> {
    await this.#readAgain({ ...this.#said, named });
  }

  /** Says how the files of tables are to be read. */
  async choose(choices: ChosenOf): Promise<void> {
    await this.#readAgain(withChoices(this.#said, choices));
  }

  async #readAgain(said: Said): Promise<void> {
    const contents = this.#contents;
    this.#said = said;
    if (contents) await this.#take((waiting) => readContents(contents, said, this.#session.calculator, waiting));
  }

  /** Asks what would change and what would be wrong then; to be asked again when {@link looksAt} is another. */
  async look(): Promise<void> {
    const looked = this.looksAt;
    if (!this.#read || this.unnamed.length + this.unsure.length > 0 || looked === this.#looked) return;
    this.#looked = looked;
    const { calculator, project } = this.#session;
    const laid = { found: project.found, isAddition: this.isAddition };
    const run = this.#run;
    const isWanted = () => run === this.#run && looked === this.#looked;
    const preview = await calculator.ask('preview', laid);
    if (!isWanted()) return;
    this.hasFailed = preview.outcome === 'failure';
    this.preview = preview.outcome === 'answered' ? preview.answered : null;
    this.checked = null;
    if (!this.preview || this.preview.unread.length > 0) return;
    const checked = await calculator.ask('check', laid);
    if (!isWanted() || checked.outcome !== 'answered') return;
    this.checked = checked.answered;
    // Nobody has to wait for it.
    void this.#lookAtEffect(isWanted);
  }

  async #lookAtEffect(isWanted: () => boolean): Promise<void> {
    const { calculator, location } = this.#session;
    const isSound = this.checked?.faults.count === 0;
    if (!isSound) this.effect = null;
    if (!isSound || this.preview?.differing.length === 0) {
      this.#patienceWithEffect.end();
      return;
    }
    this.#patienceWithEffect.begin();
    const effect = await calculator.ask('effectOfFiles', { year: location.place.year });
    if (!isWanted()) return;
    this.#patienceWithEffect.end();
    this.effect = effect.outcome === 'answered' ? effect.answered : null;
  }

  /** One step of the history, at a table that it changes; where the data changed meanwhile, it is looked at again. */
  async takeOver(): Promise<void> {
    if (!this.preview || this.preview.unread.length > 0) return;
    const { location, calculator, project } = this.#session;
    const { differing } = this.preview;
    const { looksAt } = this;
    const run = this.#run;
    const isWanted = () => run === this.#run && looksAt === this.looksAt;
    const outcome = await calculator.ask('takeFiles', { found: project.found, isAddition: this.isAddition });
    if (outcome.outcome !== 'answered' || !outcome.answered) return;
    const { found } = outcome.answered;
    const tables = await inSlices(joined(outcome.answered.tables), isWanted);
    if (!tables || !isWanted()) return;
    const [first] = differing;
    if (first && !differing.some(({ name }) => name === location.place.table))
      location.go({ table: first.name, at: '' });
    this.#session.takeOver((before) => replaceTables(before, tables), found);
    this.cancel();
  }

  cancel(): void {
    if (this.#contents || this.#isReading) void this.#session.calculator.ask('dropFiles', null);
    this.#run += 1;
    this.#stopWaiting();
    this.hasFailed = false;
    this.refused = null;
    this.isAddition = false;
    this.#contents = null;
    this.#said = nothingSaid;
    this.#show(null);
  }

  #stopWaiting(): void {
    this.#isReading = false;
    this.#patience.end();
    this.rows = 0;
  }

  #show(read: FilesRead | null): void {
    this.#read = read;
    this.#looked = '';
    this.preview = null;
    this.checked = null;
    this.effect = null;
    this.#patienceWithEffect.end();
  }

  async #take(take: (waiting: Waiting) => Promise<Taken>): Promise<void> {
    this.#stopWaiting();
    this.#isReading = true;
    this.#patience.begin();
    const run = (this.#run += 1);
    const isWanted = () => run === this.#run;
    const taken = await take({ isWanted, tell: (rows) => (this.rows = rows) });
    if (!isWanted()) return;
    this.hasFailed = 'outcome' in taken;
    this.refused = 'refused' in taken ? taken.refused : null;
    this.#contents = 'read' in taken ? taken.contents : null;
    this.#show('read' in taken ? taken.read : null);
    const looking = this.look();
    if (this.unnamed.length + this.unsure.length > 0) this.#stopWaiting();
    await looking;
    if (isWanted()) this.#stopWaiting();
  }
}

const readingsOf = ({ example }: { readonly example: string }): UnsureNumbers['readings'] => {
  const bare = example.replace(/\s?%$/, '');
  return { '.': readGrouped(bare, '.') ?? '', ',': readGrouped(bare, ',') ?? '' };
};

function* joined(parts: readonly TableParts[]): Generator<undefined, Table[]> {
  const tables: Table[] = [];
  for (const part of parts) tables.push(yield* joinParts(part));
  return tables;
}
