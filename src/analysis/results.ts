/** Results of a pack: figures by quantity and place, and the keys to walk over. */
import { differencesOf } from '../layout/differences.ts';
import { Layout } from '../layout/layout.ts';
import type { Keys } from '../layout/place.ts';
import type { Quantity } from '../model/formula.ts';
import type { Pack } from '../pack/pack.ts';
import { decimals, type Decimal } from '../quantity/decimal.ts';
import { ExactReader } from '../readers/exact.ts';

/** The number of the plan as it stands; plan n + 1 applies mix n wherever it may be used. */
export const AS_PLANNED = 0;

export class Results {
  readonly layout: Layout;
  readonly exact: ExactReader<Decimal>;

  constructor(pack: Pack) {
    this.layout = new Layout(pack);
    this.exact = new ExactReader(this.layout, decimals);
  }

  get pack(): Pack {
    return this.layout.pack;
  }

  /**
   * Takes over a pack that differs in values only; figures are then computed anew as far as the change touches them.
   * @returns false where the structure differs, so that new results are needed
   */
  takeOver(pack: Pack): boolean {
    const cells = differencesOf(this.pack, pack);
    if (!cells) return false;
    this.layout.readFrom(pack);
    for (const { table, row, column } of cells) {
      const node = this.layout.nodeOfCell(table, row, column);
      if (node !== undefined) this.exact.forget(node);
    }
    return true;
  }

  /** Does beforehand what the first {@link takeOver} would wait for. */
  prepareForEdits(): void {
    this.exact.linkUsers();
  }

  get keys() {
    return this.layout.structure.keys;
  }

  get currency(): string {
    return this.layout.structure.setting('currency');
  }

  figure(quantity: Quantity, keys: Keys): Decimal {
    return this.exact.figure(quantity, keys);
  }

  /** The mix that a site type has under a plan. */
  mixOf(plan: number, siteType: number): number {
    return this.layout.structure.mixOf[plan]?.[siteType] ?? -1;
  }

  /** The plan that a mix is asked for by: its id, or `as-planned`; -1 where there is none. */
  planNumber(mix: string): number {
    return this.keys.numberOf('plan', mix);
  }
}
