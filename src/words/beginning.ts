/** What is said of data that are still to be filled in, fetched when there are such. */
import type { Language } from './language.ts';
import type { BeginningWords } from './beginning.en.ts';

const loaders: Readonly<Record<Language, () => Promise<BeginningWords>>> = {
  en: async () => (await import('./beginning.en.ts')).beginningWords,
  ru: async () => (await import('./beginning.ru.ts')).beginningWords,
};

export const loadBeginningWords = (language: Language): Promise<BeginningWords> => loaders[language]();
