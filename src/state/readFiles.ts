/** Reads files that the user gives, and says what would be wrong after an edit: a part of the worker that is fetched for it. */
import { readGiven } from '../exports/givenFiles.ts';
import type { Tables } from '../pack/pack.ts';
import { packTables } from '../pack/packedTables.ts';
import { applyChanges } from '../pack/tableChanges.ts';
import { openTables } from '../scenario/openTables.ts';
import type { Exchanges } from './calculation.ts';

export function readFiles({ files, named }: Exchanges['read']['asked']): Exchanges['read']['answered'] {
  const given = readGiven(files, named);
  return 'reason' in given ? { refused: given } : { read: { ...given, tables: packTables(given.tables) } };
}

export function checkEdit(
  tables: Tables,
  { changes, found }: Exchanges['check']['asked'],
): Exchanges['check']['answered'] {
  const { faults, warnings } = openTables(applyChanges(tables, changes), 'base', found);
  return { faults, warnings };
}
