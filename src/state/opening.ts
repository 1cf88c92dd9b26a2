/** Where what the address names comes from: a pack of the app, or a project that this browser keeps. */
import { unpackTables } from '../pack/packedTables.ts';
import type { Place } from './address.ts';
import { defaultPack, isBuiltIn, loadPack } from './builtInPacks.ts';
import type { Exchanges } from './calculation.ts';
import { History } from './history.ts';
import { historyOf } from './keptSteps.ts';
import type { Contents, SoundTables } from './project.svelte.ts';
import type { ProjectStore } from './projectStore.ts';

export interface Opening {
  /** Of a project; '' for a pack of the app. */
  readonly id: string;
  readonly name: string;
  readonly contents: Contents;
  /** The steps that led to the contents, as far as they were kept. */
  readonly history: History<Contents>;
  /** While faults stand in the contents: what was computed before them. */
  readonly sound: SoundTables | null;
  /** When the project was saved; 0 for a pack of the app. */
  readonly savedAt: number;
  /** What a first visit of the pack shows, where that is known without computing. */
  readonly answer: Exchanges['answer']['answered'] | null;
}

/** One text for what the address opens. */
export const openedBy = ({ project, pack }: Place): string =>
  project === '' ? `pack/${pack || defaultPack}` : `project/${project}`;

/** What of a place an answer is of. */
export const lookedBy = ({ scenario, year, site, money }: Place): string =>
  JSON.stringify([scenario, year, site, money]);

/**
 * @returns undefined where there is no such pack or project here
 * @throws where it could not be fetched or read
 */
export async function openingOf({ project, pack }: Place, store: ProjectStore): Promise<Opening | undefined> {
  if (project !== '') return keptProject(project, store);
  const name = pack || defaultPack;
  if (!isBuiltIn(name)) return undefined;
  const { tables, found, answer } = await loadPack(name);
  return {
    id: '',
    name: '',
    contents: { tables: unpackTables(tables), found },
    history: new History(),
    sound: null,
    savedAt: 0,
    answer,
  };
}

async function keptProject(id: string, store: ProjectStore): Promise<Opening | undefined> {
  const kept = await store.load(id);
  if (!kept) return undefined;
  const { entry, contents } = kept;
  const opened = { tables: contents.tables, found: contents.found };
  const history = contents.steps ? historyOf(contents.steps, opened) : new History<Contents>();
  return {
    id,
    name: entry.name,
    contents: opened,
    history,
    sound: contents.sound ?? null,
    savedAt: entry.changedAt,
    answer: null,
  };
}
