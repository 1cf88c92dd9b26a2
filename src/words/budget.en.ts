/** What the page of the budget says, in English. */
import { pluralRules } from './plural.ts';
import { amount, type Sentence } from './sentence.ts';

const plural = pluralRules('en');
const numerals = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const years = (count: number) => `${numerals[count] ?? count} ${plural(count, { one: 'year', other: 'years' })}`;

/** A grouping of the budget, as {@link ../analysis/budgetView.ts} names it. */
type Grouping = 'sector' | 'payer' | 'economicCode' | 'driver';

export const budgetWords = {
  waiting: 'Computing the budget…',
  failed: 'The budget could not be computed.',
  failedRemedy: 'Load the page again. If that does not help, this browser may be too old or the page incomplete.',

  finding: {
    opening: (scenario: string) => (scenario === '' ? 'The package takes ' : `Under “${scenario}”, the package takes `),
    over: (count: number) => ` over ${years(count)}, `,
    rising: (from: string, to: string) => `rising from ${from} to ${to} a year.`,
    falling: (from: string, to: string) => `falling from ${from} to ${to} a year.`,
    between: (low: string, high: string) => `between ${low} and ${high} a year.`,
    steady: (each: string) => `${each} in each of them.`,
    inYear: (year: string) => ` in ${year}.`,
    nothing: (count: number, first: string) =>
      count === 1 ? `nothing from the budget in ${first}.` : `nothing from the budget over ${years(count)}.`,
    gap: (share: string): Sentence => [' ', amount(share, 'gap'), ' of it is not committed yet.'],
    noneCommitted: ' None of it is committed yet.',
    allCommitted: ' All of it is committed.',
    surplus: (more: string): Sentence => [' All of it is committed, and ', amount(more, 'gap'), ' more.'],
  },
  cash: 'Cash in each year, purchases in full when they are made.',
  presentValue: (year: string, rate: string, total: string) =>
    `In money of ${year}${rate && `, discounted at ${rate}`}: ${total}.`,
  shownIn: (money: string) => `Amounts are in ${money}.`,
  allSites: 'The budget is that of all sites: the choice of one kind of site does not change it.',

  largest: {
    sector: (share: string, name: string) => `${share} of it goes to ${name}`,
    payer: (share: string, name: string) => `${share} of it falls to ${name}`,
    economicCode: (share: string, name: string) => `${share} of it is “${name}”`,
    driver: (share: string, name: string) => `${share} of it is ${name}`,
  } satisfies Record<Grouping, (share: string, name: string) => string>,
  fastest: {
    sector: (name: string, fold: string) => `; ${name} grows fastest, ${fold}`,
    payer: (name: string, fold: string) => `; the fastest growth is that of ${name}, ${fold}`,
    economicCode: (name: string, fold: string) => `; “${name}” grows fastest, ${fold}`,
    driver: (name: string, fold: string) => `; the fastest growth is in what is ${name}, ${fold}`,
  } satisfies Record<Grouping, (name: string, fold: string) => string>,
  /** Where that is the largest group itself. */
  alsoFastest: (fold: string) => `, and that grows fastest, ${fold}`,
  fold: (fold: string, from: string, to: string) => `${fold}-fold from ${from} to ${to}`,
  grouping: 'Budget by',
  groupings: { sector: 'Sector', payer: 'Payer', economicCode: 'Economic code', driver: 'Driver' } satisfies Record<
    Grouping,
    string
  >,
  captions: {
    sector: 'Budget by sector',
    payer: 'Budget by payer',
    economicCode: 'Budget by economic code',
    driver: 'Budget by driver',
  } satisfies Record<Grouping, string>,
  caption: (what: string, unit: string, money: string) => `${what}, ${unit}, all sites, ${money}`,
  exact: 'exact figures',
  eachYearsPrices: 'prices of each year',
  drivers: {
    variable: 'Variable',
    'step-fixed': 'Step-fixed',
    fixed: 'Fixed',
    overhead: 'Overhead',
  } as Readonly<Record<string, string>>,
  driverNotes: {
    variable: 'supplies used with each survivor',
    'step-fixed': 'posts and what comes with them',
    fixed: 'sites and the programme',
    overhead: 'administration',
  } as Readonly<Record<string, string>>,
  nationalCode: (code: string, national: string) => (national === '' ? code : `${code} · finance ministry ${national}`),
  other: 'Other',
  chart: (caption: string) => `${caption}. The table below has the figures.`,
  sumHead: (count: number) => {
    const said = years(count);
    return said.charAt(0).toUpperCase() + said.slice(1);
  },
  share: 'Share',
  budget: 'Budget',
  ofIt: 'The same budget, parted otherwise',
  capital: 'Capital: lasts longer than its year',
  recurrent: 'Recurrent',
  newMoney: 'New money: not committed yet',
  beside: 'Beside the budget, and no part of it',
  inKind: 'In kind',
  outOfPocket: 'Out of pocket, by survivors',
  rounding: 'Each figure is rounded from its own exact value, so parts may not add up.',
  chooseFigure: 'Choose a figure to see its lines.',
  newMoneyNote: 'New money is the budget less what is committed; existing payroll is entered as committed.',
  linesBehind: (figure: string, what: string) => `${figure}: lines behind ${what}`,

  gap: {
    title: (year: string, total: string) => `Funding gap by payer, ${year}: ${total}`,
    noGap: (year: string) => `No payer lacks money in ${year}`,
    note: (unit: string) => `What each payer would carry by these rules, and what it has committed, ${unit}`,
    committed: 'Committed',
    committedKey: 'committed',
    notYet: 'not yet',
    gap: 'Gap',
    all: 'All',
    over: (surplus: string) => `${surplus} over`,
    noPayers: 'The data name no payer of a budget.',
    byYear: (unit: string) => `Gap by year, ${unit}`,
    sumNote: 'One payer’s surplus closes no other’s gap: the sums count gaps only.',
  },

  lines: {
    title: (what: string, when: string) => `${what}, ${when}`,
    over: (count: number) => years(count),
    count: (text: string, count: number) =>
      `${text} ${plural(count, { one: 'line', other: 'lines' })} of the budget, the heaviest first`,
    none: 'No line of the budget is behind this figure.',
    waiting: 'Looking up the lines…',
    failed: 'The lines could not be looked up.',
    more: (count: string) => `${count} more`,
    units: { post: 'posts', hour: 'hours' } as Readonly<Record<string, string>>,
    code: (code: string, national: string) => `code ${code}${national === '' ? '' : ` (finance ministry ${national})`}`,
    capital: 'capital',
    origins: {
      staff: 'staff',
      allowances: 'duty allowances',
      service_items: 'supplies of services',
      staff_items: 'what comes with staff',
      site_items: 'sites and equipment',
      programme_items: 'national programme',
      overheads: 'administration',
    } as Readonly<Record<string, string>>,
    lessCommitted: (budget: string, committed: string) => `Of ${budget}, ${committed} is committed.`,
  },
};

export type BudgetWords = typeof budgetWords;
