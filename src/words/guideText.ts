/** What a section of the guide is made of. In its texts, names of the data stand between backticks. */
import type { GuideExample } from './guideExamples.ts';

/**
 * A paragraph, or what is set apart from it. `table` is a table's name in the data, `table.column` one of its columns;
 * anything else between backticks is said as it is written in a cell or on the command line.
 */
export type Block =
  | string
  | { readonly list: readonly string[] }
  | { readonly steps: readonly string[] }
  | { readonly formula: string }
  /** A paragraph about what is done on the page: paper goes without it. */
  | { readonly onScreen: string }
  | { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** Rows of the data as they are entered, alike in every language. */
  | { readonly example: GuideExample };

export interface TopicText {
  /** Words that a reader may look for and that the section does not say. */
  readonly also: string;
  readonly blocks: readonly Block[];
}
