/** Where a key leads in an open list of options. */

/** @returns the option to go to, or undefined where the key is none of the list's */
export function optionAfterKey(key: string, active: number, names: readonly string[]): number | undefined {
  const last = names.length - 1;
  if (key === 'ArrowDown') return Math.min(active + 1, last);
  if (key === 'ArrowUp') return Math.max(active - 1, 0);
  if (key === 'Home' || key === 'PageUp') return 0;
  if (key === 'End' || key === 'PageDown') return last;
  if (key.length !== 1 || key === ' ') return undefined;
  // A letter goes to the next name that begins with it, round from the end to the start.
  const begins = (name: string | undefined) => name?.toLocaleLowerCase().startsWith(key.toLocaleLowerCase()) ?? false;
  const order = names.map((_, step) => (active + 1 + step) % names.length);
  return order.find((index) => begins(names[index]));
}
