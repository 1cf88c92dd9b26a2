/** Names of projects, so that no two in a list are alike. */

/** What stands behind a name that was there already: `Centre (2)`. */
const NUMBER = / \((\d+)\)$/;

/** The name, with the first number from 2 on behind it where there is such a one already. */
export function uniqueName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  const stem = name.replace(NUMBER, '');
  let number = 2;
  while (taken.includes(`${stem} (${number})`)) number += 1;
  return `${stem} (${number})`;
}

/** The name of a file without its ending. */
export const withoutEnding = (file: string): string => file.replace(/\.[^.]+$/, '');
