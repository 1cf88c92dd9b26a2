/** What the page of sites says, fetched when it is opened. */
import type { Language } from './language.ts';
import type { SitesWords } from './sites.en.ts';

const loaders: Readonly<Record<Language, () => Promise<SitesWords>>> = {
  en: async () => (await import('./sites.en.ts')).sitesWords,
  ru: async () => (await import('./sites.ru.ts')).sitesWords,
};

export const loadSitesWords = (language: Language): Promise<SitesWords> => loaders[language]();
