/** The page Pathways: the rows of one case type's pathway as they are edited, and the figures that follow them. */
import { named, type Named } from '../analysis/named.ts';
import { faultOfCell } from '../pack/checks/faultOfCell.ts';
import { declarations } from '../pack/declarations.ts';
import type { DecimalMark } from '../pack/numberText.ts';
import type { Tables } from '../pack/pack.ts';
import { typedValue } from '../pack/typedValue.ts';
import { applyScenario } from '../scenario/applyScenario.ts';
import { putBack, putRowBack } from '../scenario/editScenario.ts';
import { insertShown, setWithRange } from '../scenario/editShown.ts';
import { shownTable, type ShownRow } from '../scenario/shownTable.ts';
import { FollowedView } from './followedView.svelte.ts';
import { linesOf, type PathwayLines } from './pathwayLines.ts';
import type { Session } from './session.svelte.ts';
import { typedShare } from './typedShare.ts';

/** Contacts; sliders end at a multiple of it. */
const LEAST_REACH = 4;

/** What can be slid of a row. */
export type PathwayColumn = 'share_of_cases' | 'contacts_per_user';

/** A slide that goes on. */
interface Slide {
  readonly gesture: symbol;
  readonly shown: ShownRow;
  readonly column: PathwayColumn;
}

export class PathwaysState {
  readonly session: Session;
  readonly followed: FollowedView<'pathway'>;
  #slide: Slide | undefined;
  /** Where the slide has got to while the figures of the value before are on their way. */
  #next: string | undefined;
  #isFollowing = false;
  #reach = { of: '', to: 0 };

  constructor(session: Session) {
    this.session = session;
    this.followed = new FollowedView(session, 'pathway', (looked) => ({ ...looked, caseType: this.caseType }));
  }

  /** The open scenario, if the pack has it. */
  readonly scenario: string = $derived.by(() => {
    const { scenario } = this.session.location.place;
    return this.#base.scenarios.rows.some(({ cells }) => cells.id === scenario) ? scenario : 'base';
  });

  get #base(): Tables {
    return this.session.project.tables;
  }

  /** As the open scenario leaves them. */
  readonly #tables: Tables = $derived(applyScenario(this.#base, this.scenario).tables);

  readonly caseTypes: readonly Named[] = $derived(this.#tables.case_types.rows.map((row) => named(row)));

  /** The id of the one that is shown; '' where the pack has none. */
  readonly caseType: string = $derived.by(() => {
    const { caseType } = this.session.location.place;
    return (this.caseTypes.find(({ id }) => id === caseType) ?? this.caseTypes[0])?.id ?? '';
  });

  readonly lines: PathwayLines = $derived.by(() => {
    const rows = shownTable(this.#base, 'pathways', this.scenario);
    return linesOf(this.#tables, rows, this.caseType, this.session.location.place.site);
  });

  /** What can be added to it. */
  readonly furtherServices: readonly Named[] = $derived.by(() => {
    const taken = this.lines.sectors.flatMap(({ lines }) => lines.map(({ service }) => service.id));
    return this.#tables.services.rows.filter(({ cells }) => !taken.includes(cells.id ?? '')).map((row) => named(row));
  });

  /** @returns a function that ends it */
  follow(): () => void {
    return this.followed.follow();
  }

  choose(caseType: string): void {
    this.session.location.go({ caseType, cell: '' });
  }

  /** Writes what was typed: a share in per cent, a number of contacts. What is no number is a fault, as in any table. */
  set(shown: ShownRow, column: PathwayColumn, typed: string, mark: DecimalMark): void {
    const meaning = declarations.pathways.byName.get(column);
    const value = column === 'share_of_cases' ? typedShare(typed, meaning, mark) : typedValue(typed, meaning, mark);
    this.session.edit((tables) => this.#written(tables, shown, column, value));
  }

  /** One slide is one step of the history. While figures are on their way, the values between are left out. */
  slide(shown: ShownRow, column: PathwayColumn, value: string): void {
    if (this.#slide?.shown.key !== shown.key || this.#slide.column !== column) this.endSlide();
    this.#slide ??= { gesture: Symbol(column), shown, column };
    this.#next = value;
    if (!this.#isFollowing) void this.#followSlide();
  }

  async #followSlide(): Promise<void> {
    this.#isFollowing = true;
    while (this.#slide && this.#next !== undefined) await this.#take(this.#slide, this.#next);
    this.#isFollowing = false;
  }

  async #take({ gesture, shown, column }: Slide, value: string): Promise<void> {
    this.#next = undefined;
    await this.session.editPassing((tables) => this.#written(tables, shown, column, value), gesture);
    await this.followed.answered;
  }

  endSlide(): void {
    const slide = this.#slide;
    if (!slide) return;
    if (this.#next !== undefined) void this.#take(slide, this.#next);
    this.#slide = undefined;
    void this.session.endGesture();
  }

  #written(tables: Tables, shown: ShownRow, column: string, value: string): Tables {
    return setWithRange(tables, { table: 'pathways', scenario: this.scenario }, shown, column, value);
  }

  /** Where the sliders of contacts end: beyond all values and ranges, and while the pathway is open never nearer. */
  readonly contactsReach: number = $derived.by(() => {
    const rows = this.lines.sectors.flatMap(({ lines }) => lines.flatMap((line) => line.rows));
    const texts = rows.flatMap(({ shown: { row } }) => [row.cells.contacts_per_user, row.cells.contacts_per_user_high]);
    const farthest = Math.max(LEAST_REACH, ...texts.map(Number).filter(Number.isFinite));
    const reach = Math.ceil(farthest / LEAST_REACH) * LEAST_REACH;
    const before = this.#reach.of === this.caseType ? this.#reach.to : 0;
    this.#reach = { of: this.caseType, to: Math.max(reach, before) };
    return this.#reach.to;
  });

  isFaulty({ row: { cells } }: ShownRow, column: PathwayColumn): boolean {
    const meaning = declarations.pathways.byName.get(column);
    return meaning !== undefined && faultOfCell(meaning, cells[column] ?? '') !== undefined;
  }

  /** What the base has in the cell, where the open scenario changes it. */
  baseOf({ row, base }: ShownRow, column: PathwayColumn): string | undefined {
    const before = base?.cells[column] ?? '';
    return base && before !== row.cells[column] ? before : undefined;
  }

  putBack(shown: ShownRow, column: PathwayColumn): void {
    const { scenario } = this;
    this.session.edit((tables) => putBack(tables, { scenario, table: 'pathways', row: shown.key, column }));
  }

  putRowBack(shown: ShownRow): void {
    const { scenario } = this;
    this.session.edit((tables) => putRowBack(tables, { scenario, table: 'pathways', row: shown.key }));
  }

  /** Every survivor takes it up once, until somebody says otherwise. */
  add(service: string): void {
    const cells = {
      ...{ case_type: this.caseType, service, site_type: '' },
      ...{ share_of_cases: '1', contacts_per_user: '1' },
    };
    const edited = { table: 'pathways', scenario: this.scenario } as const;
    this.session.edit((tables) => insertShown(tables, edited, this.#end(tables), cells));
  }

  /** After the last row of the case type. */
  #end({ pathways: { rows } }: Tables): number {
    const last = rows.findLastIndex(({ cells }) => cells.case_type === this.caseType);
    return last < 0 ? rows.length : last + 1;
  }
}
