/** What the sentences about problems share, whatever their language: the sentence of each code, and how to fill it. */
import type { Problem } from '../pack/problem.ts';
import type { ProblemCode } from '../pack/problemCodes.ts';
import type { TableName } from '../pack/tableNames.ts';

/** What a row is called, by its table and id; the id where it has no name or is not known. */
export type RowName = (table: TableName, id: string) => string;

/** For readers who have the files before them. */
export const nameById: RowName = (_, id) => id;

/** What is wrong and what would be right, without the place. */
export type ProblemSentences = Readonly<Record<ProblemCode, (problem: Problem, nameOf: RowName) => string>>;

/** The values of a problem that are ids of rows, one or several. */
const tablesOfRows = {
  caseType: 'case_types',
  siteType: 'site_types',
  allowed: 'site_types',
  mix: 'staffing_mixes',
  mixes: 'staffing_mixes',
  cadres: 'cadres',
  item: 'items',
} as const satisfies Readonly<Record<string, TableName>>;

/** The names of the rows that a value holds the ids of. */
export const rowsIn = (problem: Problem, key: keyof typeof tablesOfRows, nameOf: RowName): readonly string[] =>
  value(problem, key)
    .split(', ')
    .map((id) => nameOf(tablesOfRows[key], id));

/** The last two with a word between them, which stands for "or". */
export const anyOf = (names: readonly string[], or: string): string =>
  [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(` ${or} `);

/** From this length on, a list of choices is left out where one of them is near. */
export const LONG_LIST = 80;

/** A value for the sentence; '' where the problem does not carry it. */
export const value = (problem: Problem, key: string): string => problem.expected[key] ?? '';

/** Words that stand only where there is something to say. */
export const when = (text: string, words: string): string => (text === '' ? '' : words);

/** Names of tables as the names of their files. */
export const files = (tables: string): string => tables.replace(/\w+_?\w*(?= or |$)/g, (table) => `${table}.csv`);
