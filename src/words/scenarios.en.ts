/** What the page Scenarios says, in English; the model that every other language follows. */
import type { Count, Share } from './formats.ts';
import { pluralRules } from './plural.ts';
import type { Figure, Sentence } from './sentence.ts';
import { tableWords } from './tables.en.ts';

const plural = pluralRules('en');
const bounds = { exact: '', under: 'less than ', over: 'more than ' };
const share = ({ text, bound }: Share) => `${bounds[bound]}${text}`;
const orShare = (part: Share | null) => (part ? `, or ${share(part)}` : '');
const inBrackets = (part: Share | null) => (part ? ` (${share(part)})` : '');
const sites = (count: Count) => `${count.text} ${plural(count.value, { one: 'site', other: 'sites' })}`;
const survivors = (count: Count) => `${count.text} ${plural(count.value, { one: 'survivor', other: 'survivors' })}`;
const hours = (count: Count) => `${count.text} ${plural(count.value, { one: 'hour', other: 'hours' })}`;
const minutes = (count: Count) => `${count.text} ${plural(count.value, { one: 'minute', other: 'minutes' })}`;
const contacts = (count: Count) => `${count.text} ${plural(count.value, { one: 'contact', other: 'contacts' })}`;

/** A cost that a scenario lowers or raises most: whose, by how much, and that as a share. */
interface Extreme {
  readonly name: string;
  readonly by: Figure;
  readonly share: Share | null;
}

