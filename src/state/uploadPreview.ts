/** What files would change in the open data, table by table, before it counts. */
import type { Tables } from '../pack/pack.ts';
import type { Found } from '../pack/found.ts';
import { unpackTables } from '../pack/packedTables.ts';
import { replacementOf, type Replacement } from '../pack/replacement.ts';
import { tableDifferences, type TableDifferences } from '../pack/tableDifferences.ts';
import type { TableName } from '../pack/tableNames.ts';
import type { FilesRead } from './calculation.ts';

export interface ReplacedTable {
  readonly name: TableName;
  readonly differences: TableDifferences;
  /** Else the whole pack that is taken over has no such table. */
  readonly isGiven: boolean;
}

export interface Preview {
  readonly isWhole: boolean;
  /** Names of the files that were chosen. */
  readonly files: readonly string[];
  readonly differing: readonly ReplacedTable[];
  /** Tables that stay as they are though there was a file of them. */
  readonly alike: readonly TableName[];
  /** Tables whose file could not be read: nothing can be taken over. */
  readonly unread: readonly TableName[];
  /** Files that are no tables. */
  readonly others: readonly string[];
  readonly replacement: Replacement;
}

interface Open {
  readonly tables: Tables;
  readonly found: Found;
}

export function uploadPreview(open: Open, read: FilesRead, files: readonly string[]): Preview {
  const replacement = replacementOf(open, { ...read, tables: unpackTables(read.tables) });
  const compared = replacement.tables.map((table) => ({
    name: table.name,
    isUnread: table.unread === true,
    isGiven: read.given.includes(table.name),
    differences: tableDifferences(open.tables[table.name], table),
  }));
  const sound = compared.filter(({ isUnread }) => !isUnread);
  const differs = ({ differences }: ReplacedTable) => differences.rows.length > 0;
  return {
    isWhole: read.isWhole,
    files,
    differing: sound.filter(differs),
    alike: sound.filter((table) => !differs(table) && table.isGiven).map(({ name }) => name),
    unread: compared.filter(({ isUnread }) => isUnread).map(({ name }) => name),
    others: read.others,
    replacement,
  };
}
