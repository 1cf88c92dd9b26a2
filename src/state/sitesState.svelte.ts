/** What the page of sites shows and edits: the roll-out by year, where survivors go, and what stands already. */
import type { DecimalMark } from '../pack/numberText.ts';
import type { Row, Tables } from '../pack/pack.ts';
import { typedValue } from '../pack/typedValue.ts';
import type { ShownRow } from '../scenario/shownTable.ts';
import { fileCellOf, openScenario, writeCell } from './cellEdits.ts';
import type { FileCell } from './cellPlace.ts';
import { FollowedView } from './followedView.svelte.ts';
import { placedProblems, type PlacedProblem } from './placedProblems.ts';
import { caseSharesOf, horizonOf, laidOut, rollOutOf, type CaseShares, type LaidOut, type RollOut } from './rollOut.ts';
import type { Session } from './session.svelte.ts';
import { dropOwnShares, giveOwnShares, setCaseShare, setSites, standing, type CaseShare } from './siteEdits.ts';
import { fromPercent } from './typedPercent.ts';

/** Equipment or training of which a part is there already. */
export interface InPlace {
  readonly table: 'staff_items' | 'programme_items';
  readonly shown: ShownRow;
  readonly item: Row;
  readonly share: LaidOut;
  /** For whom; undefined for the programme. */
  readonly cadre: Row | undefined;
}

export class SitesState {
  readonly session: Session;
  readonly seen: FollowedView<'sites'>;

  constructor(session: Session) {
    this.session = session;
    this.seen = new FollowedView(session, 'sites', (looked) => looked);
  }

  readonly scenario: string = $derived.by(() => openScenario(this.session));

  get #tables(): Tables {
    return this.session.project.tables;
  }

  readonly #faults: readonly PlacedProblem[] = $derived.by(() =>
    placedProblems({ faults: this.session.faults, warnings: [] }, this.#tables),
  );

  readonly rollOut: RollOut = $derived(rollOutOf(this.#tables, this.scenario, this.#faults));
  readonly caseShares: CaseShares = $derived(caseSharesOf(this.#tables, this.scenario, this.#faults));

  /** Rows of capital that can be in place, those of staff first. */
  readonly inPlace: readonly InPlace[] = $derived([
    ...this.#inPlace('staff_items'),
    ...this.#inPlace('programme_items'),
  ]);

  #inPlace(table: InPlace['table']): InPlace[] {
    const rowOf = (name: 'items' | 'cadres', id = '') =>
      standing(this.#tables, name, this.scenario).find(({ row }) => row.cells.id === id)?.row;
    return standing(this.#tables, table, this.scenario).flatMap((shown) => {
      const item = rowOf('items', shown.row.cells.item);
      if (!item || !(Number(item.cells.useful_life_years) > 1)) return [];
      const share = laidOut(shown, 'share_in_place', table, this.#faults);
      return { table, shown, item, share, cadre: rowOf('cadres', shown.row.cells.cadre) };
    });
  }

  setSites(siteType: string, year: string, typed: string, mark: DecimalMark): void {
    const value = typedValue(typed, { name: 'sites', type: 'number' }, mark);
    this.session.edit((tables) => setSites(tables, this.scenario, { siteType, year, column: 'sites' }, value));
  }

  /** @param typed in per cent */
  setShare(siteType: string, year: string, typed: string, mark: DecimalMark): void {
    const value = fromPercent(typed, mark);
    const at = { siteType, year, column: 'share_of_cases' } as const;
    this.session.edit((tables) => setSites(tables, this.scenario, at, value));
  }

  /** @param typed in per cent */
  setCaseShare(at: CaseShare, typed: string, mark: DecimalMark): void {
    const value = fromPercent(typed, mark);
    this.session.edit((tables) => setCaseShare(tables, this.scenario, at, value));
  }

  cellInPlace({ table, shown }: InPlace): FileCell {
    return fileCellOf(this.session, { table, scenario: this.scenario }, shown, 'share_in_place');
  }

  /** @param typed in per cent */
  setInPlace({ table, shown }: InPlace, typed: string, mark: DecimalMark): void {
    const value = { column: 'share_in_place', typed: fromPercent(typed, mark), mark: '.' as const };
    writeCell(this.session, { table, scenario: this.scenario }, shown, value);
  }

  giveOwnShares(caseType: string): void {
    const { scenario } = this;
    this.session.edit((tables) => giveOwnShares(tables, scenario, caseType, horizonOf(tables, scenario)));
  }

  dropOwnShares(caseType: string): void {
    this.session.edit((tables) => dropOwnShares(tables, this.scenario, caseType));
  }
}
