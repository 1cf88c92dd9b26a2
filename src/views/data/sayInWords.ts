/** Sentences about problems beside the tables: columns and rows go by their names, not by what stands for them in the files. */
import type { Tables } from '../../pack/pack.ts';
import type { Problem } from '../../pack/problem.ts';
import type { PlacedProblem } from '../../state/placedProblems.ts';
import { rowNames } from '../../state/rowNames.ts';
import { columnHead, type DataSpeech } from './dataSpeech.ts';

type Said = Pick<PlacedProblem, 'problem' | 'place'>;

/** What is wrong with the header of a file can only be put right in the file. */
const isOfHeader = ({ code }: Problem): boolean => code.startsWith('column-') || code.startsWith('file-');

/** @param tables which know the names of rows */
export function sayInWords({ problem, place }: Said, tables: Tables, speech: DataSpeech): string {
  const nameOf = rowNames(tables, speech.language);
  if (!place || isOfHeader(problem)) return speech.sayProblem(problem, nameOf);
  const { said } = speech;
  const named = (column: string) => column && said.quoted(columnHead(place.table, column, speech));
  const { of = '', table = '' } = problem.expected;
  const expected = {
    ...problem.expected,
    ...(of !== '' && { of: named(of) }),
    ...(table !== '' && { table: said.quoted(said.tables[table] ?? table) }),
  };
  return speech.sayProblem({ ...problem, column: named(problem.column), expected }, nameOf);
}
