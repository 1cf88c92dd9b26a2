/** The search of the guide: a text has a query when every word of the query begins one of its words. */

const WORD = /[\p{L}\p{N}]+/gu;

/** Endings that a word may take in a text, the longest first: a reader may look for another case or number. */
const ENDING =
  /(?:ами|ями|ого|его|ому|ему|ыми|ими|ые|ие|ая|яя|ое|ее|ую|юю|ов|ев|ах|ях|ам|ям|ом|ем|ой|ей|ых|их|ым|им|[аеиоуыэюяйь]|(?<=[a-z]{3})s)$/;
const SHORTEST = 5;
const SHORTEST_STEM = 4;

/** As words are compared: capitals and ё do not matter. The length stays. */
const compared = (word: string): string => word.toLowerCase().replaceAll('ё', 'е');

/** What a word of a query must begin with. */
function stemOf(word: string): string {
  if (word.length < SHORTEST) return word;
  const stem = word.replace(ENDING, '');
  return stem.length < SHORTEST_STEM ? word : stem;
}

export type Query = readonly string[];

export const readQuery = (text: string): Query => [...compared(text).matchAll(WORD)].map(([word]) => stemOf(word));

/** The words of texts, for {@link hasAll}. */
export const wordsOf = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.flatMap((text) => [...compared(text).matchAll(WORD)].map(([word]) => word))),
];

export const hasAll = (words: readonly string[], query: Query): boolean =>
  query.every((stem) => words.some((word) => word.startsWith(stem)));

export interface Marked {
  readonly text: string;
  readonly isFound: boolean;
}

/** A text in parts, of which those that the query has found are to be marked. */
export function marked(text: string, query: Query): readonly Marked[] {
  const parts: Marked[] = [];
  let from = 0;
  for (const { 0: word, index } of query.length === 0 ? [] : text.matchAll(WORD)) {
    const found = Math.max(0, ...query.filter((stem) => compared(word).startsWith(stem)).map((stem) => stem.length));
    if (found === 0) continue;
    if (index > from) parts.push({ text: text.slice(from, index), isFound: false });
    parts.push({ text: text.slice(index, index + found), isFound: true });
    from = index + found;
  }
  if (from < text.length) parts.push({ text: text.slice(from), isFound: false });
  return parts;
}
