/** What the page of the budget says, fetched when it is opened. */
import type { BudgetWords } from './budget.en.ts';
import type { Language } from './language.ts';

const loaders: Readonly<Record<Language, () => Promise<BudgetWords>>> = {
  en: async () => (await import('./budget.en.ts')).budgetWords,
  ru: async () => (await import('./budget.ru.ts')).budgetWords,
};

export const loadBudgetWords = (language: Language): Promise<BudgetWords> => loaders[language]();
