/** The titles of the guide's sections, fetched where a link leads to one. */
import type { GuideTitles } from './guideTitles.en.ts';
import type { Language } from './language.ts';

const loaders: Readonly<Record<Language, () => Promise<GuideTitles>>> = {
  en: async () => (await import('./guideTitles.en.ts')).guideTitles,
  ru: async () => (await import('./guideTitles.ru.ts')).guideTitles,
};

export const loadGuideTitles = (language: Language): Promise<GuideTitles> => loaders[language]();
