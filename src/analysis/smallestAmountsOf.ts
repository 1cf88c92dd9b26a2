/** The smallest amounts that a year's economic cost is made of, under a plan. */
import type { Layout } from '../layout/layout.ts';
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

type Placed = Pick<SmallestAmount, 'kind' | 'keys' | 'node'>;

/** Where amounts are does not change while a layout lives; to look for them takes longer than to add them up. */
const placedIn = new WeakMap<Layout, Map<string, readonly Placed[]>>();

export function smallestAmountsOf(results: Results, plan: number, year: number): SmallestAmount[] {
  const rates = new Map(kinds.map((kind) => [kind, results.figure(overheadRateOn[kind], {})]));
  return placedAmounts(results, plan, year).map(({ kind, keys, node }) => {
    const amount = results.exact.value(node);
    const charged = decimals.times(amount, rates.get(kind) ?? decimals.zero);
    return { kind, keys, node, charged, value: decimals.plus(amount, charged) };
  });
}

const kinds = Object.keys(smallestAmounts) as AmountKind[];

function placedAmounts(results: Results, plan: number, year: number): readonly Placed[] {
  const known = placedIn.get(results.layout) ?? new Map<string, readonly Placed[]>();
  placedIn.set(results.layout, known);
  const which = `${plan}/${year}`;
  const placed =
    known.get(which) ??
    kinds.flatMap((kind) => {
      const quantity = smallestAmounts[kind];
      return places(results, quantity.of, { plan, year }).flatMap((keys) => {
        const node = results.layout.node(quantity, keys);
        return node === NOTHING ? [] : { kind, keys, node };
      });
    });
  known.set(which, placed);
  return placed;
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
