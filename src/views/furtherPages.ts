/** The pages beyond the first one, fetched when one of them is opened. */
import type { Component } from 'svelte';
import type { Answer } from '../analysis/answer.ts';
import type { Page } from '../state/address.ts';
import type { Session } from '../state/session.svelte.ts';

/** Pages about figures. The answer is the one on screen: held, while faults stand. */
type PageOfFigures = Component<{ session: Session; answer: Answer }>;
/** Pages that say something without figures too. */
type OtherPage = Component<{ session: Session }>;

export const pagesOfFigures: Readonly<
  Record<
    'budget' | 'scenarios' | 'pathways' | 'staffing' | 'prices' | 'sites' | 'report' | 'export',
    () => Promise<{ default: PageOfFigures }>
  >
> = {
  budget: () => import('./budget/BudgetPage.svelte'),
  scenarios: () => import('./scenarios/ScenariosPage.svelte'),
  pathways: () => import('./pathways/PathwaysPage.svelte'),
  staffing: () => import('./staffing/StaffingPage.svelte'),
  prices: () => import('./prices/PricesPage.svelte'),
  sites: () => import('./sites/SitesPage.svelte'),
  report: () => import('./report/ReportPage.svelte'),
  export: () => import('./export/ExportPage.svelte'),
};

export const otherPages: Readonly<
  Record<'data' | 'guide' | 'projects' | 'shared', () => Promise<{ default: OtherPage }>>
> = {
  data: () => import('./data/DataPage.svelte'),
  guide: () => import('./guide/GuidePage.svelte'),
  projects: () => import('./projects/ProjectsPage.svelte'),
  shared: () => import('./share/SharedPage.svelte'),
};

export const isOtherPage = (page: Page): page is keyof typeof otherPages => Object.hasOwn(otherPages, page);
