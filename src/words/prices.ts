/** What the page of prices says, fetched when it is opened. */
import type { Language } from './language.ts';
import type { PricesWords } from './prices.en.ts';

const loaders: Readonly<Record<Language, () => Promise<PricesWords>>> = {
  en: async () => (await import('./prices.en.ts')).pricesWords,
  ru: async () => (await import('./prices.ru.ts')).pricesWords,
};

export const loadPricesWords = (language: Language): Promise<PricesWords> => loaders[language]();
