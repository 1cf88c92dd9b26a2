/** What the page of projects says in each language, fetched with the page. */
import type { Language } from './language.ts';
import type { ProjectWords } from './projects.en.ts';

const loaders: Readonly<Record<Language, () => Promise<ProjectWords>>> = {
  en: async () => (await import('./projects.en.ts')).projectWords,
  ru: async () => (await import('./projects.ru.ts')).projectWords,
};

export const loadProjectWords = (language: Language): Promise<ProjectWords> => loaders[language]();
