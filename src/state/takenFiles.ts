/** Files of the user's computer, read by the page and understood by the worker. */
import type { Refusal } from '../exports/givenFiles.ts';
import type { TableName } from '../pack/tableNames.ts';
import type { FilesRead } from './calculation.ts';
import type { Calculator } from './calculator.ts';

/** Larger ones are not even looked into: no pack comes near this. */
const MOST_BYTES = 256 * 1024 * 1024;

/** What is read of one choice of files: more may be said of them, so they are kept until they are taken over. */
export type Contents = ReadonlyMap<string, Uint8Array>;

export type Taken =
  | { readonly read: FilesRead; readonly contents: Contents }
  | { readonly refused: Refusal }
  /** The calculation broke down, or other files were chosen meanwhile. */
  | { readonly outcome: 'failure' | 'stale' };

export async function takeFiles(files: readonly File[], calculator: Calculator): Promise<Taken> {
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
  return readContents(contents, new Map(), calculator);
}

/** @param named which tables files are whose names do not say so */
export async function readContents(
  contents: Contents,
  named: ReadonlyMap<string, TableName>,
  calculator: Calculator,
): Promise<Taken> {
  // It waits for the first figure, which may not be coming.
  calculator.begin();
  const outcome = await calculator.ask('read', { files: contents, named });
  if (outcome.outcome === 'stale') return { outcome: 'stale' };
  if (outcome.outcome !== 'answered') return { outcome: 'failure' };
  return 'refused' in outcome.answered ? outcome.answered : { read: outcome.answered.read, contents };
}
