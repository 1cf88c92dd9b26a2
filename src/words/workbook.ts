/** What a workbook says, fetched when one is written. */
import type { Language } from './language.ts';
import type { WorkbookText } from './workbookText.ts';

const loaders: Readonly<Record<Language, () => Promise<WorkbookText>>> = {
  en: async () => (await import('./workbook.en.ts')).workbookText,
  ru: async () => (await import('./workbook.ru.ts')).workbookText,
};

export const loadWorkbookText = (language: Language): Promise<WorkbookText> => loaders[language]();
