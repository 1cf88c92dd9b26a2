/** The language of the page with its words and number formats. */
import { formatsFor, type Formats } from '../words/formats.ts';
import { languageFor, loadWords, type Language } from '../words/language.ts';
import type { Words } from '../words/en.ts';
import { recall, remember } from './browserMemory.ts';

export class LanguageChoice {
  language: Language;
  words: Words;
  readonly formats: Formats;
  /** The choice made last, whose words may still be on their way. */
  #wanted: Language;

  private constructor(language: Language, words: Words) {
    this.language = $state(language);
    this.words = $state.raw(words);
    this.formats = $derived(formatsFor(this.words.numbers));
    this.#wanted = language;
    document.documentElement.lang = language;
  }

  /** Begins with the language chosen before, else with the first of the reader's that the app has. */
  static async begin(): Promise<LanguageChoice> {
    const chosen = recall('language');
    const language = languageFor(chosen ? [chosen, ...navigator.languages] : navigator.languages);
    return new LanguageChoice(language, await loadWords(language));
  }

  /** Changes the language, and stays with it; the page keeps the old words until the new ones are there. */
  async choose(language: Language): Promise<void> {
    this.#wanted = language;
    remember('language', language);
    const words = await loadWords(language);
    if (this.#wanted !== language) return;
    this.language = language;
    this.words = words;
    document.documentElement.lang = language;
  }
}
