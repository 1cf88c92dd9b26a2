/** What the page of staffing says, fetched when it is opened. */
import type { Language } from './language.ts';
import type { StaffingWords } from './staffing.en.ts';

const loaders: Readonly<Record<Language, () => Promise<StaffingWords>>> = {
  en: async () => (await import('./staffing.en.ts')).staffingWords,
  ru: async () => (await import('./staffing.ru.ts')).staffingWords,
};

export const loadStaffingWords = (language: Language): Promise<StaffingWords> => loaders[language]();
