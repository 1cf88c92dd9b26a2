/** Sentences about problems beside the tables: columns go by the names that stand above them, not by those in the files. */
import type { Problem } from '../../pack/problem.ts';
import type { ProblemPlace } from '../../scenario/problemPlace.ts';
import { columnHead, type DataSpeech } from './dataSpeech.ts';

/** What is wrong with the header of a file can only be put right in the file. */
const isOfHeader = ({ code }: Problem): boolean => code.startsWith('column-') || code.startsWith('file-');

export function sayInWords(problem: Problem, place: ProblemPlace | undefined, speech: DataSpeech): string {
  if (!place || isOfHeader(problem)) return speech.sayProblem(problem);
  const { said } = speech;
  const named = (column: string) => column && said.quoted(columnHead(place.table, column, speech));
  const { of = '', table = '' } = problem.expected;
  const expected = {
    ...problem.expected,
    ...(of !== '' && { of: named(of) }),
    ...(table !== '' && { table: said.quoted(said.tables[table] ?? table) }),
  };
  return speech.sayProblem({ ...problem, column: named(problem.column), expected });
}
