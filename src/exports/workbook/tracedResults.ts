/** Results whose figures can be asked where they stand on the tape: so that a table of figures becomes a table of formulas. */
import { Results } from '../../analysis/results.ts';
import type { Keys } from '../../layout/place.ts';
import { NOTHING } from '../../layout/tape.ts';
import type { Quantity } from '../../model/formula.ts';
import { decimals, type Decimal } from '../../quantity/decimal.ts';

export class TracedResults extends Results {
  private readonly nodes = new WeakMap<Decimal, number>();

  override figure(quantity: Quantity, keys: Keys): Decimal {
    const node = this.layout.node(quantity, keys);
    // Each answer is a number of its own, so that two figures of one value are told apart.
    const figure = decimals.plus(this.exact.value(node), decimals.zero);
    this.nodes.set(figure, node);
    return figure;
  }

  /** The node of a figure that {@link figure} gave; NOTHING where it has none. */
  nodeOf(figure: Decimal): number {
    return this.nodes.get(figure) ?? NOTHING;
  }
}
