/** Data that came with an address: read, compared with the example that they build on, and taken over as a new project. */
import { checksumOfTables, readLink, tablesOf, UnreadableLink, type Shared } from '../exports/sharedLink.ts';
import { noTables } from '../pack/emptyTable.ts';
import { nothingFound } from '../pack/found.ts';
import type { Tables } from '../pack/pack.ts';
import { unpackTables } from '../pack/packedTables.ts';
import { openTables } from '../scenario/openTables.ts';
import { nowhere } from './address.ts';
import { isBuiltIn, loadPack } from './builtInPacks.ts';
import { ProjectsState } from './projectsState.svelte.ts';
import type { Session } from './session.svelte.ts';
import { replacedTables, type ReplacedTable } from './uploadPreview.ts';

export interface Arrived {
  readonly name: string;
  /** An example of the app; '' where all of the data came. */
  readonly base: string;
  readonly scenario: string;
  readonly tables: Tables;
  readonly differing: readonly ReplacedTable[];
  /** How many faults stand in them: until these are mended there are no figures. */
  readonly faults: number;
  /** The example has changed in tables that the link says nothing of: figures may be others than the sender's. */
  readonly isOtherExample: boolean;
}

export type Unarrived = UnreadableLink['reason'] | 'failed';

export class SharedState {
  arrived = $state.raw<Arrived | null>(null);
  refused = $state.raw<Unarrived | null>(null);
  readonly #session: Session;
  readonly #projects: ProjectsState;
  #read = '';

  constructor(session: Session) {
    this.#session = session;
    this.#projects = new ProjectsState(session);
  }

  /** Reads what the address holds; nothing of it counts yet. */
  async look(link: string): Promise<void> {
    if (link === this.#read) return;
    this.#read = link;
    this.arrived = null;
    this.refused = null;
    try {
      const arrived = await arrivedWith(readLink(link));
      if (link === this.#read) this.arrived = arrived;
    } catch (error) {
      if (link === this.#read) this.refused = error instanceof UnreadableLink ? error.reason : 'failed';
    }
  }

  /** A project of its own, beside those that are there; Back does not lead to the link again. */
  async takeOver(name: string): Promise<void> {
    const { arrived } = this;
    if (!arrived) return;
    const { tables, scenario } = arrived;
    await this.#projects.beginShared(name, { tables, found: nothingFound }, scenario);
  }

  leave(): void {
    this.#session.location.rename({ ...nowhere });
  }
}

async function arrivedWith(shared: Shared): Promise<Arrived> {
  const { name, base, scenario, of } = shared;
  if (base !== '' && !isBuiltIn(base)) throw new UnreadableLink('other-example');
  const example = isBuiltIn(base) ? unpackTables((await loadPack(base)).tables) : undefined;
  const tables = tablesOf(shared, example, noTables);
  const opened = tables.scenarios.rows.some(({ cells }) => cells.id === scenario) ? scenario : '';
  return {
    name,
    base,
    scenario: opened,
    faults: openTables(tables, opened || 'base', nothingFound).faults.length,
    tables,
    differing: replacedTables(example ?? noTables, tables),
    isOtherExample: example !== undefined && checksumOfTables(example) !== of,
  };
}
