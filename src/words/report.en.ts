/** What the report says, in English. */

export const reportWords = {
  lead: 'A report on what you are looking at, for printing or for saving as a PDF.',
  print: 'Print or save as PDF',
  how: 'In the window that opens, choose a printer, or “Save as PDF” as the destination.',
  waiting: 'Putting the report together…',
  failed: 'The report could not be put together.',
  failedRemedy: 'Load the page again. If that does not help, this browser may be too old or the page incomplete.',

  about: 'Cost of assisting survivors of violence: Essential Services Package',
  facts: { plan: 'Plan', year: 'Year', sites: 'Sites', allSites: 'all', money: 'Money', made: 'Computed' },

  cost: 'What it costs to assist one survivor',
  madeOf: {
    title: 'What the cost is made of',
    byCase: (unit: string) => `As planned, ${unit} a survivor`,
    direct: 'Direct',
    standby: 'Standby',
    rest: 'Training, sites, programme, administration',
    full: 'Full',
    caseType: 'Case type',
    parts: (year: string, unit: string) => `All survivors of ${year}, ${unit}`,
    part: 'Part of the cost',
    amount: 'Amount',
    share: 'Share',
    whole: 'Whole cost of the year',
  },
  staffing: {
    title: 'Staff, and how much of their time is used',
    posts: 'Posts',
    cadre: 'Cadre',
    shared: 'Shared with other services',
  },
  budget: {
    title: 'The budget, and what is not committed',
    bars: 'Bars: the budget of each year by sector',
    gap: (year: string, unit: string) => `By payer, ${year}, ${unit}`,
    sectors: (unit: string) => `By sector, ${unit}`,
  },
  scenarios: {
    title: 'Scenarios compared with the base plan',
    notice: 'What survivors would notice',
    left: (count: string) => `${count} more on the page Scenarios.`,
    others: (names: string) => `Not shown here: ${names}.`,
  },
  inputs: {
    title: 'The figures that carry most of the cost',
    prices: (year: string) => `Prices and salaries, by the part of the cost of ${year} that moves with them`,
    check: 'Worth checking first: they carry much, and are not sure',
    price: 'Price or salary',
    value: 'Value',
    range: 'Range',
    carries: 'Carries',
    confidence: 'Confidence',
    figure: 'Figure',
    noRange: 'none',
  },
  sources: {
    title: 'Where the figures come from, and how sure they are',
    caption: 'Shares of the whole cost, by what they rest on',
    kind: 'Rests on',
    means: {
      published: 'Published: stands so in a source that is named.',
      derived: 'Derived: computed from published figures.',
      expert: 'Expert: judged by somebody who knows the field.',
      illustrative: 'Illustrative: made up so that the example computes; to be replaced.',
    },
  },
  warnings: { title: 'What to know about the data', none: 'The checks of the data found nothing to warn of.' },
  method: {
    title: 'The method in short',
    more: 'The guide of the planner says more, and explains any figure down to the cell that it rests on.',
  },
};

export type ReportWords = typeof reportWords;
