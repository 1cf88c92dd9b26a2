/** The languages of the app: which there are, which one a reader gets, and its words, fetched when it is chosen. */
import type { Words } from './en.ts';

const loaders = {
  en: async (): Promise<Words> => (await import('./en.ts')).en,
  ru: async (): Promise<Words> => (await import('./ru.ts')).ru,
};

export type Language = keyof typeof loaders;

/** Every language by its own name, as it stands in the chooser. */
export const languages: readonly { readonly id: Language; readonly name: string }[] = [
  { id: 'en', name: 'English' },
  { id: 'ru', name: 'Русский' },
];

const isLanguage = (id: string): id is Language => Object.hasOwn(loaders, id);

/** The first language of a reader's list that the app has, by its first part (`ru-KG` is `ru`); else English. */
export function languageFor(preferred: readonly string[]): Language {
  const ids = preferred.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return ids.find(isLanguage) ?? 'en';
}

/** Fetches the words of one language. */
export function loadWords(language: Language): Promise<Words> {
  return loaders[language]();
}

/** A name of the pack in a language: its translation, where the pack has one. */
export function nameIn(language: Language, name: string, translations: Readonly<Record<string, string>>): string {
  return (Object.hasOwn(translations, language) && translations[language]) || name;
}
