/** What people call tables and columns: the words of every language of the app, as headings of files. */
import { alike, type Headings } from '../pack/headings.ts';
import { declarations } from '../pack/declarations.ts';
import { tableNames, type TableName } from '../pack/tableNames.ts';
import { columnName, type ColumnWords } from '../words/columnName.ts';
import { loadDataWords } from '../words/data.ts';
import { languages } from '../words/language.ts';
import { loadQuantityWords } from '../words/quantities.ts';

type Words = ColumnWords & { readonly tables: Readonly<Record<string, string>> };

/** Fetches the words of every language. */
export async function loadHeadings(): Promise<Headings> {
  const words = await Promise.all(
    languages.map(async ({ id }): Promise<Words> => {
      const [said, names] = await Promise.all([loadDataWords(id), loadQuantityWords(id)]);
      return { said, names, tables: said.tables };
    }),
  );
  return headingsOf(words);
}

export function headingsOf(words: readonly Words[]): Headings {
  const tables = words.flatMap((own) => tableNames.map((name) => [alike(own.tables[name] ?? name), name] as const));
  const columns = tableNames.map((table) => [table, columnsIn(table, words)] as const);
  return { tables: Object.fromEntries(tables), columns: Object.fromEntries(columns) as Headings['columns'] };
}

/** A whole name goes before the shorter one in which its addition is left out; what two columns share names neither. */
function columnsIn(table: TableName, words: readonly Words[]): Readonly<Record<string, string>> {
  const names = words.flatMap((own) => declarations[table].columns.map(({ name }) => [name, own] as const));
  const whole = names.map(([column, own]) => [columnName(table, column, own), column] as const);
  const short = names.map(([column, own]) => [columnName(table, column, withoutAdditions(own)), column] as const);
  return { ...unique(short), ...unique(whole) };
}

/** `price, as written` is called `price` too. */
function withoutAdditions({ said, names }: Words): ColumnWords {
  const columns = Object.entries(names.columns).map(([column, name]) => [column, name.replace(/,.*$/, '')]);
  return { said, names: { columns: Object.fromEntries(columns) as Record<string, string> } };
}

function unique(names: readonly (readonly [said: string, column: string])[]): Record<string, string> {
  const meant = new Map<string, Set<string>>();
  for (const [said, column] of names) meant.set(alike(said), (meant.get(alike(said)) ?? new Set()).add(column));
  const single = [...meant].filter(([, columns]) => columns.size === 1);
  return Object.fromEntries(single.map(([said, columns]) => [said, [...columns].join()]));
}
