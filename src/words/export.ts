/** What the page of exports says, fetched when it is opened. */
import type { ExportWords } from './export.en.ts';
import type { Language } from './language.ts';

const loaders: Readonly<Record<Language, () => Promise<ExportWords>>> = {
  en: async () => (await import('./export.en.ts')).exportWords,
  ru: async () => (await import('./export.ru.ts')).exportWords,
};

export const loadExportWords = (language: Language): Promise<ExportWords> => loaders[language]();
