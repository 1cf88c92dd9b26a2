/** What the report says, fetched when it is opened. */
import type { Language } from './language.ts';
import type { ReportWords } from './report.en.ts';

const loaders: Readonly<Record<Language, () => Promise<ReportWords>>> = {
  en: async () => (await import('./report.en.ts')).reportWords,
  ru: async () => (await import('./report.ru.ts')).reportWords,
};

export const loadReportWords = (language: Language): Promise<ReportWords> => loaders[language]();