export const scenarioWords = {
  /** The list at the side. */
  list: {
    label: 'Scenarios to look at',
    computing: 'Being computed…',
    same: 'same cost',
    faults: 'Has faults, so no figures.',
  },

  create: 'New scenario',
  newName: 'New scenario',
  about: {
    label: 'About this scenario',
    nameAndDescription: 'Name and description',
    name: 'Name',
    needsName: 'A scenario needs a name: it keeps the one it had.',
    description: 'Description',
    editData: 'Change its data',
    duplicate: 'Duplicate',
    remove: 'Delete scenario',
    copyOf: (name: string) => `${name} (copy)`,
  },
  deleted: (name: string) => `“${name}” was deleted.`,

  waiting: {
    plans: 'Computing the scenarios…',
    count: (done: string, all: string) => `${done} of ${all}`,
    effects: 'Computing what each change does…',
    stop: 'Stop',
    stopped: 'Stopped: not everything is computed.',
    goOn: 'Go on',
  },

  finding: {
    lowered: (name: string, cost: Figure, year: string, by: string, part: Share | null): Sentence => [
      `“${name}” costs `,
      cost,
      ` in ${year}: ${by} less than planned${orShare(part)}.`,
    ],
    raised: (name: string, cost: Figure, year: string, by: string, part: Share | null): Sentence => [
      `“${name}” costs `,
      cost,
      ` in ${year}: ${by} more than planned${orShare(part)}.`,
    ],
    same: (name: string, cost: Figure, year: string): Sentence => [
      `“${name}” costs `,
      cost,
      ` in ${year}, as much as planned.`,
    ],
    asPlanned: (year: string, cost: Figure): Sentence => [`As planned, ${year} costs `, cost, '.'],
    none: 'These data have no scenarios beside the base plan.',
    both: (count: Count, year: string, lowest: Extreme, highest: Extreme): Sentence => [
      `Of ${count.text} scenarios, “${lowest.name}” lowers the cost of ${year} most, by `,
      lowest.by,
      `${inBrackets(lowest.share)}; “${highest.name}” raises it most, by `,
      highest.by,
      `${inBrackets(highest.share)}.`,
    ],
    onlyLowered: (count: Count, year: string, lowest: Extreme): Sentence => [
      `${count.value === 1 ? 'The one scenario' : `Of ${count.text} scenarios`}, “${lowest.name}”${count.value === 1 ? ',' : ''} lowers the cost of ${year}${count.value === 1 ? '' : ' most'}, by `,
      lowest.by,
      `${inBrackets(lowest.share)}${count.value === 1 ? '' : '; none raises it'}.`,
    ],
    onlyRaised: (count: Count, year: string, highest: Extreme): Sentence => [
      `${count.value === 1 ? 'The one scenario' : `Of ${count.text} scenarios`}, “${highest.name}”${count.value === 1 ? ',' : ''} raises the cost of ${year}${count.value === 1 ? '' : ' most'}, by `,
      highest.by,
      `${inBrackets(highest.share)}${count.value === 1 ? '' : '; none lowers it'}.`,
    ],
    allSame: (year: string, cost: Figure): Sentence => [
      `No scenario changes the cost of ${year}: it is `,
      cost,
      ' in each of them.',
    ],
    allSites: 'This is the whole cost, of all sites.',
    planned: (cost: string) => `As planned it is ${cost}.`,
    readBeside: 'A saving says little alone: what survivors would notice stands beside each.',
  },

  overview: {
    title: 'What each scenario does',
    caption: (unit: string, year: string, money: string) =>
      `Whole cost of ${year}, ${unit}, ${money}, in the order of the data`,
    scenario: 'Scenario',
    cost: 'Cost',
    difference: 'From the plan',
    noticed: 'What survivors would notice',
  },

  noticed: {
    title: 'What survivors would notice.',
    nothing: (year: string) =>
      `Nothing in ${year}: the same survivors, sites, hours of presence, services and minutes as planned.`,
    more: (count: Count) => `${count.text} more`,
    survivors: (after: Count, before: Count) => `${survivors(after)} come instead of ${before.text}`,
    survivorsAlike: (after: Count, before: Count) =>
      `${survivors(after)} come instead of ${before.text}; each takes up services as planned`,
    sites: (siteType: string, after: Count, before: Count) => `${siteType}: ${sites(after)} instead of ${before.text}`,
    atSites: (siteType: string, count: Count) =>
      count.value === 1 ? `${siteType}, at its one site:` : `${siteType}, at each of ${sites(count)}:`,
    atSiteType: (siteType: string) => `${siteType}:`,
    services: 'Services:',
    presence: (after: Count, before: Count) =>
      after.value === 0
        ? `no presence, where ${hours(before)} a week are planned`
        : `${hours(after)} of presence a week instead of ${before.text}`,
    onCall: (after: Count, before: Count) =>
      after.value === 0
        ? `no longer on call, where ${hours(before)} a week are planned`
        : `${hours(after)} a week on call instead of ${before.text}`,
    users: (after: Count, before: Count) => `${survivors(after)} take it up instead of ${before.text}`,
    contacts: (after: Count, before: Count) => `${contacts(after)} each instead of ${before.text}`,
    minutes: (after: Count, before: Count) => `${minutes(after)} of staff a contact instead of ${before.text}`,
    of: (name: string, what: string) => `${name}: ${what}`,
  },

  changes: {
    title: 'What it changes, and what each change does',
    caption: (year: string, money: string) => `Whole cost of ${year} against the plan, all sites, ${money}`,
    change: 'Change',
    /** Heads of columns of the table that is taken away. */
    heads: { number: 'No.', table: 'Table', column: 'Column', before: 'Before', after: 'After', how: 'How' },
    whole: (year: string) => `Whole cost of ${year}`,
    effect: (year: string, unit: string) => `Effect in ${year}, ${unit}`,
    bar: 'Drawn',
    asPlanned: 'as planned',
    was: 'was',
    becomes: 'becomes',
    adds: 'adds',
    removes: 'removes',
    empty: 'empty',
    putBack: 'put back',
    show: 'show in the data',
    many: (count: Count, table: string) =>
      `${count.text} ${plural(count.value, { one: 'change', other: 'changes' })} in ${table}`,
    withNext: 'with the next',
    withNextNote: 'Where an effect stands with the next line, the data would be at fault between the two changes.',
    total: (count: Count, base: string, scenario: string) =>
      `${count.value === 1 ? 'The change' : `All ${count.text} lines`}: ${base} → ${scenario}`,
    none: 'This scenario changes nothing yet.',
    order: 'Effects in the order listed; another order moves small amounts between lines, never the total.',
    key: 'Filled: lowers the cost. Outlined: raises it.',
  },

  sideBySide: {
    title: 'Side by side',
    caption: 'Below each figure: the difference from the base plan, and that in per cent',
    choose: 'Choose scenarios',
    beside: 'Beside the base plan',
    same: 'same',
    figure: 'Figure',
    whatItIs: 'What it is',
    costs: (year: string, unit: string, site: string) =>
      `Cost per survivor in ${year}${site && ` at “${site}”`}, ${unit}`,
    inYear: (year: string, site: string) => `In ${year}${site && ` at “${site}”`}`,
    budget: (unit: string) => `Budget, ${unit}`,
    allSites: ', all sites',
    ofEachYear: ', prices of each year',
    presentValue: (unit: string, year: string) => `Over all years, ${unit} of ${year}`,
    allSurvivors: 'All survivors',
    survivors: 'Survivors reached',
    posts: 'Posts paid',
    years: (count: Count) => (count.value === 1 ? 'The one year' : `All ${count.text} years`),
    presentValueOfBudget: 'Present value of the budget',
    noFigure: 'No survivors expected, so no cost per survivor',
    faulty: (names: string) => `Left out, since the data have faults under it: ${names}.`,
    difference: (name: string) => `${name}: difference from the plan`,
    ratio: (name: string) => `${name}: difference, share`,
  },

  ...tableWords,
};

export type ScenarioWords = typeof scenarioWords;
