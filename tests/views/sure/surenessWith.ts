/** A view of how sure a cost is, for tests to fill: parts of a cost of a million by kind and confidence. */
import type { KindOfRow, Placing } from '../../../src/analysis/sureness.ts';
import type { ShownSplit, SurenessView } from '../../../src/analysis/surenessView.ts';

type Parts = Readonly<Partial<Record<Placing, number>>>;

const nothing: ShownSplit = { published: '0', derived: '0', expert: '0', illustrative: '0', unplaced: '0' };
const written = (parts: Parts, whole: number): ShownSplit => ({
  ...nothing,
  ...Object.fromEntries(Object.entries(parts).map(([placing, part]) => [placing, String(part * whole)])),
});

/** @param parts of one, adding up to one in each kind; the staff time is the whole cost */
export function surenessWith(
  parts: Readonly<Record<KindOfRow, Parts>>,
  leastSure: KindOfRow,
  rest: Partial<SurenessView> = {},
): SurenessView {
  const perKind = <T>(make: (kind: KindOfRow) => T) => ({
    prices: make('prices'),
    quantities: make('quantities'),
    demand: make('demand'),
  });
  const COST = 1_000_000;
  return {
    year: '2028',
    priceYear: '',
    currency: 'KGS',
    split: perKind((kind) => written(parts[kind], COST)),
    shares: perKind((kind) => written(parts[kind], 1)),
    byComponent: perKind((kind) => ({
      staff_time: written(parts[kind], COST),
      standby: nothing,
      service_items: nothing,
      staff_items: nothing,
      site_items: nothing,
      programme_items: nothing,
      overheads: nothing,
    })),
    components: {
      staff_time: String(COST),
      standby: '0',
      service_items: '0',
      staff_items: '0',
      site_items: '0',
      programme_items: '0',
      overheads: '0',
    },
    total: String(COST),
    leastSure,
    toCheck: [],
    ...rest,
  };
}
