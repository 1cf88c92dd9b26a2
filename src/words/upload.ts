/** What is said of uploading and downloading data in each language, fetched with them. */
import type { Language } from './language.ts';
import type { UploadWords } from './upload.en.ts';

const loaders: Readonly<Record<Language, () => Promise<UploadWords>>> = {
  en: async () => (await import('./upload.en.ts')).uploadWords,
  ru: async () => (await import('./upload.ru.ts')).uploadWords,
};

export const loadUploadWords = (language: Language): Promise<UploadWords> => loaders[language]();
