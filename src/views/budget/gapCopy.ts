/** The two tables of the gap as they are taken away: exact figures, a surplus below nought. */
import type { YearlyAmounts } from '../../analysis/budgetView.ts';
import type { ShownBudget } from '../../state/budgetState.svelte.ts';
import type { TableText } from '../../state/tableText.ts';
import type { BudgetWords } from '../../words/budget.en.ts';
import type { GapTable } from './gapTable.ts';

type Shown = Pick<ShownBudget, 'view'>;

export function gapCopy(
  { view }: Shown,
  { year, rows, years }: GapTable,
  caption: string,
  words: BudgetWords,
): TableText {
  const index = years.indexOf(year);
  const named = (name: string) => `${name}, ${view.currency}`;
  const line = (name: string, of: readonly (YearlyAmounts | undefined)[]) => [
    name,
    ...of.map((amounts) => ({ exact: amounts?.years[index] ?? '' })),
  ];
  return {
    caption,
    head: [words.groupings.payer, named(words.budget), named(words.gap.committed), named(words.gap.gap)],
    rows: [
      ...rows.map(({ payer, name }) => {
        const found = view.gaps.find((one) => one.payer.id === payer);
        return line(name, [found?.budget, found?.committed, found?.gap]);
      }),
      line(words.gap.all, [view.budget, view.committed, view.notCommitted]),
    ],
  };
}

export function gapsCopy({ view }: Shown, { rows, years }: GapTable, caption: string, words: BudgetWords): TableText {
  const line = (name: string, amounts: YearlyAmounts | undefined) => [
    name,
    ...[...(amounts?.years ?? []), amounts?.sum ?? ''].map((exact) => ({ exact })),
  ];
  return {
    caption,
    head: [
      words.groupings.payer,
      ...[...years, words.sumHead(years.length)].map((name) => `${name}, ${view.currency}`),
    ],
    rows: [
      ...rows.map(({ payer, name }) => line(name, view.gaps.find((one) => one.payer.id === payer)?.gap)),
      line(words.gap.gap, view.notCommitted),
    ],
  };
}
