/** What the sentences about problems share, whatever their language: the sentence of each code, and how to fill it. */
import type { Problem } from '../pack/problem.ts';
import type { ProblemCode } from '../pack/problemCodes.ts';

/** What is wrong and what would be right, without the place. */
export type ProblemSentences = Readonly<Record<ProblemCode, (problem: Problem) => string>>;

/** From this length on, a list of choices is left out where one of them is near. */
export const LONG_LIST = 80;

/** A value for the sentence; '' where the problem does not carry it. */
export const value = (problem: Problem, key: string): string => problem.expected[key] ?? '';

/** Words that stand only where there is something to say. */
export const when = (text: string, words: string): string => (text === '' ? '' : words);

/** Names of tables as the names of their files. */
export const files = (tables: string): string => tables.replace(/\w+_?\w*(?= or |$)/g, (table) => `${table}.csv`);
