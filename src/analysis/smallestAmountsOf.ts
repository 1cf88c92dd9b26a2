/** The smallest amounts that a year's economic cost is made of, under a plan. */
import type { Keys } from '../layout/place.ts';
import { NOTHING } from '../layout/tape.ts';
import type { Dimension } from '../model/dimensions.ts';
import { overheadRateOn, smallestAmounts, type AmountKind } from '../model/smallestAmounts.ts';
import { decimals, type Decimal } from '../quantity/decimal.ts';
import type { Results } from './results.ts';

export interface SmallestAmount {
  readonly kind: AmountKind;
  readonly keys: Keys;
  readonly node: number;
  /** Money a year, with the overheads charged on it. */
  readonly value: Decimal;
  /** Those overheads. */
  readonly charged: Decimal;
}

export function smallestAmountsOf(results: Results, plan: number, year: number): SmallestAmount[] {
  return (Object.keys(smallestAmounts) as AmountKind[]).flatMap((kind) => {
    const rate = results.figure(overheadRateOn[kind], {});
    const quantity = smallestAmounts[kind];
    return places(results, quantity.of, { plan, year }).flatMap((keys) => {
      const node = results.layout.node(quantity, keys);
      if (node === NOTHING) return [];
      const amount = results.exact.value(node);
      const charged = decimals.times(amount, rate);
      return { kind, keys, node, charged, value: decimals.plus(amount, charged) };
    });
  });
}

/** Every place of the dimensions; a site type has the mix of the plan. */
function places(results: Results, of: readonly Dimension[], at: Keys): Keys[] {
  let found: Keys[] = [at];
  for (const dimension of of) {
    if (dimension === 'year' || dimension === 'mix') continue;
    const size = results.keys.size(dimension);
    found = found.flatMap((keys) => Array.from({ length: size }, (_, key) => ({ ...keys, [dimension]: key })));
  }
  return of.includes('mix')
    ? found.map((keys) => ({ ...keys, mix: results.mixOf(at.plan ?? 0, keys.siteType ?? -1) }))
    : found;
}
