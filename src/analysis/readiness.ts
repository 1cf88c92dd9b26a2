/** Where a mix is less ready than the plan, from the pack's warnings: the footnotes of the table. */
import type { Problem } from '../pack/problem.ts';
import { named, type Named } from './named.ts';
import type { Results } from './results.ts';

export interface LessReady {
  readonly mix: string;
  /** Cadres on duty in the plan who are not under the mix, at some of the sites where it may be used. */
  readonly cadres: readonly Named[];
  /** Kinds of site at which nobody at all is on duty under the mix. */
  readonly unstaffed: readonly Named[];
}

/**
 * One entry a mix, in the order of the pack; mixes that are as ready as the plan have none.
 * @param siteType number of the one kind of site that is looked at; all where it is left out
 */
export function lessReady(results: Results, warnings: readonly Problem[], siteType?: number): LessReady[] {
  const place = siteType === undefined ? undefined : results.keys.ids.siteType[siteType];
  const { tables } = results.pack;
  return results.keys.ids.mix.flatMap((mix) => {
    const about = warnings.filter(
      ({ expected }) => expected.mix === mix && (place === undefined || expected.siteType === place),
    );
    const lacking = new Set(
      about
        .filter(({ code }) => code === 'mix-less-ready')
        .flatMap(({ expected }) => expected.cadres?.split(', ') ?? []),
    );
    const empty = new Set(
      about.filter(({ code }) => code === 'mix-without-duty').map(({ expected }) => expected.siteType),
    );
    const cadres = tables.cadres.rows.filter(({ cells }) => lacking.has(cells.id ?? ''));
    const unstaffed = tables.site_types.rows.filter(({ cells }) => empty.has(cells.id));
    if (cadres.length === 0 && unstaffed.length === 0) return [];
    return { mix, cadres: cadres.map((row) => named(row)), unstaffed: unstaffed.map((row) => named(row)) };
  });
}
