/** The pages beyond the first one, fetched when one of them is opened. */
import type { Component } from 'svelte';
import type { Answer } from '../analysis/answer.ts';
import type { Page } from '../state/address.ts';
import type { Session } from '../state/session.svelte.ts';

/** The answer is the one on screen: held, while faults stand. */
type PageComponent = Component<{ session: Session; answer: Answer }>;

export const furtherPages: Readonly<Record<Exclude<Page, 'cost'>, () => Promise<{ default: PageComponent }>>> = {
  budget: () => import('./budget/BudgetPage.svelte'),
  scenarios: () => import('./scenarios/ScenariosPage.svelte'),
  export: () => import('./export/ExportPage.svelte'),
};
