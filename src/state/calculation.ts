/** What the page asks of the worker and what it hears back; each question has a number, and its reply the same one. */
import type { Answer } from '../analysis/answer.ts';
import type { Problem } from '../pack/problem.ts';

export interface Question {
  readonly number: number;
  /** The files of a pack that is opened with this question; without them the question is about the open pack. */
  readonly files?: ReadonlyMap<string, string>;
  /** `base` or the id of a scenario. */
  readonly scenario: string;
  /** Without a year the first one is meant. */
  readonly year?: string;
}

export type Reply =
  | { readonly kind: 'answer'; readonly number: number; readonly answer: Answer; readonly warnings: readonly Problem[] }
  | { readonly kind: 'faults'; readonly number: number; readonly faults: readonly Problem[] }
  | { readonly kind: 'failure'; readonly number: number };
