/** The main table of the page: the budget by one grouping, year by year, the rows in the order of the bars above them. */
import type { BudgetGroup, BudgetGrouping, YearlyAmounts } from '../../analysis/budgetView.ts';
import type { ShownBudget } from '../../state/budgetState.svelte.ts';
import type { BudgetWords } from '../../words/budget.en.ts';
import { isZero, type Rounding } from '../../words/rounding.ts';
import { nameOf, type Speech } from '../parts/speech.ts';
import { budgetRounding } from './budgetRounding.ts';
import type { LinesAsked } from './linesBehind.ts';
import { printedFold, printedShare } from './printed.ts';

/** More groups than colours: the five largest have their own, the others share the sixth. */
const COLOURS = 6;

/** A row of years, their sum and its share, as they are printed. */
export interface AmountsRow {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly amounts: YearlyAmounts;
  readonly years: readonly string[];
  readonly sum: string;
  readonly share: string;
  /** The lines behind its figures; null where no lines add up to them. */
  readonly behind: Omit<LinesAsked, 'year'> | null;
}

export interface GroupRow extends AmountsRow {
  /** A colour token by its name. */
  readonly fill: string;
}

export interface BudgetTable {
  readonly rounding: Rounding;
  readonly groups: readonly GroupRow[];
  readonly total: AmountsRow;
  readonly parts: readonly AmountsRow[];
  readonly beside: readonly AmountsRow[];
}

export function budgetTable(
  shown: ShownBudget,
  grouping: BudgetGrouping,
  words: BudgetWords,
  speech: Speech,
): BudgetTable {
  const { view } = shown;
  const rounding = budgetRounding(view);
  const { locale } = speech.words.numbers;
  const row = (
    id: string,
    name: string,
    amounts: YearlyAmounts,
    { behind = null, hasShare = true, note = '' }: { behind?: AmountsRow['behind']; hasShare?: boolean; note?: string },
  ): AmountsRow => ({
    id,
    name,
    note,
    amounts,
    years: amounts.years.map((text) => speech.formats.amount(text, rounding)),
    sum: speech.formats.amount(amounts.sum, rounding),
    share: hasShare && !isZero(view.budget.sum) ? printedShare(amounts.sum, view.budget.sum, locale) : '',
    behind,
  });
  const groups = bySize(view.groups[grouping]);
  return {
    rounding,
    groups: groups.map((group, index) => ({
      ...row(group.key.id, groupName(group, grouping, words, speech), group, {
        behind: { of: grouping, id: group.key.id },
        note: groupNote(group, grouping, words),
      }),
      fill: fillOf(groups.length, groups.length - 1 - index),
    })),
    total: row('budget', words.budget, view.budget, { behind: { of: 'budget', id: '' } }),
    parts: [
      row('capital', words.capital, view.capital, { behind: { of: 'capital', id: '' } }),
      row('recurrent', words.recurrent, view.recurrent, { behind: { of: 'recurrent', id: '' } }),
      row('newMoney', words.newMoney, view.notCommitted, {}),
    ],
    beside: [
      row('inKind', words.inKind, view.inKind, { behind: { of: 'inKind', id: '' }, hasShare: false }),
      row('outOfPocket', words.outOfPocket, view.outOfPocket, {
        behind: { of: 'outOfPocket', id: '' },
        hasShare: false,
      }),
    ],
  };
}

/** The smallest first: it lies on top of the bars. */
const bySize = (groups: readonly BudgetGroup[]): BudgetGroup[] =>
  [...groups].sort((a, b) => Number(a.sum) - Number(b.sum));

/** @param rank 0 for the largest */
const fillOf = (count: number, rank: number): string =>
  `k${count <= COLOURS ? rank + 1 : Math.min(rank, COLOURS - 1) + 1}`;

export function groupName(
  { key }: Pick<BudgetGroup, 'key'>,
  grouping: BudgetGrouping,
  words: BudgetWords,
  speech: Speech,
): string {
  if (grouping === 'sector') return speech.words.panel.sectors[key.id] ?? key.name;
  if (grouping === 'driver') return words.drivers[key.id] ?? key.name;
  return nameOf(key, speech);
}

function groupNote({ key, code }: BudgetGroup, grouping: BudgetGrouping, words: BudgetWords): string {
  if (grouping === 'economicCode') return words.nationalCode(key.id, code);
  return grouping === 'driver' ? (words.driverNotes[key.id] ?? '') : '';
}

/** Growth is said of what carries at least this share of the budget in the end; what begins at nought has none. */
const WORTH_SAYING = 0.01;
const LEAST_FOLD = 1.1;

/** The heading above the table: which group carries most, and which grows fastest; a plain name where nothing stands out. */
export function budgetHeading(
  shown: ShownBudget,
  grouping: BudgetGrouping,
  words: BudgetWords,
  speech: Speech,
): string {
  const { view } = shown;
  const groups = bySize(view.groups[grouping]);
  const largest = groups.at(-1);
  if (!largest || groups.length === 1 || isZero(view.budget.sum)) return words.captions[grouping];
  const within = (group: BudgetGroup) => {
    const name = groupName(group, grouping, words, speech);
    return (grouping === 'sector' && speech.language === 'en') || grouping === 'driver'
      ? speech.words.withinSentence(name)
      : name;
  };
  const { text, bound } = speech.formats.share(largest.sum, view.budget.sum);
  const share = bound === 'exact' ? text : `${bound === 'under' ? '<' : '>'}\u00a0${text}`;
  const grown = groups
    .filter(({ years, sum }) => !isZero(years[0] ?? '0') && Number(sum) >= WORTH_SAYING * Number(view.budget.sum))
    .map((group) => ({ group, fold: Number(group.years.at(-1)) / Number(group.years[0]) }))
    .sort((a, b) => b.fold - a.fold)[0];
  const opening = words.largest[grouping](share, within(largest));
  if (!grown || view.years.length === 1 || grown.fold < LEAST_FOLD) return opening;
  const fold = words.fold(
    printedFold(grown.fold, speech.words.numbers.locale),
    view.years[0] ?? '',
    view.years.at(-1) ?? '',
  );
  return (
    opening + (grown.group === largest ? words.alsoFastest(fold) : words.fastest[grouping](within(grown.group), fold))
  );
}
