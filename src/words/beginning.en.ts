/** What is said of data that are still to be filled in, in English. */
import type { NeedId, NeededTable } from '../pack/needs.ts';
import type { Count } from './formats.ts';
import { pluralRules } from './plural.ts';

const plural = pluralRules('en');
const list = new Intl.ListFormat('en');

const things: Readonly<Record<NeededTable, string>> = {
  case_types: 'case types',
  services: 'services',
  pathways: 'pathways',
  cadres: 'cadres',
  staff_time: 'the minutes of a contact',
  site_types: 'kinds of site',
  sites: 'sites',
  items: 'items',
};

const steps: Readonly<Record<NeedId, { readonly name: string; readonly about: string }>> = {
  cases: { name: 'Case types', about: 'Who comes: each kind of violence, with cases a year' },
  services: { name: 'Services and pathways', about: 'What they receive: services, uptake and contacts' },
  people: { name: 'Cadres and minutes', about: 'Who helps: salaries and the minutes of a contact' },
  places: { name: 'Sites', about: 'Where: kinds of site, and how many of each every year' },
  items: { name: 'Items', about: 'What is bought: supplies, rent, equipment' },
};

export const beginningWords = {
  finding: (count: Count, lacking: readonly NeededTable[]) =>
    `A cost per survivor needs ${count.text} more ${plural(count.value, { one: 'thing', other: 'things' })}: ${list.format(lacking.map((table) => things[table]))}.`,
  under: 'The first result appears as soon as they are there, and grows more exact with every figure.',
  steps,
  state: {
    rows: (count: Count) => `${count.text} ${plural(count.value, { one: 'row', other: 'rows' })}`,
    lacking: (rows: string, lacking: readonly NeededTable[]) =>
      `${rows}, not yet: ${list.format(lacking.map((table) => things[table]))}`,
    nothing: 'Nothing yet',
    canWait: 'Can wait',
  },
  open: 'Open',
  add: (table: NeededTable) => `Add ${things[table]}`,
  or: {
    example: 'Or start from an example',
    between: ' and change what differs, or ',
    file: 'open a file',
    after: ' (.espcost, .xlsx, a zip or CSV files).',
  },
};

export type BeginningWords = typeof beginningWords;
