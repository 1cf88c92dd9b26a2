/** What is said of how sure the figures are, in English. */
import type { Share } from './formats.ts';

/** A share that is only known to be under or over what is printed. */
export const bounds = { exact: '', under: 'Less than ', over: 'More than ' };
/** The share of a cost that a sentence begins with. */
export const partOf = ({ text, bound }: Share) => (text === '100%' ? 'All' : `${bounds[bound]}${text}`);
export const restingOn = { prices: 'prices', quantities: 'quantities', demand: 'demand figures' };
type KindOfFigure = keyof typeof restingOn;
const singleFigure = { prices: 'price', quantities: 'quantity', demand: 'demand figure' };
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const howSure = {
  title: 'How sure are we',
  waiting: 'Looking up what the cost rests on…',
  finding: {
    nothing: (year: string) => `Nothing is spent in ${year}, so there is nothing to be sure of.`,
    unsourcedThroughout: 'All of this cost rests on figures that nobody has sourced yet.',
    unsourced: (share: Share, kind: KindOfFigure) =>
      `${partOf(share)} of this cost rests on ${restingOn[kind]} that nobody has sourced yet.`,
    alsoJudged: (share: Share) => `${partOf(share)} rests on experts’ judgement.`,
    judged: (share: Share, kind: KindOfFigure) =>
      `${partOf(share)} of this cost rests on ${restingOn[kind]} that experts have judged; none of it on figures that nobody has sourced.`,
    derived: 'The prices, quantities and demand behind this cost are all published, or derived from what is.',
    published: 'The prices, quantities and demand behind this cost are all published.',
  },
  caption: (unit: string, currency: string, year: string, priceYear: string) =>
    `${capital(unit)} in ${year}${priceYear && `, at prices of ${priceYear}`}, all sites as planned. Every ${currency} is placed by the weakest figure it rests on.`,
  kinds: { prices: 'Prices', quantities: 'Quantities', demand: 'Demand' },
  kindNotes: {
    prices: 'pay, prices of items, exchange rates',
    quantities: 'minutes, posts on duty, numbers of items',
    demand: 'survivors, services taken up, sites',
  },
  confidences: { published: 'published', derived: 'derived', expert: 'expert', illustrative: 'illustrative' },
  components: {
    staff_time: 'Staff time',
    service_items: 'Supplies and aid',
    standby: 'Standby',
    staff_items: 'Training and care of staff',
    site_items: 'Sites and equipment',
    programme_items: 'National programme',
    overheads: 'Administration',
  },
  kind: 'Kind of figure',
  component: 'Part of the cost',
  bar: 'Share of the cost',
  barOf: (name: string) => `${name}, by confidence`,
  all: 'In all',
  byComponent: 'Part by part',
  unplaced: (share: Share, kind: KindOfFigure) =>
    `${partOf(share)} of the cost rests on no ${singleFigure[kind]}, so its bar ends sooner.`,
  confidenceNote:
    'Published: as printed in a source. Derived: computed from such figures. Expert: judged by those who know. Illustrative: a figure to be replaced, or one whose confidence is not given.',
  checks: {
    title: 'Worth checking first',
    note: 'The least sure figures that carry the most cost',
    none: 'No figure that carries cost is less than published.',
    figure: 'Figure',
    what: 'What it says',
    value: 'Value',
    was: 'in the base plan',
    becomes: 'now',
    range: 'Low – high',
    plot: 'Range against the value',
    noRange: 'no range given',
    carries: 'Carries',
    confidence: 'Confidence',
    place: (file: string, row: number, column: string) => `${file}, row ${row}, ${column}`,
    changed: (file: string, row: number) => `changed by ${file}, row ${row}`,
    source: (source: string) => `Source: ${source}`,
    noSource: 'No source yet',
  },
};
