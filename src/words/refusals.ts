/** Why files could not be read, in each language, fetched when there is such a one. */
import type { Language } from './language.ts';
import type { RefusalWords } from './refusals.en.ts';

const loaders: Readonly<Record<Language, () => Promise<RefusalWords>>> = {
  en: async () => (await import('./refusals.en.ts')).refusalWords,
  ru: async () => (await import('./refusals.ru.ts')).refusalWords,
};

export const loadRefusalWords = (language: Language): Promise<RefusalWords> => loaders[language]();
