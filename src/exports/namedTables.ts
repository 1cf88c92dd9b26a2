/** Which tables given files are: as somebody said, as they are named, else asked about with what their columns are like. */
import { DESCRIPTOR } from '../pack/descriptor.ts';
import { decodeAny } from '../pack/encodings.ts';
import { tableMeant, type Headings } from '../pack/headings.ts';
import { likelyTable, likelyTableOf, tableNamedBy } from '../pack/likelyTable.ts';
import { isSheet, type Sheet } from '../pack/lines.ts';
import { tableNames, type TableName } from '../pack/tableNames.ts';

/** A sheet stands for a file by itself. */
export type GivenFiles = ReadonlyMap<string, Uint8Array | Sheet>;

/** Which tables files are that are named otherwise, by file; null for one that is none. */
export type Named = ReadonlyMap<string, TableName | null>;

/** A file whose name is no table's, and the table that it most likely is. */
export interface Unnamed {
  readonly file: string;
  readonly likely: TableName | undefined;
}

interface Renamed {
  readonly canonical: GivenFiles;
  /** The name that each file was given under. */
  readonly origins: ReadonlyMap<string, string>;
}

/** Each file under its table's own name; a second one of the same table keeps the name that it has. */
export function withTableNames(files: GivenFiles, named: Named, headings: Headings): Renamed {
  if (files.has(DESCRIPTOR)) return { canonical: files, origins: new Map() };
  const canonical = new Map<string, Uint8Array | Sheet>();
  const origins = new Map<string, string>();
  for (const [file, content] of files) {
    const table = named.get(file) ?? tableCalled(file, content, headings);
    const name = `${table}.csv`;
    const isTaken = canonical.has(name) || (name !== file && files.has(name) && !named.has(file));
    const own = table === undefined || isTaken ? file : name;
    canonical.set(own, content);
    origins.set(own, file);
  }
  return { canonical, origins };
}

function tableCalled(file: string, content: Uint8Array | Sheet, headings: Headings): TableName | undefined {
  if (!isSheet(content)) return tableNamedBy(file, headings);
  return content.called.map((name) => tableMeant(name, headings)).find((table) => table !== undefined);
}

/**
 * A text that is like no table is asked about only where its ending says that it is one, and a sheet only where it is
 * like a table that no other is by its name: workbooks have sheets for all kinds of things.
 * @returns `others`: sheets that are no tables; nothing is said of hidden ones
 */
export function unnamedIn(
  files: GivenFiles,
  headings: Headings,
): { readonly unnamed: readonly Unnamed[]; readonly others: readonly string[] } {
  const own = new Set(tableNames.map((name) => `${name}.csv`));
  const unnamed: Unnamed[] = [];
  const others: string[] = [];
  for (const [file, content] of files) {
    if (own.has(file)) continue;
    if (!isSheet(content)) {
      const likely = likelyTable(decodeAny(content)?.text ?? '', headings);
      if (likely !== undefined || /\.csv$/i.test(file)) unnamed.push({ file, likely });
    } else if (!content.isHidden) {
      const likely = likelyTableOf(content, headings);
      if (likely !== undefined && !files.has(`${likely}.csv`)) unnamed.push({ file, likely });
      else others.push(file);
    }
  }
  return { unnamed, others };
}
