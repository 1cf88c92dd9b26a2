/** The open pack as the page sees it: the answer at the place of the address, or the faults that stand in its way. */
import type { Answer } from '../analysis/answer.ts';
import type { RowsByConfidence } from '../analysis/confidenceUnder.ts';
import type { CellAsked, FigureDetail } from '../analysis/figureDetail.ts';
import type { LessReady } from '../analysis/readiness.ts';
import type { SurenessView } from '../analysis/surenessView.ts';
import type { Part } from '../model/perSurvivor.ts';
import type { Problem } from '../pack/problem.ts';
import { writePlace, type Place } from './address.ts';
import { defaultPack, isBuiltIn, loadPack } from './builtInPacks.ts';
import type { Looked } from './calculation.ts';
import type { Calculator } from './calculator.ts';
import type { Location } from './location.svelte.ts';

/** Waiting shorter than this is not shown. */
const PATIENCE_MS = 300;

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
  /** A question has been out for longer than a reader waits without a word. */
  isSlow = $state(false);
  /** The last sound results are on screen while faults stand in what was asked for. */
  readonly isHeld = $derived(this.answer !== null && this.faults.length > 0);

  readonly calculator: Calculator;
  readonly location: Location;
  /** The open pack, and the one that the answer on screen is of. */
  #pack = '';
  #answeredPack = '';
  #place = '';
  /** What the answer on screen is of. */
  #answered: Looked | null = null;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #listeners: readonly (() => void)[] = [];

  constructor(calculator: Calculator, location: Location) {
    this.calculator = calculator;
    this.location = location;
    location.whenMoved = () => void this.follow();
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
    this.#listeners = [...this.#listeners, listener];
    if (this.answer) listener();
    return () => (this.#listeners = this.#listeners.filter((other) => other !== listener));
  }

  /** Brings what is on screen to the place of the address: asks for what is not there yet. */
  async follow(): Promise<void> {
    const { place } = this.location;
    const pack = place.pack || defaultPack;
    if (pack !== this.#pack && !(await this.#open(pack))) return;
    const looked = writePlace({ ...place, cell: '', cost: '' });
    const isElsewhere = looked !== this.#place;
    this.#place = looked;
    const followsAnswer = isElsewhere && this.#lookAt();
    if (!isElsewhere && this.#isOtherFigure(place)) await this.#openFigure();
    await followsAnswer;
  }

  /** @returns whether a pack was opened, and is still the one asked for */
  async #open(pack: string): Promise<boolean> {
    this.unknownPack = isBuiltIn(pack) ? '' : pack;
    this.#pack = pack;
    this.#place = '';
    if (!isBuiltIn(pack)) {
      this.#stopWaiting();
      return false;
    }
    this.#startWaiting();
    try {
      const files = await loadPack(pack);
      if (this.#pack !== pack) return false;
      await this.calculator.ask('open', { files });
      return this.#pack === pack;
    } catch {
      if (this.#pack === pack) this.#fail();
      return false;
    }
  }

  #fail(): void {
    this.#stopWaiting();
    this.hasFailed = true;
  }

  async #lookAt(): Promise<void> {
    this.#startWaiting();
    const asked = this.#asked;
    const pack = this.#pack;
    const outcome = await this.calculator.ask('answer', asked);
    if (outcome.outcome === 'stale' || this.#pack !== pack) return;
    this.#stopWaiting();
    this.hasFailed = outcome.outcome === 'failure';
    // The results of another pack are none of this one's.
    if (outcome.outcome === 'faults' && this.#answeredPack !== pack) this.#forget();
    this.faults = outcome.outcome === 'faults' ? outcome.faults : [];
    if (outcome.outcome !== 'answered') return;
    if (this.#answeredPack !== pack) this.#forget();
    this.answer = outcome.answered.answer;
    this.lessReady = outcome.answered.lessReady;
    this.answeredAt = Date.now();
    this.#answered = asked;
    this.#answeredPack = pack;
    this.#listeners.forEach((listener) => listener());
    await Promise.all([this.#openFigure(), this.#askMore()]);
  }

  #forget(): void {
    this.answer = null;
    this.figure = null;
    this.sureness = null;
    this.warnings = [];
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
    return cell !== (this.figure ? `${this.figure.caseType}/${this.figure.mix}` : '');
  }

  async #openFigure(): Promise<void> {
    const { cell } = this.location.place;
    if (cell === '') {
      this.figure = null;
      return;
    }
    const outcome = await this.calculator.ask('figure', { ...this.looked, cell: cellOf(cell) });
    if (outcome.outcome === 'answered' && this.location.place.cell === cell) this.figure = outcome.answered;
  }

  /** How many rows of each confidence a figure of the table rests on; null where that cannot be said. */
  async rowsUnder(cell: string, part: Part): Promise<RowsByConfidence | null> {
    const outcome = await this.calculator.ask('restsOn', { ...this.looked, cell: cellOf(cell), part });
    return outcome.outcome === 'answered' ? outcome.answered : null;
  }

  #startWaiting(): void {
    this.#stopWaiting();
    this.#patience = setTimeout(() => (this.isSlow = true), PATIENCE_MS);
  }

  #stopWaiting(): void {
    clearTimeout(this.#patience);
    this.isSlow = false;
  }
}

/** A cell of the table as the address names it: `caseType/mix`. */
function cellOf(text: string): CellAsked {
  const [caseType = '', mix = ''] = text.split('/');
  return { caseType, mix };
}
