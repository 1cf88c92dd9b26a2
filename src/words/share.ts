/** What is said of sharing data by a link in each language, fetched with it. */
import type { Language } from './language.ts';
import type { ShareWords } from './share.en.ts';

const loaders: Readonly<Record<Language, () => Promise<ShareWords>>> = {
  en: async () => (await import('./share.en.ts')).shareWords,
  ru: async () => (await import('./share.ru.ts')).shareWords,
};

export const loadShareWords = (language: Language): Promise<ShareWords> => loaders[language]();
