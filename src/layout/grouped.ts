/** Rows by a key, kept so that asking is cheap however often it is done. */

/** The numbers of the rows that have each key, in file order. */
export function groupRows<T>(rows: readonly T[], keyOf: (row: T, index: number) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  rows.forEach((row, index) => {
    const key = keyOf(row, index);
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  return groups;
}

/** Its distinct values, in the order in which they first stand. */
export const distinct = <T>(values: Iterable<T>): T[] => [...new Set(values)];

export const none: readonly number[] = [];
