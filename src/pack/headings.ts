/** Which column a heading means that people wrote: in any letter case, with spaces or hyphens, in words of a language. */
import type { Column } from './columns.ts';
import { declarations } from './declarations.ts';
import { knownColumn } from './cellMeaning.ts';
import { tableNames } from './tableNames.ts';
import type { TableName } from './tableNames.ts';

/** What tables and columns are called in the languages of the app, made {@link alike}. */
export interface Headings {
  readonly tables: Readonly<Record<string, TableName>>;
  readonly columns: Readonly<Record<TableName, Readonly<Record<string, string>>>>;
}

export const noHeadings: Headings = {
  tables: {},
  columns: Object.fromEntries(tableNames.map((name) => [name, {}])) as Record<TableName, Record<string, string>>,
};

/** What is the same to a reader is the same text: `Unit-Cost`, `unit cost` and `UNIT_COST`. */
export function alike(heading: string): string {
  const plain = heading.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').replaceAll('\u00ad', '');
  return plain.replace(/[\s_\-\u2010-\u2015]+/gu, ' ').replace(/^ | ?[*:]?$/g, '');
}

const ownNames = new Map(
  tableNames.map((table) => [table, new Map(declarations[table].columns.map(({ name }) => [alike(name), name]))]),
);

/** The column of the table that the heading means; undefined for a column that nobody knows. */
export function columnMeant(table: TableName, heading: string, headings: Headings): string | undefined {
  if (knownColumn(table, heading)) return heading;
  const said = alike(heading);
  const own = ownNames.get(table)?.get(said) ?? ownOf(headings.columns[table], said);
  return own ?? translationMeant(table, said, /[_-][a-z]{2,3}\W*$/i.test(heading), headings);
}

/** `Name_RU`, `название (ru)`. */
function translationMeant(table: TableName, said: string, isJoined: boolean, headings: Headings): string | undefined {
  const [, base = '', bracketed, joined] = /^(.+?) (?:\(([a-z]{2,3})\)|([a-z]{2,3}))$/.exec(said) ?? [];
  const language = bracketed ?? (isJoined ? joined : undefined);
  if (language === undefined) return undefined;
  const name = ownNames.get(table)?.get(base) ?? ownOf(headings.columns[table], base);
  const column: Column | undefined = name === undefined ? undefined : declarations[table].byName.get(name);
  return column?.type === 'text' && column.name === name ? `${name}_${language}` : undefined;
}

/** The table that a file is named after in words: `Виды случаев`. */
export function tableMeant(stem: string, headings: Headings): TableName | undefined {
  const said = alike(stem);
  return tableNames.find((name) => alike(name) === said) ?? ownOf(headings.tables, said);
}

const ownOf = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
