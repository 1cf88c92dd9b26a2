/** The prices of the open data, salaries first, as they are edited; and what each carries, once that is answered. */
import type { PriceTable } from '../analysis/pricesView.ts';
import type { DecimalMark } from '../pack/numberText.ts';
import { shownTable, type ShownRow } from '../scenario/shownTable.ts';
import { fileCellOf, openScenario, putCellBack, writeCell } from './cellEdits.ts';
import type { FileCell } from './cellPlace.ts';
import { FollowedView } from './followedView.svelte.ts';
import { placedProblems, problemsByRow, type PlacedProblem } from './placedProblems.ts';
import type { Session } from './session.svelte.ts';

/** The column of each table that holds its price. */
export const priceColumns = { cadres: 'annual_salary', items: 'unit_cost' } as const satisfies Record<
  PriceTable,
  string
>;

export interface ShownPrice {
  readonly table: PriceTable;
  readonly shown: ShownRow;
  /** What stands in the way of results in its row. */
  readonly faults: readonly PlacedProblem[];
}

export class PricesState {
  readonly session: Session;
  readonly carried: FollowedView<'prices'>;

  constructor(session: Session) {
    this.session = session;
    this.carried = new FollowedView(session, 'prices', (looked) => looked);
  }

  readonly scenario: string = $derived.by(() => openScenario(this.session));

  /** Salaries, then prices of items, each in file order; without those that the open scenario takes away. */
  readonly prices: readonly ShownPrice[] = $derived([...this.#pricesOf('cadres'), ...this.#pricesOf('items')]);

  #pricesOf(table: PriceTable): ShownPrice[] {
    const { tables } = this.session.project;
    const rows = shownTable(tables, table, this.scenario);
    const faults = problemsByRow(placedProblems({ faults: this.session.faults, warnings: [] }, tables), table, rows);
    return rows
      .map((shown, index) => ({ table, shown, faults: faults.get(index) ?? [] }))
      .filter(({ shown }) => !shown.isRemoved);
  }

  /** @param column the price, or an end of its range */
  set({ table, shown }: ShownPrice, column: string, typed: string, mark: DecimalMark): void {
    writeCell(this.session, { table, scenario: this.scenario }, shown, { column, typed, mark });
  }

  putBack({ table, shown }: ShownPrice): void {
    putCellBack(this.session, { table, scenario: this.scenario }, shown, priceColumns[table]);
  }

  cellOf({ table, shown }: ShownPrice): FileCell {
    return fileCellOf(this.session, { table, scenario: this.scenario }, shown, priceColumns[table]);
  }
}
