/** The language of the page, handed down to every component. */
import { createContext } from 'svelte';
import type { LanguageChoice } from '../state/languageChoice.svelte.ts';

export const [useLanguage, provideLanguage] = createContext<LanguageChoice>();
