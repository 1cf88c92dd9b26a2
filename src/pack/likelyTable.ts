/** Which table a CSV file is, where its name does not say so: by the columns of its header. */
import { delimiterOf, parseRecords, withLineFeeds } from './csv.ts';
import { declarations } from './declarations.ts';
import { isTableName, tableNames } from './tableNames.ts';
import type { TableName } from './tableNames.ts';

/** What a browser adds to the name of a file that it saves once more: `items (1).csv`. */
const AGAIN = / ?\(\d+\)$/;
const ENDING = /\.(csv|tsv|txt)$/i;

/** The table that a file is named after, whatever its case; undefined where it is named after none. */
export function tableNamedBy(file: string): TableName | undefined {
  if (!ENDING.test(file)) return undefined;
  const stem = file.replace(ENDING, '').replace(AGAIN, '').toLowerCase();
  return isTableName(stem) ? stem : undefined;
}

/** The table whose columns the header has most of, with its whole key; undefined where there is none. */
export function likelyTable(text: string): TableName | undefined {
  const lines = withLineFeeds(text);
  const header = new Set(headerOf(lines));
  let best: { readonly name: TableName; readonly fit: number } | undefined;
  for (const name of tableNames) {
    const { byName, columns } = declarations[name];
    const needed = columns.filter((column) => column.required);
    if (needed.length === 0 || !needed.every((column) => header.has(column.name))) continue;
    const known = [...header].filter((column) => byName.has(column)).length;
    // A column that the table does not know speaks against it, and one that it misses a little.
    const fit = 2 * known - header.size + known / columns.length;
    if (!best || fit > best.fit) best = { name, fit };
  }
  return best?.name;
}

function headerOf(text: string): readonly string[] {
  const first = text.slice(0, text.indexOf('\n') + 1 || text.length);
  const isKnown = (column: string) => tableNames.some((name) => declarations[name].byName.has(column));
  return (parseRecords(first, delimiterOf(first, isKnown))[0] ?? []).map((column) => column.trim());
}
