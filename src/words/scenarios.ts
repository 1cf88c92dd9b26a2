/** What the page Scenarios says in each language, fetched with the page. */
import type { Language } from './language.ts';
import type { ScenarioWords } from './scenarios.en.ts';

const loaders: Readonly<Record<Language, () => Promise<ScenarioWords>>> = {
  en: async () => (await import('./scenarios.en.ts')).scenarioWords,
  ru: async () => (await import('./scenarios.ru.ts')).scenarioWords,
};

export const loadScenarioWords = (language: Language): Promise<ScenarioWords> => loaders[language]();
