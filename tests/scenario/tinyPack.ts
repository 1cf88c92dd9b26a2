/** The tiny pack with other scenario changes. */
import { readPack } from '../../src/pack/readPack.ts';
import type { Tables } from '../../src/pack/pack.ts';
import { applyScenario } from '../../src/scenario/applyScenario.ts';
import type { AppliedScenario } from '../../src/scenario/applyScenario.ts';
import { folderOf, readFolder } from '../pack/readFolder.ts';

const HEADER = 'scenario,table,row,column,operation,value';

export const tinyFiles: ReadonlyMap<string, Uint8Array> = readFolder(folderOf('cases/tiny'));

/** The files of the tiny pack, its scenarios `more` and `dear` having these changes only. */
export function tinyWith(...changes: readonly string[]): Map<string, Uint8Array | string> {
  return new Map<string, Uint8Array | string>(tinyFiles).set('scenario_changes.csv', [HEADER, ...changes].join('\n'));
}

export function tinyTables(...changes: readonly string[]): Tables {
  return readPack(tinyWith(...changes)).tables;
}

/** Changes of the scenario `more`, each written without the scenario. */
export function applied(...changes: readonly string[]): AppliedScenario {
  return applyScenario(tinyTables(...changes.map((change) => `more,${change}`)), 'more');
}
