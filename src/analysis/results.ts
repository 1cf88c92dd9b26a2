/** Results of a pack: figures by quantity and place, and the keys to walk over. */
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

  constructor(readonly pack: Pack) {
    this.layout = new Layout(pack);
    this.exact = new ExactReader(this.layout, decimals);
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
