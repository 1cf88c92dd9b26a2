/** The open pack as the page sees it: the answer at the place of the address, or the faults that stand in its way. */
import type { Answer } from '../analysis/answer.ts';
import type { FigureDetail } from '../analysis/figureDetail.ts';
import type { LessReady } from '../analysis/readiness.ts';
import type { SurenessView } from '../analysis/surenessView.ts';
import { noTables } from '../pack/emptyTable.ts';
import { nothingFound, type Found } from '../pack/found.ts';
import type { Tables } from '../pack/pack.ts';
import { packTables } from '../pack/packedTables.ts';
import type { Problem } from '../pack/problem.ts';
import { changesBetween } from '../pack/tableChanges.ts';
import { nowhere, readPlace, writePlace, type Place } from './address.ts';
import type { Exchanges, Looked } from './calculation.ts';
import type { Calculator } from './calculator.ts';
import { Companions, type Companion } from './companions.ts';
import type { Step } from './history.ts';
import type { Location } from './location.svelte.ts';
import { lookedBy, openedBy, openingOf, type Opening } from './opening.ts';
import { beginProject } from './beginProject.ts';
import { readFigure } from './figureAddress.ts';
import { Patience } from './patience.svelte.ts';
import { Project, type Contents, type SoundTables } from './project.svelte.ts';
import type { ProjectStore } from './projectStore.ts';
import { Saving } from './saving.svelte.ts';

export class Session {
  /** The latest answer; it stays on screen until the next one comes. */
  answer = $state.raw<Answer | null>(null);
  lessReady = $state.raw<readonly LessReady[]>([]);
  warnings = $state.raw<readonly Problem[]>([]);
  /** Of the scenario asked for; the answer, if there is one, is then the last sound one. */
  faults = $state.raw<readonly Problem[]>([]);
  /** When the answer on screen was computed, in milliseconds since 1970, for results that are held while faults stand. */
  answeredAt = $state(0);
  /** What stands behind the open figure. */
  figure = $state.raw<FigureDetail | null>(null);
  sureness = $state.raw<SurenessView | null>(null);
  /** The address names a pack that the app does not have. */
  unknownPack = $state('');
  /** The calculation itself broke down, or could not begin. */
  hasFailed = $state(false);
  /** The last sound results are on screen while faults stand in what was asked for. */
  readonly isHeld = $derived(this.answer !== null && this.faults.length > 0);

  readonly #patience = new Patience();
  readonly calculator: Calculator;
  readonly location: Location;
  readonly project = new Project();
  readonly saving: Saving;
  readonly store: ProjectStore;
  /** The revision of the project that the answer on screen is of. */
  answeredRevision = 0;
  /** What a project is called that begins with these data. */
  nameProject: (answer: Answer) => string = ({ title }) => title;
  readonly #whenPainted: () => Promise<void>;
  /** What is open, and what the answer on screen is of. */
  #opened = '';
  #answeredOpening = '';
  #isOpen = false;
  /** The example that the open project was begun from, while it has been open since. */
  #begunFrom = '';
  /** While it is being opened. */
  #opening: Promise<boolean> = Promise.resolve(true);
  #place = '';
  /** The tables as the worker has them. */
  #sent = noTables;
  /** What the answer on screen is of. */
  #answered: Looked | null = null;
  readonly #companions = new Companions();

  /** @param whenPainted resolves when what was last set is on screen */
  constructor(calculator: Calculator, location: Location, store: ProjectStore, whenPainted = () => Promise.resolve()) {
    this.calculator = calculator;
    this.location = location;
    this.store = store;
    this.saving = new Saving(this.project, store);
    store.whenChangedElsewhere = (entry) => this.saving.heard(entry);
    this.#whenPainted = whenPainted;
    location.whenMoved = (isBack) => void (isBack ? this.#followBack() : this.follow());
  }

  /** A question has been out for longer than a reader waits without a word. */
  get isSlow(): boolean {
    return this.#patience.isOver;
  }

  /** What questions about the figures on screen are about: the place of the address, or while it has faults, what is held. */
  get looked(): Looked {
    return this.isHeld && this.#answered ? this.#answered : this.#asked;
  }

  get #asked(): Looked {
    const { scenario, year, site, money } = this.location.place;
    return { scenario: scenario || 'base', view: { year, siteType: site, money } };
  }

  /**
   * Tells a page, now and whenever what is looked at was answered anew, to ask for what it shows itself.
   * @returns a function that ends it
   */
  whenAnswered(listener: () => void): () => void {
    return this.askAlong(() => (isAnswered) => {
      if (isAnswered) listener();
    });
  }

  /**
   * Asks a page's question now and together with every answer: the worker goes on to it while the page is still busy.
   * @returns a function that ends it
   */
  askAlong(companion: Companion): () => void {
    if (this.answer) companion(this.looked)(true);
    return this.#companions.add(companion);
  }

