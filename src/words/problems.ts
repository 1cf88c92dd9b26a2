/** The sentences about problems in each language, fetched when there is one to say. */
import type { Problem } from '../pack/problem.ts';
import type { Language } from './language.ts';
import type { RowName } from './problemSentences.ts';

/**
 * The problem in one or two sentences, without its place; of a scenario, with the scenario's name. Rows go by their ids
 * where it is not said what they are called.
 */
export type SayProblem = (problem: Problem, nameOf?: RowName) => string;

const loaders: Readonly<Record<Language, () => Promise<{ readonly sayProblem: SayProblem }>>> = {
  en: () => import('./problems.en.ts'),
  ru: () => import('./problems.ru.ts'),
};

export const loadProblemWords = async (language: Language): Promise<SayProblem> =>
  (await loaders[language]()).sayProblem;
