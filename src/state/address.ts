/** The state of the page as it stands in the fragment of its address: `#/cost?pack=…&scenario=…&year=…`. */

export const pages = [
  'cost',
  'budget',
  'scenarios',
  'pathways',
  'staffing',
  'prices',
  'sites',
  'data',
  'report',
  'export',
  'guide',
  'projects',
  'shared',
] as const;
export type Page = (typeof pages)[number];

/** Empty texts stand for what goes without saying: the pack's first year, all sites, local money, no cell. */
export interface Place {
  readonly page: Page;
  /** A pack of the app; '' for that of a first visit. */
  readonly pack: string;
  /** One of the user's own projects, kept in this browser; it goes before `pack`. */
  readonly project: string;
  readonly scenario: string;
  readonly year: string;
  /** A site type's id. */
  readonly site: string;
  readonly money: string;
  /** The open figure, as `figureAddress.ts` reads it. */
  readonly cell: string;
  /** Which cost the table shows; '' is the full cost. */
  readonly cost: string;
  /** The table that is open on the page of data. */
  readonly table: string;
  /** The cell of it that is pointed at: `record/column`, the header being record 1. */
  readonly at: string;
  /** What the budget is split by; '' for sectors. */
  readonly by: string;
  /** The staffing mix of exported results; '' for all. */
  readonly mix: string;
  /** The case type whose pathway is shown; '' for the first. */
  readonly caseType: string;
  /** Two staffing mixes beside one another: `one/other`. */
  readonly mixes: string;
  /** Scenarios beside the base, by their ids: `one/other`; `/` for none, '' where the reader has chosen none. */
  readonly beside: string;
  /** The section of the guide. */
  readonly topic: string;
  /** Data that somebody shared, as `exports/sharedLink.ts` reads them. */
  readonly link: string;
}

const parameters = [
  'pack',
  'project',
  'scenario',
  'year',
  'site',
  'money',
  'cost',
  'cell',
  'table',
  'at',
  'by',
  'mix',
  'caseType',
  'mixes',
  'beside',
  'topic',
  'link',
] as const;

export const nowhere: Place = {
  page: 'cost',
  pack: '',
  project: '',
  scenario: '',
  year: '',
  site: '',
  money: '',
  cell: '',
  cost: '',
  table: '',
  at: '',
  by: '',
  mix: '',
  caseType: '',
  mixes: '',
  beside: '',
  topic: '',
  link: '',
};

/** Reads a fragment; what it does not know it leaves out. */
export function readPlace(fragment: string): Place {
  const [path = '', query = ''] = fragment.replace(/^#/, '').split('?', 2);
  const given = new URLSearchParams(query);
  const page = pages.find((known) => `/${known}` === path) ?? nowhere.page;
  return {
    page,
    ...(Object.fromEntries(parameters.map((name) => [name, given.get(name) ?? ''])) as Omit<Place, 'page'>),
  };
}

/** Writes a fragment that {@link readPlace} reads as the same place; empty texts are left out. */
export function writePlace(place: Place): string {
  const query = parameters
    .filter((name) => place[name] !== '')
    .map((name) => `${name}=${encodeURIComponent(place[name]).replaceAll('%2F', '/')}`);
  return `#/${place.page}${query.length ? `?${query.join('&')}` : ''}`;
}

/** The beginning of a page: what is pointed at on others is left behind. */
export const pageStart = (page: Page): Partial<Place> => ({
  page,
  cell: '',
  at: '',
  topic: '',
  link: '',
});

/** Steps that Back goes through; everything else replaces the step. */
const steps = ['page', 'pack', 'project', 'scenario', 'cell', 'table', 'topic'] as const;

export const isStep = (from: Place, to: Place): boolean => steps.some((name) => from[name] !== to[name]);
