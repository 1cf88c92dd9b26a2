/** Which table a CSV file is, where its name does not say so: by the columns of its header. */
import { delimiterOf, parseRecords, saidDelimiter, withLineFeeds } from './csv.ts';
import { declarations } from './declarations.ts';
import { columnMeant, noHeadings, tableMeant, type Headings } from './headings.ts';
import { firstLines, type Sheet } from './lines.ts';
import { forgiving } from './manner.ts';
import { tableNames } from './tableNames.ts';
import type { TableName } from './tableNames.ts';

/** What a browser adds to the name of a file that it saves once more: `items (1).csv`. */
const AGAIN = / ?\(\d+\)$/;
const ENDING = /\.(csv|tsv|txt)$/i;

/** The table that a file is named after, in any language of the headings; undefined where it is named after none. */
export function tableNamedBy(file: string, headings: Headings = noHeadings): TableName | undefined {
  if (!ENDING.test(file)) return undefined;
  return tableMeant(file.replace(ENDING, '').replace(AGAIN, ''), headings);
}

/** The table whose columns the header has most of, with its whole key; undefined where there is none. */
export const likelyTable = (text: string, headings: Headings = noHeadings): TableName | undefined =>
  tableWith(headerOf(saidDelimiter(withLineFeeds(text)), headings), headings);

/** Of a sheet, whose header may stand under a title. */
export function likelyTableOf(sheet: Sheet, headings: Headings): TableName | undefined {
  for (const { fields } of firstLines(sheet)) {
    const written = new Set(fields.map((field) => field.trim()).filter((field) => field !== ''));
    const table = tableWith([...written], headings);
    if (table) return table;
  }
  return undefined;
}

function tableWith(written: readonly string[], headings: Headings): TableName | undefined {
  let best: { readonly name: TableName; readonly fit: number } | undefined;
  for (const name of tableNames) {
    const { columns } = declarations[name];
    const header = written.map((heading) => columnMeant(name, heading, headings));
    const needed = columns.filter((column) => column.required);
    if (needed.length === 0 || !needed.every((column) => header.includes(column.name))) continue;
    const known = header.filter((column) => column !== undefined).length;
    // A column that the table does not know speaks against it, and one that it misses a little.
    const fit = 2 * known - header.length + known / columns.length;
    if (!best || fit > best.fit) best = { name, fit };
  }
  return best?.name;
}

function headerOf({ said, text }: ReturnType<typeof saidDelimiter>, headings: Headings): readonly string[] {
  const first = text.slice(0, text.indexOf('\n') + 1 || text.length);
  const isKnown = (heading: string) => tableNames.some((name) => columnMeant(name, heading, headings) !== undefined);
  const delimiter = said ?? delimiterOf(first, forgiving(headings).delimiters, isKnown);
  return [...new Set((parseRecords(first, delimiter)[0] ?? []).map((column) => column.trim()))];
}
