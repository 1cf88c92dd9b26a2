/** All that the app says, in English; the model that every other language follows. */
import type { Count, NumberStyle, Share } from './formats.ts';
import { pluralRules } from './plural.ts';
import { amount, standby, type Sentence } from './sentence.ts';

const plural = pluralRules('en');
const numbers: NumberStyle = { locale: 'en', millions: 'long' };
/** Units of large amounts, by their power of ten. */
const scales: Readonly<Record<number, string>> = {
  0: '',
  3: 'thousand ',
  6: 'million ',
  9: 'billion ',
  12: 'trillion ',
};
const bounds = { exact: '', under: 'Less than ', over: 'More than ' };
const roundNames: Readonly<Record<number, string>> = {
  0: 'units',
  1: 'tens',
  2: 'hundreds',
  3: 'thousands',
  6: 'millions',
};
const survivors = (count: Count) => `${count.text} ${plural(count.value, { one: 'survivor', other: 'survivors' })}`;

export const en = {
  numbers,
  product: 'ESP Cost Planner',
  skip: 'Skip to the figures',

  frame: {
    language: 'Language',
    dark: 'Dark',
    light: 'Light',
    menu: 'More',
    close: 'Close',
    pages: 'Pages',
    whatItCosts: 'What it costs',
    context: 'What you are looking at',
    change: 'change',
    scenario: 'Scenario',
    basePlan: 'Base plan',
    year: 'Year',
    sites: 'Sites',
    allSites: 'All',
    money: 'Money',
  },

  waiting: 'Computing the cost per survivor…',
  failure: {
    title: 'The figures could not be computed.',
    remedy: 'Load the page again. If that does not help, this browser may be too old or the page incomplete.',
    again: 'Load again',
  },
  faults: {
    title: (count: Count) =>
      `${count.text} ${plural(count.value, { one: 'fault stands', other: 'faults stand' })} in the data.`,
    remedy: 'There is no result until the data are put right.',
    warnings: (count: Count) =>
      `${count.text} ${plural(count.value, { one: 'warning', other: 'warnings' })} about the data`,
    place: (file: string, row: number, column: string) => `${file}, row ${row}${column && `, ${column}`}`,
  },

  finding: {
    range: (year: string, low: string, high: string): Sentence => [
      `In ${year}, assisting one survivor costs from `,
      amount(low),
      ' to ',
      amount(high),
      ', depending on what happened to them.',
    ],
    oneCaseType: (year: string, cost: string): Sentence => [
      `In ${year}, assisting one survivor costs `,
      amount(cost),
      '.',
    ],
    equalEnds: (year: string, cost: string): Sentence => [
      `In ${year}, assisting one survivor costs about `,
      amount(cost),
      ', whatever happened to them.',
    ],
    nothing: (year: string): Sentence => [
      `In ${year}, assisting one survivor costs nothing: no cost falls on any case type.`,
    ],
    noSurvivors: (year: string): Sentence => [
      `In ${year}, no survivors are expected, so there is no cost per survivor.`,
    ],
    costAllTheSame: (total: string): Sentence => ['What stands ready for them still costs ', amount(total), '.'],
    standby: (share: Share): Sentence => [
      bounds[share.bound],
      standby(share.text),
      ' of the total is readiness: people on duty, whether anyone comes or not.',
    ],
    noStandby: (): Sentence => ['None of it is readiness: no paid time goes unused.'],
    inAll: (count: Count, total: string) => `${survivors(count)}, ${total} in all.`,
    unattributed: (total: string) =>
      `${total} of it falls on no survivor: it is spent where none are expected to come.`,
  },

  cost: {
    page: 'Cost per survivor',
    title: 'Cost per survivor by case type and staffing mix',
    measures: { full: 'Full', direct: 'Direct', standby: 'Standby' },
    measure: 'Which cost',
    captions: { full: 'Full cost', direct: 'Direct cost', standby: 'Standby' },
    caption: (measure: string, unit: string, year: string, rounded: string) =>
      `${measure}, ${unit} a survivor, prices of ${year}, rounded to ${rounded}`,
    unit: (currency: string, power: number) => `${scales[power] ?? `10^${power} `}${currency}`,
    rounded: (place: number, step: string) => roundNames[place] ?? `the nearest ${step}`,
    caseType: 'Case type',
    asPlanned: 'As planned',
    allSurvivors: 'All survivors',
    casesAYear: (count: Count) => `${count.text} a year`,
    noFigure: 'No survivors expected, so no cost per survivor',
    less: (figure: string) => `${figure} less`,
    more: (figure: string) => `${figure} more`,
    sameRatio: 'Each step is the same ratio',
    measureNotes: {
      full: {
        term: 'Full cost',
        text: ' is everything: staff time, standby, supplies, training, sites, the programme, administration.',
      },
      direct: { term: 'Direct cost', text: ' is the staff time and the supplies that one more survivor takes.' },
      standby: {
        term: 'Standby',
        text: ' is paid staff time that no survivor used, and allowances for nights and calls: the cost of being ready.',
      },
    },
    planNote: {
      term: 'As planned',
      text: ' leaves every kind of site the staffing mix that it has. Each other column uses one mix at every site where it may be used; the other sites keep their own.',
    },
    roundingNote: 'Each figure is rounded from its own exact value, so parts may not add up.',
  },

  /** A name as it stands in a narrow head: with soft hyphens, where the language needs them. */
  hyphenated: (name: string) => name,
};

export type Words = typeof en;
