/** All that the app says, in English; the model that every other language follows. */
import type { Count, NumberStyle, Share } from './formats.ts';
import { frameWords } from './frame.en.ts';
import { bounds, howSure } from './howSure.en.ts';
import { pluralRules } from './plural.ts';
import type { Figure, Sentence } from './sentence.ts';

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

  ...frameWords,

  unknownPack: {
    title: (pack: string) => `There is no project called “${pack}” here.`,
    remedy:
      'Projects are kept in the browser that they were made in: ask for a project file or a link with the data. Or the address is misspelt.',
    open: 'Open the example',
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
    held: (time: string) => `These are the results of ${time}, before them.`,
    heldElsewhere: (time: string, scenario: string) => `These are the results of ${time}, of “${scenario}”.`,
    more: (count: Count) => `and ${count.text} more`,
    asOf: (time: string) => `as of ${time}`,
    warnings: (count: Count) =>
      `${count.text} ${plural(count.value, { one: 'warning', other: 'warnings' })} about the data`,
    place: (file: string, row: number, column: string) => `${file}, row ${row}${column && `, ${column}`}`,
  },

  finding: {
    opening: (year: string, site: string) => `In ${year}${site && `, at sites of the kind “${site}”`}`,
    range: (opening: string, low: Figure, high: Figure): Sentence => [
      `${opening}, assisting one survivor costs from `,
      low,
      ' to ',
      high,
      ', depending on what happened to them.',
    ],
    oneCaseType: (opening: string, cost: Figure): Sentence => [`${opening}, assisting one survivor costs `, cost, '.'],
    equalEnds: (opening: string, cost: Figure): Sentence => [
      `${opening}, assisting one survivor costs about `,
      cost,
      ', whatever happened to them.',
    ],
    nothing: (opening: string): Sentence => [
      `${opening}, assisting one survivor costs nothing: no cost falls on any case type.`,
    ],
    noSurvivors: (opening: string): Sentence => [
      `${opening}, no survivors are expected, so there is no cost per survivor.`,
    ],
    costAllTheSame: (total: Figure): Sentence => ['What stands ready for them still costs ', total, '.'],
    standby: (bound: Share['bound'], share: Figure): Sentence => [
      bounds[bound],
      share,
      ' of the total is readiness: people on duty, whether anyone comes or not.',
    ],
    noStandby: (): Sentence => ['None of it is readiness: no paid time goes unused.'],
    inAll: (count: Count, total: string) => `${survivors(count)}, ${total} in all.`,
    inMoney: (money: string) => `In ${money}.`,
    unattributed: (total: string) =>
      `${total} of it falls on no survivor: it is spent where none are expected to come.`,
  },

  cost: {
    title: 'Cost per survivor by case type and staffing mix',
    measures: { full: 'Full', direct: 'Direct', standby: 'Standby' },
    measure: 'Which cost',
    captions: { full: 'Full cost', direct: 'Direct cost', standby: 'Standby' },
    caption: (measure: string, unit: string, site: string, money: string, rounded: string) =>
      `${measure}, ${unit} a survivor${site && ` at “${site}”`}, ${money}, ${rounded}`,
    exact: 'exact figures',
    moneys: {
      local: (year: string) => `prices of ${year}`,
      firstYear: (year: string) => `money of ${year}`,
      other: (year: string, rate: string) => `money of ${year} at ${rate}`,
      rate: (other: string, local: string, date: string) => `${other}\u00a0=\u00a0${local}${date && `, ${date}`}`,
    },
    unit: (currency: string, power: number) => `${scales[power] ?? `10^${power} `}${currency}`,
    rounded: (place: number, step: string) => `rounded to ${roundNames[place] ?? `the nearest ${step}`}`,
    caseType: 'Case type',
    asPlanned: 'As planned',
    asPlannedInText: 'As planned',
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
      staffs: (sites: string) =>
        ` staffs ${sites}. Each other column uses one mix at every site where it may be used; the other sites keep their own.`,
      site: (name: string, mix: string) => `“${name}” as “${mix}”`,
      staffsOne: (mix: string) =>
        ` staffs them as “${mix}”. Each other column uses one mix there; mixes that may not be used there are left out.`,
    },
    lessReady: {
      term: 'Less ready than the plan',
      atSome: ' at some sites:',
      there: ' there:',
      without: (cadres: string) => `no ${cadres} on duty`,
      unstaffed: (sites: string) => `nobody on duty at “${sites}”`,
    },
    formulas: {
      full: 'staff time + standby + supplies + training + sites + programme + administration',
      direct: 'staff time + supplies and aid',
      standby: 'posts paid + duty allowances − staff time used, shared among the survivors',
    },
    restsOn: (rows: string) => `Rests on rows of the data: ${rows}`,
    rows: {
      published: (count: string) => `${count} published`,
      derived: (count: string) => `${count} derived`,
      expert: (count: string) => `${count} expert`,
      illustrative: (count: string) => `${count} illustrative`,
    },
    casesHead: 'Survivors a year',
    roundingNote: 'Each figure is rounded from its own exact value, so parts may not add up.',
  },

  take: {
    copyTable: 'Copy table',
    tableCopied: 'Table copied',
    tableNotCopied: 'This browser did not let the table be copied',
    saveCsv: 'Save table as CSV',
    savePicture: (kind: string) => `Save picture as ${kind}`,
    failed: 'It could not be saved. Try once more.',
    /** Heads of columns that stand by themselves only where a table is taken away. */
    heads: {
      category: 'Category',
      currency: 'Currency',
      unit: 'For one',
      low: 'Low',
      high: 'High',
      base: 'In the base plan',
      shareOfCost: 'share of the cost',
      carries: 'Carries, share of the cost',
      source: 'Source',
      file: 'File',
      row: 'Row',
      column: 'Column',
    },
  },

  sure: howSure,

  panel: {
    unit: (currency: string) => `${currency} per survivor`,
    more: (amount: string, share: string) => `${amount} more than as planned (${share})`,
    less: (amount: string, share: string) => `${amount} less than as planned (${share})`,
    same: 'As much as planned',
    jumps: 'Parts of this panel',
    sections: { made: 'Made of', pathway: 'Pathway', explain: 'Explain' },
    bar: 'What the cost is made of, in shares; the table below has the figures',
    families: {
      direct: (share: string) => `Direct ${share}`,
      standby: (share: string) => `Standby ${share}`,
      rest: (share: string) => `the rest ${share}`,
    },
    part: 'Part',
    share: 'Share',
    against: 'Against plan',
    direct: 'Direct cost',
    full: 'Full cost',
    noRow: 'No row of the data speaks of it',
    explain: (amount: string, part: string) => `${amount}: explain ${part}`,
    rounding: 'Each figure is rounded from its own exact value, so parts may not add up.',
    uptake: 'Uptake',
    contacts: 'Contacts',
    service: 'Service',
    pathwayNote: 'Uptake is the share of survivors who use the service, contacts how often each of them does.',
    aContact: (minutes: string) => `A contact takes: ${minutes}.`,
    minutes: (cadre: string, count: string) => `${cadre} ${count} min`,
    noMinutes: 'A contact takes no minutes of staff.',
    contactIs: (unit: string) => `One contact is: ${unit}.`,
    serviceCost: (amount: string) => `Direct cost, spread over all of these survivors: ${amount} each.`,
    noServices: 'No service is in this pathway.',
    sectors: {
      health: 'Health',
      'justice-policing': 'Justice and policing',
      social: 'Social services',
      coordination: 'Coordination',
    } as Readonly<Record<string, string>>,
    waiting: 'Looking up what stands behind this figure…',
    unknown: 'This table has no such figure',
    unknownRemedy:
      'The address names a case type or a staffing mix that is not in these data. Choose a figure of the table.',
  },

  explain: {
    intro: 'Follow a figure down to the cell of the data that it rests on.',
    localMoney: (currency: string, year: string) =>
      `Explained in ${currency} at prices of ${year}, as it was computed; the figures above are shown in another money.`,
    waiting: 'Looking up…',
    failed: 'This step could not be looked up. Load the page again.',
    nothing: 'No row of the data speaks of this part, so it is 0.',
    noFigure: 'no figure',
    operations: { plus: '+', minus: '−', times: '×', over: '÷', power: 'to the power of' },
    larger: 'the larger of',
    and: 'and',
    roundedUp: (value: string) => `rounded up to ${value} in steps of`,
    sumOf: 'the sum of',
    moreTerms: (count: string) => `${count} smaller ones`,
    place: (file: string, row: number, column: string) => `${file}, row ${row}, ${column}`,
    range: (low: string, high: string) => `low ${low}, high ${high}`,
    noRange: 'no range given',
    each: (currency: string, unit: string) => `${currency} a ${unit}`,
    noSource: 'no source given',
    changed: (scenario: string, row: number) =>
      `Changed by the scenario “${scenario}” (scenario_changes.csv, row ${row}).`,
    base: (value: string) => `In the base plan it is ${value}.`,
    inserted: (scenario: string) => `This row stands only in the scenario “${scenario}”.`,
  },

  /** A name of the pack as it stands within a sentence: without its capital, unless it is an abbreviation. */
  withinSentence: (name: string) => (/^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name),
  /** A name as it stands in a narrow head: with soft hyphens, where the language needs them. */
  hyphenated: (name: string) => name,
};

export type Words = typeof en;
