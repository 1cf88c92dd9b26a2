/** A built-in pack as it lies beside the page: read when the app is built, with the answer that a first visit opens. */
import { packTables, type PackedTables } from '../pack/packedTables.ts';
import { readPack, type Files } from '../pack/readPack.ts';
import type { Found } from '../pack/found.ts';
import type { Exchanges } from './calculation.ts';
import { answerTo } from './firstAnswer.ts';
import { OpenedPack } from './openedPack.ts';

export interface BuiltInPackFile {
  readonly tables: PackedTables;
  readonly found: Found;
  /** To the question of a first visit: what the worker would say, without waiting for it. Null where there are faults. */
  readonly answer: Exchanges['answer']['answered'] | null;
}

export function builtInPackFile(files: Files): BuiltInPackFile {
  const { tables, faults, warnings } = readPack(files);
  const found = { faults, warnings };
  const opened = new OpenedPack();
  opened.open(tables, found);
  const answer = opened.results('base') ? answerTo(opened, { scenario: 'base', view: {} }) : null;
  return { tables: packTables(tables), found, answer };
}
