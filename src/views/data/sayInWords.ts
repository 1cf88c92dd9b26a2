/** Sentences about problems beside the tables: columns and rows go by their names, not by what stands for them in the files. */
import type { Tables } from '../../pack/pack.ts';
import type { Problem } from '../../pack/problem.ts';
import type { PlacedProblem } from '../../state/placedProblems.ts';
import { rowNames } from '../../state/rowNames.ts';
import { columnHead, valueInWords, type DataSpeech } from './dataSpeech.ts';

type Said = Pick<PlacedProblem, 'problem' | 'place'>;

/** What is wrong with the header of a file can only be put right in the file. */
const isOfHeader = ({ code }: Problem): boolean => code.startsWith('column-') || code.startsWith('file-');

/** Problems whose numbers are amounts or shares, and no years. */
const BOUND_CODES: readonly string[] = ['low-above-value', 'high-below-value'];
const AMOUNT_CODES: readonly string[] = [
  ...BOUND_CODES,
  'number-unreadable',
  'number-too-small',
  'number-not-above',
  'number-too-large',
  'site-shares-not-one',
  'case-site-shares-not-one',
  'split-shares-not-one',
];

/** A canonical number as the language writes it; another text as it is. */
const amount = (text: string, speech: DataSpeech): string => valueInWords(text, { name: '', type: 'number' }, speech);

const inWords = (expected: Problem['expected'], speech: DataSpeech): Problem['expected'] =>
  Object.fromEntries(Object.entries(expected).map(([name, text]) => [name, amount(text, speech)]));

/** @param tables which know the names of rows */
export function sayInWords({ problem, place }: Said, tables: Tables, speech: DataSpeech): string {
  const nameOf = rowNames(tables, speech.language);
  if (!place || isOfHeader(problem)) return speech.sayProblem(problem, nameOf);
  const { said } = speech;
  const found = BOUND_CODES.includes(problem.code) ? amount(problem.found, speech) : problem.found;
  const named = (column: string) => column && said.quoted(columnHead(place.table, column, speech));
  const { of = '', table = '' } = problem.expected;
  const expected = {
    ...(AMOUNT_CODES.includes(problem.code) ? inWords(problem.expected, speech) : problem.expected),
    ...(of !== '' && { of: named(of) }),
    ...(table !== '' && { table: said.quoted(said.tables[table] ?? table) }),
  };
  return speech.sayProblem({ ...problem, found, column: named(problem.column), expected }, nameOf);
}
