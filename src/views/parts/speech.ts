/** What it takes to say something of an answer: a language, its words and its formats. */
import type { Named } from '../../analysis/named.ts';
import type { Words } from '../../words/en.ts';
import type { Formats } from '../../words/formats.ts';
import { nameIn, type Language } from '../../words/language.ts';

export interface Speech {
  readonly language: Language;
  readonly words: Words;
  readonly formats: Formats;
}

/** The name of one of the pack's own things in the language. */
export const nameOf = (named: Named, { language }: Pick<Speech, 'language'>): string =>
  nameIn(language, named.name, named.names);
