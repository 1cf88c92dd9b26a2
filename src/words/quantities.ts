/** The names of everything that is computed or read, fetched when a figure is first explained. */
import type { Language } from './language.ts';
import type { QuantityWords } from './quantityNames.ts';

const loaders: Readonly<Record<Language, () => Promise<QuantityWords>>> = {
  en: async () => (await import('./quantities.en.ts')).quantityWords,
  ru: async () => (await import('./quantities.ru.ts')).quantityWords,
};

export const loadQuantityWords = (language: Language): Promise<QuantityWords> => loaders[language]();
