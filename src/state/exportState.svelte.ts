/** The files that can be taken away of what is looked at: results of the mix that is chosen, and the data behind them. */
import type { RowsByConfidence } from '../analysis/confidenceUnder.ts';
import { defaultPack } from './builtInPacks.ts';
import type { Language } from '../words/language.ts';
import { Patience } from './patience.svelte.ts';
import type { Session } from './session.svelte.ts';

/** Contents by file name, as they are saved. */
type Files = ReadonlyMap<string, Uint8Array>;

export interface ExportedFiles {
  /** What they are of; the mix is '' where they hold every one. */
  readonly pack: string;
  readonly scenario: string;
  readonly mix: string;
  readonly results: Files;
  readonly data: Files;
}

/** Kept out of the script of the page: needed only when something is taken away. */
const archives = () => import('../exports/everythingArchive.ts');
const packageTexts = () => import('../words/packageText.en.ts');

export class ExportState {
  /** The latest ones; they stay until the next ones come. */
  files = $state.raw<ExportedFiles | null>(null);
  hasFailed = $state(false);
  readonly #session: Session;
  readonly #patience = new Patience();

  constructor(session: Session) {
    this.#session = session;
  }

  get isSlow(): boolean {
    return this.#patience.isOver;
  }

  /** The choice: '' for what the command line writes when it is not told a mix. */
  get mix(): string {
    const { answer, location } = this.#session;
    const { mix } = location.place;
    return answer && mixesOf(answer.mixes).includes(mix) ? mix : '';
  }

  /** Begins to follow what is looked at. @returns a function that ends it */
  follow(): () => void {
    const end = this.#session.whenAnswered(() => void this.#ask());
    return () => {
      end();
      this.#patience.end();
    };
  }

  chooseMix(mix: string): void {
    this.#session.location.go({ mix });
    void this.#ask();
  }

  /** Everything as one zip. */
  async everything(files: ExportedFiles, about: (rows: RowsByConfidence) => string): Promise<Uint8Array> {
    const [{ writeEverything }, { packageText }] = await Promise.all([archives(), packageTexts()]);
    const { pack: name, scenario, mix, results, data: pack } = files;
    return writeEverything({ name, scenario, mix, results, pack }, packageText, about);
  }

  /** The data as a project file. */
  async project(files: ExportedFiles, name: string): Promise<Uint8Array> {
    const { projectOf } = await archives();
    return projectOf(name, files.data);
  }

  /**
   * The calculation as a workbook with live formulas, of the mix that is chosen or the plan as it stands.
   * @returns null where it was asked for anew meanwhile
   * @throws where it could not be written
   */
  async workbook({ scenario, mix }: ExportedFiles, date: string, language: Language): Promise<Uint8Array | null> {
    const outcome = await this.#session.calculator.ask('workbook', { scenario, mix, date, language });
    if (outcome.outcome === 'stale') return null;
    if (outcome.outcome !== 'answered') throw new Error('the workbook could not be written');
    return outcome.answered;
  }

  async #ask(): Promise<void> {
    const { location, calculator, looked, project } = this.#session;
    const { mix } = this;
    const { scenario } = looked;
    const { place } = location;
    const pack = place.project === '' ? place.pack || defaultPack : project.name || place.project;
    this.#patience.begin();
    const outcome = await calculator.ask('exportFiles', { scenario, mix });
    if (outcome.outcome === 'stale') return;
    this.#patience.end();
    this.hasFailed = outcome.outcome !== 'answered';
    if (outcome.outcome !== 'answered') return;
    const { results, pack: data } = outcome.answered;
    this.files = { pack, scenario, mix, results: encoded(results), data: encoded(data) };
  }
}

/** The mixes that one can ask for by themselves. */
const mixesOf = (mixes: readonly { readonly id: string }[]): string[] => ['as-planned', ...mixes.map(({ id }) => id)];

function encoded(texts: ReadonlyMap<string, string>): Files {
  const encoder = new TextEncoder();
  return new Map([...texts].map(([name, text]) => [name, encoder.encode(text)]));
}
