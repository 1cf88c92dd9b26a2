/** What the frame around every page says, in English. */
import type { Count, Share } from './formats.ts';
import { partOf, restingOn } from './howSure.en.ts';
import { pluralRules } from './plural.ts';

const plural = pluralRules('en');

export const frameWords = {
  pages: {
    cost: 'Cost per survivor',
    budget: 'Budget',
    scenarios: 'Scenarios',
    pathways: 'Pathways',
    staffing: 'Staffing',
    prices: 'Prices',
    sites: 'Sites',
    data: 'All tables',
    report: 'Report',
    export: 'Export',
    guide: 'Guide',
    projects: 'Projects',
    shared: 'Shared data',
  },

  frame: {
    language: 'Language',
    dark: 'Dark',
    light: 'Light',
    menu: 'Menu',
    close: 'Close',
    pages: 'Pages',
    tabs: { cost: 'Costs', budget: 'Budget', scenarios: 'Scenarios', data: 'Data', more: 'More' },
    whatItCosts: 'What it costs',
    whatItRestsOn: 'What it rests on',
    checkAndTakeAway: 'Check and take away',
    howSure: 'How sure',
    context: 'What you are looking at',
    change: 'change',
    project: 'Project',
    packs: {
      'central-asia-centre': 'Central Asia, example country',
      'korea-sunflower': 'Korea, Sunflower Centres',
      'worked-example': 'Worked example in round numbers',
    },
    notSaved: 'Example, not saved',
    goOn: (project: string) => `Go on with “${project}”`,
    saving: 'Saving',
    saved: (time: string) => `Saved ${time}`,
    savedElsewhere: 'Changed in another tab, so not saved here',
    keepAsCopy: 'Keep mine as a copy',
    takeSaved: 'Take the other',
    savingFailed: 'Not saved: this browser has no room for it',
    saveFile: 'Save as a file',
    allProjects: 'All projects',
    example: 'example',
    newVersion: 'A new version of this planner is here.',
    newVersionWork: 'Your work stays as it is.',
    useNewVersion: 'Use it now',
    later: 'Later',
    wouldLose: 'Your last edits could not be saved in this browser. Save them as a file first.',
    undo: 'Undo',
    redo: 'Redo',
    faultCount: (count: Count) => `${count.text} ${plural(count.value, { one: 'fault', other: 'faults' })}`,
    scenario: 'Scenario',
    basePlan: 'Base plan',
    year: 'Year',
    sites: 'Sites',
    allSites: 'All',
    allYears: 'all',
    money: 'Money',
    moneys: {
      local: 'in prices of the year shown',
      firstYear: (currency: string, year: string) => `${currency} of ${year}`,
      firstYearNote: 'without later rises of prices',
      otherNote: (rate: string, year: string) => `${rate}; in money of ${year}`,
    },
    copyLink: 'Copy link',
    linkCopied: 'Link copied',
    linkCopiedHere: 'Link copied, for this browser only',
    linkOfProject:
      'The project is kept in this browser: its link opens nothing in another one. A link with the data, on Export and Scenarios, does.',
    linkNotCopied: 'Not copied: copy it from the address bar',
  },

  welcome: {
    label: 'Where to begin',
    title: 'These are not your figures yet',
    example: (title: string) => `They show an example: ${title}.`,
    unsourced: (share: Share, kind: keyof typeof restingOn) =>
      `${partOf(share)} of the cost rests on ${restingOn[kind]} without a source.`,
    judged: (share: Share, kind: keyof typeof restingOn) =>
      `${partOf(share)} of the cost rests on ${restingOn[kind]} that experts have judged.`,
    yours: 'You can change everything, and nothing leaves your computer.',
    doors: [
      {
        who: 'I plan services',
        what: 'Say who comes, what they receive, who staffs it and what it costs.',
        go: 'Put in your own figures',
      },
      {
        who: 'I decide on money',
        what: 'See what each choice does to the budget, and which part has no payer yet.',
        go: 'Compare the scenarios',
      },
      {
        who: 'I check the work',
        what: 'Follow any figure down to its cell and its source; take everything away as files.',
        go: 'See how sure the figures are',
      },
    ],
    figures: 'Choose any figure in the table: what it is made of opens.',
  },
};

export type FrameWords = typeof frameWords;
