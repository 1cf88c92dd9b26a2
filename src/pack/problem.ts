/** A fault or a warning as data: what is wrong, where, and what would be right. Sentences are made in `words/`. */
import type { ProblemCode } from './problemCodes.ts';

export interface Problem {
  readonly code: ProblemCode;
  /** The file's name, `cadres.csv`; a fault of the whole pack names the file where the remedy lies. */
  readonly file: string;
  /** Record number, the header being 1; 1 where the whole file is meant. */
  readonly row: number;
  /** Column name as it stands in the header; '' where the whole row is meant. */
  readonly column: string;
  /** What stands there, as written. */
  readonly found: string;
  /** What would be right: values for the sentence of this code, such as a list of ids, a limit, the nearest id. */
  readonly expected: Readonly<Record<string, string>>;
  /** The scenario that has the problem, where it is not the base. */
  readonly scenario?: string;
}
