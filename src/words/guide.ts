/** What the guide says, fetched when it is opened. */
import type { GuideWords } from './guide.en.ts';
import type { Language } from './language.ts';

const loaders: Readonly<Record<Language, () => Promise<GuideWords>>> = {
  en: async () => (await import('./guide.en.ts')).guideWords,
  ru: async () => (await import('./guide.ru.ts')).guideWords,
};

export const loadGuideWords = (language: Language): Promise<GuideWords> => loaders[language]();
