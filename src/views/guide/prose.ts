/** The texts of the guide taken apart: names of the data between backticks, and what a search has found in them. */

export interface ProsePart {
  readonly text: string;
  readonly isCode: boolean;
  /** As it is written: of a column with its table. */
  readonly written: string;
}

/** The parts of a text; of `table.column` the column is said, since the sentence has named the table. */
export function proseParts(text: string): readonly ProsePart[] {
  return text
    .split('`')
    .map((part, index) => ({ text: index % 2 === 1 ? saidName(part) : part, isCode: index % 2 === 1, written: part }))
    .filter((part) => part.text !== '');
}

const COLUMN = /^[a-z_]+\.([a-z_]+)$/;
const FILE = /\.(csv|espcost)$/;
const saidName = (name: string) => (FILE.test(name) ? name : (COLUMN.exec(name)?.[1] ?? name));

/** The names between the backticks of a text, as they are written. */
export const namesIn = (text: string): readonly string[] => text.split('`').filter((_, index) => index % 2 === 1);
