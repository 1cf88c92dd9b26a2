/** The files of the page as lists: what each answers, its name and its size; those of the data by subject. */
import type { ExportWords } from '../../words/export.en.ts';
import { tablesBySubject } from '../parts/tableSubjects.ts';

export interface ListedFile {
  readonly name: string;
  /** What it answers or holds, in a line. */
  readonly what: string;
  readonly size: string;
  readonly content: Uint8Array;
}

export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly files: readonly ListedFile[];
}

const subjects = Object.keys(tablesBySubject) as (keyof typeof tablesBySubject)[];

type Files = ReadonlyMap<string, Uint8Array>;

export const resultList = (results: Files, words: ExportWords, locale: string): ListedFile[] =>
  [...results].map(([name, content]) => listed(name, content, words.answers[name] ?? '', words, locale));

/** Subjects without a file are left out; a file that no subject knows comes last. */
export function dataList(data: Files, words: ExportWords, locale: string): Subject[] {
  const files = new Map(
    [...data].map(([name, content]) => {
      const table = tableOf(name);
      return [table, listed(name, content, words.meanings[table] ?? '', words, locale)] as const;
    }),
  );
  const found = subjects.map((id) => ({
    id,
    name: words.subjects[id],
    files: tablesBySubject[id].flatMap((table) => files.get(table) ?? []),
  }));
  const known = new Set<string>(Object.values(tablesBySubject).flat());
  const others = [...files].flatMap(([table, file]) => (known.has(table) ? [] : [file]));
  return [...found, { id: 'other', name: words.subjects.other, files: others }].filter(
    ({ files: some }) => some.length > 0,
  );
}

/** `folder/cadres.csv` holds the table cadres. */
const tableOf = (file: string): string => file.replace(/^.*\//, '').replace(/\.[^.]*$/, '');

const listed = (name: string, content: Uint8Array, what: string, words: ExportWords, locale: string): ListedFile => ({
  name,
  what,
  size: words.size(kilobytes(content.length, locale)),
  content,
});

/** To a tenth, and never nothing: even a header takes room. */
function kilobytes(bytes: number, locale: string): string {
  const tenth = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return tenth.format(Math.max(0.1, bytes / 1000));
}
