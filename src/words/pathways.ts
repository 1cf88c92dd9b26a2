/** What the page of pathways says, fetched when it is opened. */
import type { Language } from './language.ts';
import type { PathwaysWords } from './pathways.en.ts';

const loaders: Readonly<Record<Language, () => Promise<PathwaysWords>>> = {
  en: async () => (await import('./pathways.en.ts')).pathwaysWords,
  ru: async () => (await import('./pathways.ru.ts')).pathwaysWords,
};

export const loadPathwaysWords = (language: Language): Promise<PathwaysWords> => loaders[language]();
