/** What the page of staffing says, in English. */
import { pluralRules } from './plural.ts';
import { standby, type Sentence } from './sentence.ts';

const plural = pluralRules('en');
const where = (site: string) => (site === '' ? 'At all sites together' : `At sites of the kind “${site}”`);

export const staffingWords = {
  waiting: 'Computing the staffing…',
  failed: 'The staffing could not be computed.',
  failedRemedy: 'Load the page again. If that does not help, this browser may be too old or the page incomplete.',

  finding: {
    /** Shares of the paid time. */
    used: (site: string, used: string, waiting: string): Sentence => [
      `${where(site)}, survivors use ${used} of the paid staff time; `,
      standby(waiting),
      ' keeps the door open.',
    ],
    allUsed: (site: string): Sentence => [`${where(site)}, survivors use all of the paid staff time.`],
    allShared: (site: string): Sentence => [
      `${where(site)}, all staff are shared with other services and paid for the time that survivors use.`,
    ],
    noPosts: (site: string, year: string): Sentence => [`${where(site)}, nobody is paid in ${year}.`],
    stretched: (cadres: string, count: number) =>
      ` ${plural(count, { one: 'One cadre has', other: 'Some have' })} no time to spare: ${cadres}.`,
  },
  asPlanned: (year: string) => `As planned, ${year}.`,
  sharedLeftOut: 'Posts shared with other services are left out of the shares.',

  use: {
    title: 'How much of each post survivors use',
    caption: (year: string) => `Workload as a share of the posts paid, as planned, ${year}`,
    used: 'used',
    standby: 'standby',
    cadre: 'Cadre',
    share: 'Used',
    why: 'What it means',
    postsPaid: 'Posts paid',
    usedShare: 'Used, share of the posts',
    flagged: 'Flag',
    explain: (share: string, cadre: string) => `${share}: how the use of ${cadre} was computed`,
    posts: (count: string) => `${count} posts`,
    under: 'under 20%',
    over: 'over 85%',
    shared: 'shared',
    byDuty: 'Mostly waiting. Presence on duty, not workload, sets these posts',
    byRounding: 'Mostly waiting. Rounding to the steps of posts, not workload, sets these posts',
    noRoom: 'No room for a surge, leave or illness',
    byDesign: 'Sees no survivors by design; the whole post is readiness',
    paidForTime: 'Shared with other services: paid for the time used',
    sharedOnDuty: 'Shared with other services, and on duty here: the hours of duty set these posts',
    none: 'Nobody has a post here. Posts follow from minutes of contacts, and from duty.',
  },

  mixes: {
    title: 'Two mixes side by side',
    letters: ['A', 'B'],
    first: 'First mix',
    second: 'Second mix',
    show: 'Which rows',
    all: 'All',
    differences: 'Differences only',
    onlyOne: 'This pack has one mix, so there is nothing to set beside it.',
    none: 'There is no staffing mix yet. A mix says who serves survivors, and who is on duty.',
    open: 'Open the table of mixes',
    noDifferences: 'The two do not differ here.',
  },

  week: {
    title: 'A week on duty at one site',
    caption: (site: string) => `At one site of the kind “${site}”.`,
    chooseSite: 'Another kind is chosen under Sites.',
    cadre: 'Cadre',
    cost: (unit: string, money: string) => `${unit} a year, ${money}`,
    present: 'present',
    onCall: 'on call',
    usual: 'Monday at the top. The method counts hours a week; they are drawn at the usual hours.',
    shifts: {
      day: 'by day',
      night: 'by night',
      always: 'day and night',
      office: 'in office hours',
      'off-hours': 'outside office hours',
      'part-time': 'part-time',
      shift: 'by shifts',
    } as Readonly<Record<string, string>>,
    presence: (hours: string, posts: string, count: number) =>
      `${hours} h a week present: ${posts} ${plural(count, { one: 'post', other: 'posts' })} a site`,
    calls: (hours: string, rate: string) => `${hours} h a week on call, paid at ${rate} of the hourly cost`,
    atOnce: (count: string) => `${count} at once`,
    premium: (shift: string, rate: string) => `${shift} paid at ${rate} of the hourly cost`,
    noDuty: 'No duty: posts follow the workload',
    notUsed: 'This mix may not be used at such sites',
    total: 'Duty at one site',
    nobody: 'Nobody is on duty at such sites under these mixes: all posts follow the workload.',
    edit: 'Change duty in the table',
  },

  minutes: {
    title: 'Minutes of a contact',
    service: 'Service',
    caption: 'Minutes that a contact takes of each cadre, under both mixes',
    differs: 'Plum: B differs from A.',
    none: 'No contact takes minutes of staff under these mixes.',
    edit: 'Change minutes in the table',
  },
};

export type StaffingWords = typeof staffingWords;