  /** Brings what is on screen to the place of the address: asks for what is not there yet. */
  async follow(): Promise<void> {
    const { place } = this.location;
    const opened = openedBy(place);
    if (opened !== this.#opened) this.#opening = this.#open(opened, place);
    if (!this.#isOpen && !(await this.#opening)) return;
    if (opened !== this.#opened) return;
    await this.#lookAgain();
  }

  /** What was the example when it was looked at is the user's project since it was edited. */
  async #followBack(): Promise<void> {
    if (openedBy(this.location.place) === this.#begunFrom) this.location.rename({ pack: '', project: this.project.id });
    else await this.follow();
  }

  async #lookAgain(): Promise<void> {
    const { place } = this.location;
    const looked = lookedBy(place);
    const isElsewhere = looked !== this.#place;
    this.#place = looked;
    const followsAnswer = isElsewhere && this.#lookAt();
    if (!isElsewhere && this.#isOtherFigure(place)) await this.#openFigure();
    await followsAnswer;
  }

  /**
   * Makes an edit, which every figure on screen then follows.
   * @param found what reading found, where the edit brings tables that were read from files
   * @param at the cell, as the address says it, where it is one of a table
   */
  edit(change: (tables: Tables) => Tables, found?: Found, at = ''): void {
    const place = writePlace({ ...this.location.place, at });
    if (this.project.edit(change, place, found)) void this.#edited();
  }

  /**
   * Makes an edit of a gesture, such as a slide: all of them are one step of the history.
   * @returns when the figures have followed; what takes longer than they do waits for {@link endGesture}
   */
  async editPassing(change: (tables: Tables) => Tables, gesture: symbol): Promise<void> {
    const place = writePlace({ ...this.location.place, at: '' });
    if (this.project.edit(change, place, undefined, gesture)) await this.#edited({ isPassing: true });
  }

  async endGesture(): Promise<void> {
    if (!this.isHeld) await this.#askMore();
  }

  /** An edit that brings the tables of `takeFiles`, which the worker holds: they are not sent to it once more. */
  takeOver(change: (tables: Tables) => Tables, found: Found): void {
    if (this.project.edit(change, writePlace({ ...this.location.place, at: '' }), found))
      void this.#edited({ isTaken: true });
  }

  /** Takes the last step back, at the place where it was taken. */
  async undo(): Promise<void> {
    await this.#stepped(this.project.undo());
  }

  async redo(): Promise<void> {
    await this.#stepped(this.project.redo());
  }

  async #stepped(step: Step<Contents> | undefined): Promise<void> {
    if (!step) return;
    const { pack, project, year, site, money, cost } = this.location.place;
    const place = readPlace(step.at);
    const isThere = this.project.tables.scenarios.rows.some(({ cells }) => cells.id === place.scenario);
    const scenario = isThere ? place.scenario : '';
    this.location.go({ ...place, scenario, pack, project, year, site, money, cost });
    await this.#edited();
  }

  async #edited({ isPassing = false, isTaken = false } = {}): Promise<void> {
    const { project } = this;
    if (project.id === '') this.#becomeProject();
    const { tables, found } = project;
    if (isTaken) void this.calculator.ask('editAsTaken', { found });
    else void this.calculator.ask('edit', { changes: changesBetween(this.#sent, tables), found });
    this.#sent = tables;
    this.saving.changed();
    await this.#lookAt(isPassing);
  }

  /** From the first edit on, the data are the user's own. */
  #becomeProject(): void {
    const { project } = this;
    this.#begunFrom = this.#opened;
    beginProject(project, this.answer ? this.nameProject(this.answer) : '', this.store, this.#whenPainted());
    this.#opened = openedBy({ ...this.location.place, project: project.id });
    this.#answeredOpening = this.#opened;
    this.#isOpen = true;
    this.location.rename({ pack: '', project: project.id });
  }

  /** Keeps what is on screen beside what another tab has saved of the project: under another name. */
  keepAsCopy(): void {
    const { project } = this;
    this.store.dropUnsaved(project.id);
    this.saving.opened();
    beginProject(project, project.name, this.store);
    this.#opened = openedBy({ ...this.location.place, project: project.id });
    this.#answeredOpening = this.#opened;
    this.location.rename({ project: project.id });
    this.saving.changed();
  }

  /** Takes what another tab has saved of the project. */
  async takeSaved(): Promise<void> {
    this.store.dropUnsaved(this.project.id);
    this.saving.opened();
    this.#opened = '';
    await this.follow();
  }

  /** @returns whether it was opened, and is still what is asked for */
  async #open(opened: string, place: Place): Promise<boolean> {
    this.#opened = opened;
    this.#begunFrom = '';
    this.#isOpen = false;
    this.#place = '';
    this.unknownPack = '';
    this.#patience.begin();
    try {
      // Nothing of the project that is left behind is lost.
      await this.saving.now();
      const opening = await openingOf(place, this.store);
      if (this.#opened !== opened) return false;
      if (!opening) {
        this.#close();
        this.unknownPack = place.project || place.pack;
        this.#patience.end();
        return false;
      }
      // What was edited meanwhile is not lost either.
      await this.saving.now();
      if (this.#opened !== opened) return false;
      await this.#begin(opening);
      return this.#opened === opened;
    } catch {
      if (this.#opened !== opened) return false;
      this.#close();
      this.#patience.end();
      this.hasFailed = true;
      // The next move tries again.
      this.#opened = '';
      return false;
    }
  }

  async #begin({ id, name, contents, history, sound, savedAt, answer }: Opening): Promise<void> {
    const opened = this.#opened;
    const { tables, found } = contents;
    this.#isOpen = !sound;
    this.project.open(id, name, contents, history);
    this.saving.opened(savedAt, this.store.isUnsaved(id));
    this.#sent = sound?.tables ?? tables;
    void this.calculator.ask('open', { tables: packTables(this.#sent), found: sound ? nothingFound : found });
    if (sound) return this.#holdBefore(sound);
    if (!answer || lookedBy(this.location.place) !== lookedBy({ ...nowhere, pack: this.location.place.pack })) {
      this.calculator.begin();
      return;
    }
    // The frame first, then the figures, then the worker: none of them holds the page up for long.
    await this.#whenPainted();
    if (this.#opened !== opened) return;
    this.#patience.end();
    this.#show(answer, this.#asked, tables, this.project.revision);
    void this.#whenPainted().then(() => this.calculator.begin());
  }

  /** The results of before the faults first, which then are held: a move meanwhile waits for both. */
  async #holdBefore(sound: SoundTables): Promise<void> {
    const opened = this.#opened;
    this.calculator.begin();
    await this.#lookAt();
    if (this.#opened !== opened) return;
    this.answeredAt = sound.at;
    // They may have been edited meanwhile.
    const { tables, found } = this.project;
    if (this.#sent === sound.tables) this.project.sound = sound;
    void this.calculator.ask('edit', { changes: changesBetween(this.#sent, tables), found });
    this.#sent = tables;
    this.#isOpen = true;
  }

  /** Nothing is open: what was must not be edited under another name. */
  #close(): void {
    this.project.open('', '', { tables: noTables, found: nothingFound });
    this.saving.opened();
    this.#forget();
  }

  async #lookAt(isPassing = false): Promise<void> {
    const asked = this.#asked;
    const opened = this.#opened;
    const { revision } = this.project;
    if (!this.#isShown(asked, revision)) this.#patience.begin();
    const tables = this.#sent;
    const answering = this.calculator.ask('answer', asked);
    const showCompanions = this.#companions.ask(asked);
    const outcome = await answering;
    if (outcome.outcome === 'stale' || this.#opened !== opened) return;
    this.#patience.end();
    this.hasFailed = outcome.outcome === 'failure';
    // The results of another pack are none of this one's.
    if (outcome.outcome === 'faults' && this.#answeredOpening !== opened) this.#forget();
    this.faults = outcome.outcome === 'faults' ? outcome.faults : [];
    // They were found in the data of before, whose rows may have moved.
    if (outcome.outcome === 'faults' && revision !== this.answeredRevision) this.warnings = [];
    if (outcome.outcome !== 'answered') return showCompanions(false);
    this.#show(outcome.answered, asked, tables, revision);
    showCompanions(true);
    await Promise.all([this.#openFigure(), isPassing || this.#askMore()]);
  }

  /** As after a first visit, whose answer came with the pack. */
  #isShown(asked: Looked, revision: number): boolean {
    const isHere = this.#answeredOpening === this.#opened && this.answeredRevision === revision;
    return isHere && JSON.stringify(this.#answered) === JSON.stringify(asked);
  }

  #show({ answer, lessReady }: Exchanges['answer']['answered'], asked: Looked, tables: Tables, revision: number): void {
    if (this.#answeredOpening !== this.#opened) this.#forget();
    this.hasFailed = false;
    this.faults = [];
    this.answer = answer;
    this.lessReady = lessReady;
    this.answeredAt = Date.now();
    this.project.sound = { tables, at: this.answeredAt };
    this.answeredRevision = revision;
    this.#answered = asked;
    this.#answeredOpening = this.#opened;
  }

  #forget(): void {
    this.answer = null;
    this.figure = null;
    this.sureness = null;
    this.warnings = [];
    this.faults = [];
  }

  /** What the page shows below the answer follows after it. */
  async #askMore(): Promise<void> {
    const [warnings, sureness] = await Promise.all([
      this.calculator.ask('warnings', this.looked),
      this.calculator.ask('sureness', this.looked),
    ]);
    if (warnings.outcome === 'answered') this.warnings = warnings.answered;
    if (sureness.outcome === 'answered') this.sureness = sureness.answered;
  }

  #isOtherFigure({ cell }: Place): boolean {
    const { caseType, mix } = readFigure(cell);
    return caseType !== (this.figure?.caseType ?? '') || mix !== (this.figure?.mix ?? '');
  }

  async #openFigure(): Promise<void> {
    const { cell } = this.location.place;
    if (cell === '') return void (this.figure = null);
    const outcome = await this.calculator.ask('figure', { ...this.looked, cell: readFigure(cell) });
    if (outcome.outcome === 'answered' && this.location.place.cell === cell) this.figure = outcome.answered;
  }
}
