/** What each payer of the budget must find, has committed and lacks: in one year, and year by year. */
import type { ShownBudget } from '../../state/budgetState.svelte.ts';
import type { BudgetWords } from '../../words/budget.en.ts';
import { isZero, type Rounding } from '../../words/rounding.ts';
import { nameOf, type Speech } from '../parts/speech.ts';
import { budgetRounding } from './budgetRounding.ts';

/** A gap as it is printed; a surplus in words. */
export interface PrintedGap {
  readonly text: string;
  readonly isSurplus: boolean;
}

export interface GapRow {
  readonly payer: string;
  readonly name: string;
  readonly budget: string;
  readonly committed: string;
  readonly gap: PrintedGap;
  /** In per cent of the longest bar: what is committed of the budget, and what is not. */
  readonly committedBar: number;
  readonly gapBar: number;
  readonly gaps: readonly PrintedGap[];
  readonly gapOfAll: PrintedGap;
}

export interface GapTable {
  readonly year: string;
  readonly rounding: Rounding;
  /** Of the year, with its unit; '' where nobody lacks anything. */
  readonly lacking: string;
  /** The greatest gap of the year first. */
  readonly rows: readonly GapRow[];
  readonly all: { readonly budget: string; readonly committed: string; readonly gap: string };
  readonly years: readonly string[];
  readonly gaps: readonly string[];
  readonly gapOfAll: string;
}

export function gapTable({ view, answer }: ShownBudget, words: BudgetWords, speech: Speech): GapTable {
  const rounding = budgetRounding(view);
  const index = Math.max(0, view.years.indexOf(answer.year));
  const printed = (text = '0') => speech.formats.amount(text, rounding);
  const inYear = ({ years }: { readonly years: readonly string[] }) => years[index] ?? '0';
  const longest = Math.max(0, ...view.gaps.map(({ budget }) => Number(inYear(budget))));
  const percent = (amount: number) => (longest === 0 ? 0 : (100 * Math.max(0, amount)) / longest);
  const gap = (text: string): PrintedGap =>
    text.startsWith('-') && !isZero(text)
      ? { text: words.gap.over(printed(text.slice(1))), isSurplus: true }
      : { text: printed(text), isSurplus: false };
  const lacking = inYear(view.notCommitted);
  return {
    year: view.years[index] ?? answer.year,
    rounding,
    lacking: isZero(lacking) ? '' : `${printed(lacking)} ${speech.words.cost.unit(view.currency, rounding.unit)}`,
    rows: [...view.gaps]
      .sort((a, b) => Number(inYear(b.gap)) - Number(inYear(a.gap)))
      .map(({ payer, budget, committed, gap: gaps }) => ({
        payer: payer.id,
        name: nameOf(payer, speech),
        budget: printed(inYear(budget)),
        committed: printed(inYear(committed)),
        gap: gap(inYear(gaps)),
        committedBar: percent(Math.min(Number(inYear(budget)), Number(inYear(committed)))),
        gapBar: percent(Number(inYear(gaps))),
        gaps: gaps.years.map(gap),
        gapOfAll: gap(gaps.sum),
      })),
    all: { budget: printed(inYear(view.budget)), committed: printed(inYear(view.committed)), gap: printed(lacking) },
    years: view.years,
    gaps: view.notCommitted.years.map((text) => printed(text)),
    gapOfAll: printed(view.notCommitted.sum),
  };
}
