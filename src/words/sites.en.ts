/** What the page of sites says, in English. */
import type { Count } from './formats.ts';
import { pluralRules } from './plural.ts';

const plural = pluralRules('en');
const sites = ({ text, value }: Count) => `${text} ${plural(value, { one: 'site', other: 'sites' })}`;
const survivors = ({ text, value }: Count) => `${text} ${plural(value, { one: 'survivor', other: 'survivors' })}`;

export const sitesWords = {
  waiting: 'Looking up how many survivors each site sees…',
  failed: 'How many survivors each site sees could not be looked up.',
  failedRemedy: 'Load the page again. What you have typed is kept.',

  finding: {
    none: 'No site stands in any year of the plan.',
    grow: (first: string, from: Count, last: string, to: Count) =>
      `From ${first} to ${last} the network grows from ${from.text} to ${sites(to)}.`,
    shrink: (first: string, from: Count, last: string, to: Count) =>
      `From ${first} to ${last} the network shrinks from ${from.text} to ${sites(to)}.`,
    same: (first: string, last: string, count: Count) =>
      `From ${first} to ${last} the network stays at ${sites(count)}.`,
    oneYear: (year: string, count: Count) =>
      `In ${year}, ${sites(count)} ${plural(count.value, { one: 'stands', other: 'stand' })}.`,
    seen: (year: string, low: Count, high: Count) =>
      `In ${year} a site sees from ${low.text} to ${survivors(high)}, depending on its kind.`,
    seenAlike: (year: string, count: Count) => `In ${year} a site sees ${survivors(count)}.`,
  },
  before: (year: string, count: Count) => `${sites(count)} stood in ${year}, before the plan began.`,
  noneBefore: 'None stood before the plan began.',

  rollOut: 'Roll-out by year',
  rollOutCaption:
    'Sites of each kind, and the part of all survivors seen there. One that opens in mid-year counts as 0.5.',
  bars: 'Sites by year and kind; the table below has the figures',
  siteType: 'Kind of site',
  sites: 'Sites',
  share: 'Share of survivors, %',
  perSite: 'Survivors a site',
  allSites: 'All sites',
  shares: 'Shares together, %',
  cases: 'Survivors in all',
  short: (text: string) => `${text} missing`,
  over: (text: string) => `${text} too much`,
  sitesIn: (siteType: string, year: string) => `${siteType}, sites in ${year}`,
  shareIn: (siteType: string, year: string) => `${siteType}, share of survivors in ${year}, per cent`,
  changedFrom: (base: string) => `${base} in the base plan`,
  noSite: 'No site stands, so there is no figure',
  openTable: (table: string) => `Open the table “${table}”`,

  caseShares: 'Where survivors of one case type go',
  caseSharesCaption:
    'Share of the case type’s survivors by kind of site, %, in place of the shares of all survivors above.',
  everyYear: 'every year',
  caseShareIn: (caseType: string, siteType: string, year: string) =>
    `${caseType} at ${siteType}, share in ${year}, per cent`,
  together: 'Together',
  follow: 'Follow all survivors',
  followCase: (caseType: string) => `Follow all survivors: ${caseType}`,
  following: 'These go where all survivors go:',
  giveOwn: 'Give shares of its own',
  giveOwnCase: (caseType: string) => `Give shares of its own: ${caseType}`,
  inheritedNote: 'Grey shares are those of every year; a year in which one of them is changed gets shares of its own.',

  already: 'What stands already',
  alreadyCaption: 'Sites that stood before the plan. Their equipment was bought in the years in which they opened.',
  noneAlready: 'No site stood before the plan: all equipment is bought within it.',
  addBefore: (year: string) => `Enter sites of ${year}`,
  inPlace: 'Training and equipment that is in place',
  inPlaceCaption: 'Which part of the first year’s need is there already and is not bought again at once.',
  what: 'What',
  forWhom: 'For',
  programme: 'the national programme',
  inPlaceRows: ({ text, value }: Count) =>
    `${text} ${plural(value, { one: 'row', other: 'rows' })}, by what it is and for whom`,
  inPlaceShare: 'In place, %',
  inPlaceOf: (what: string, whom: string) => `${what}, ${whom}: part in place, per cent`,
  payroll: 'Staff who are paid already are entered as committed money:',

  emptyTitle: 'There are no kinds of sites yet.',
  empty: 'Begin with them; then come years, numbers and shares:',
  emptySiteTypes: 'Kinds of sites',
  emptyYears: 'Years of the plan',
};

export type SitesWords = typeof sitesWords;
