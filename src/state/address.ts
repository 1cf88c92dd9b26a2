/** The state of the page as it stands in the fragment of its address: `#/cost?pack=…&scenario=…&year=…`. */

export const pages = ['cost', 'budget', 'scenarios', 'export'] as const;
export type Page = (typeof pages)[number];

/** Empty texts stand for what the pack says itself: its first year, all sites, local money, no cell. */
export interface Place {
  readonly page: Page;
  readonly pack: string;
  readonly scenario: string;
  readonly year: string;
  /** A site type's id. */
  readonly site: string;
  readonly money: string;
  /** The open figure: `caseType/mix`. */
  readonly cell: string;
  /** Which cost the table shows; '' is the full cost. */
  readonly cost: string;
}

const parameters = ['pack', 'scenario', 'year', 'site', 'money', 'cost', 'cell'] as const;

export const nowhere: Place = {
  page: 'cost',
  pack: '',
  scenario: '',
  year: '',
  site: '',
  money: '',
  cell: '',
  cost: '',
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

/** Steps that Back goes through; everything else replaces the step. */
const steps = ['page', 'pack', 'scenario', 'cell'] as const;

export const isStep = (from: Place, to: Place): boolean => steps.some((name) => from[name] !== to[name]);
