/** The page of data over a session without a worker, for tests. */
import { nothingFound } from '../../src/pack/found.ts';
import type { Problem } from '../../src/pack/problem.ts';
import type { Tables } from '../../src/pack/pack.ts';
import { nowhere, type Place } from '../../src/state/address.ts';
import { DataState } from '../../src/state/dataState.svelte.ts';
import { Project } from '../../src/state/project.svelte.ts';
import type { Session } from '../../src/state/session.svelte.ts';

interface Here {
  readonly data: DataState;
  readonly project: Project;
  /** Where the page was sent. */
  readonly went: Partial<Place>[];
}

export function dataAt(
  tables: Tables,
  place: Partial<Place> = {},
  problems: { readonly faults?: readonly Problem[]; readonly warnings?: readonly Problem[] } = {},
): Here {
  const project = new Project();
  project.open('', '', { tables, found: nothingFound });
  const went: Partial<Place>[] = [];
  const session = {
    project,
    faults: problems.faults ?? [],
    warnings: problems.warnings ?? [],
    location: { place: { ...nowhere, page: 'data', ...place }, go: (to: Partial<Place>) => went.push(to) },
    edit: (change: (before: Tables) => Tables) => void project.edit(change, ''),
  } as unknown as Session;
  return { data: new DataState(session), project, went };
}
