/** What the page of data says, fetched when it is opened. */
import type { DataWords } from './data.en.ts';
import type { Language } from './language.ts';

const loaders: Readonly<Record<Language, () => Promise<DataWords>>> = {
  en: async () => (await import('./data.en.ts')).dataWords,
  ru: async () => (await import('./data.ru.ts')).dataWords,
};

export const loadDataWords = (language: Language): Promise<DataWords> => loaders[language]();
