/** Files of the user's computer, read by the page and understood by the worker. */
import type { Refusal } from '../exports/givenFiles.ts';
import type { TableName } from '../pack/tableNames.ts';
import type { ChosenOf } from '../pack/readPack.ts';
import type { FilesRead } from './calculation.ts';
import type { Calculator } from './calculator.ts';
import { loadHeadings } from './headings.ts';

/** Larger ones are not even looked into: no pack comes near this. */
const MOST_BYTES = 256 * 1024 * 1024;

/** What is read of one choice of files: more may be said of them, so they are kept until they are taken over. */
export type Contents = ReadonlyMap<string, Uint8Array>;

export type Taken =
  | { readonly read: FilesRead; readonly contents: Contents }
  | { readonly refused: Refusal }
  /** The calculation broke down, or other files were chosen meanwhile. */
  | { readonly outcome: 'failure' | 'stale' };

/** What the user has said of files. */
export interface Said {
  /** Which tables files are whose names do not say so; null for one that is none. */
  readonly named: ReadonlyMap<string, TableName | null>;
  /** How the file of a table is to be read. */
  readonly chosen: ChosenOf;
}

export const nothingSaid: Said = { named: new Map(), chosen: new Map() };

export function withChoices(said: Said, choices: ChosenOf): Said {
  const chosen = new Map(said.chosen);
  for (const [table, choice] of choices) chosen.set(table, { ...chosen.get(table), ...choice });
  return { ...said, chosen };
}

/** Who waits for the files. */
export interface Waiting {
  /** Hears how many rows are read so far. */
  readonly tell?: (rows: number) => void;
  /** False as soon as other files were chosen, or none: what the worker holds is not replaced then. */
  readonly isWanted: () => boolean;
}

const untilRead: Waiting = { isWanted: () => true };

export async function takeFiles(
  files: readonly File[],
  calculator: Calculator,
  waiting: Waiting = untilRead,
): Promise<Taken> {
  const largest = [...files].sort((a, b) => b.size - a.size)[0];
  if (files.reduce((bytes, { size }) => bytes + size, 0) > MOST_BYTES)
    return { refused: { reason: 'too-large', file: largest?.name ?? '' } };
  const contents = new Map<string, Uint8Array>();
  for (const file of files) {
    try {
      contents.set(file.name, new Uint8Array(await file.arrayBuffer()));
    } catch {
      // It was moved or changed since it was chosen, or it is a folder.
      return { refused: { reason: 'no-tables', file: file.name } };
    }
  }
  return readContents(contents, nothingSaid, calculator, waiting);
}

export async function readContents(
  contents: Contents,
  said: Said,
  calculator: Calculator,
  waiting: Waiting,
): Promise<Taken> {
  const headings = await loadHeadings();
  if (!waiting.isWanted()) return { outcome: 'stale' };
  // It waits for the first figure, which may not be coming.
  calculator.begin();
  const outcome = await calculator.ask('read', { files: contents, headings, ...said }, waiting.tell);
  if (outcome.outcome === 'stale' || (outcome.outcome === 'answered' && !outcome.answered)) return { outcome: 'stale' };
  if (outcome.outcome !== 'answered' || !outcome.answered) return { outcome: 'failure' };
  return 'refused' in outcome.answered ? outcome.answered : { read: outcome.answered.read, contents };
}
