/** From the files of a folder to a sound pack, as it is or under one scenario. */
import type { Tables } from '../pack/pack.ts';
import { readPack } from '../pack/readPack.ts';
import type { Files } from '../pack/readPack.ts';
import { openTables, type OpenedTables } from './openTables.ts';

export interface OpenedPack extends OpenedTables {
  /** The tables of the base, as they were read. */
  readonly tables: Tables;
}

/** Reads, checks and, for a scenario other than `base`, changes a pack. */
export function openPack(files: Files, scenario = 'base'): OpenedPack {
  const { tables, faults, warnings } = readPack(files);
  return { tables, ...openTables(tables, scenario, { faults, warnings }) };
}
