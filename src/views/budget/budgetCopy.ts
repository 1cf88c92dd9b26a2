/** The main table as it is taken away: exact figures, in the order of the page. */
import type { BudgetGrouping, BudgetView } from '../../analysis/budgetView.ts';
import type { TableText } from '../../state/tableText.ts';
import type { BudgetWords } from '../../words/budget.en.ts';
import type { BudgetTable } from './budgetTable.ts';

/**
 * @param view its years, and the currency of all figures
 * @param caption what the figures are, said above them
 */
export function budgetCopy(
  table: BudgetTable,
  { years, currency }: Pick<BudgetView, 'years' | 'currency'>,
  grouping: BudgetGrouping,
  caption: string,
  words: BudgetWords,
): TableText {
  return {
    caption,
    head: [words.groupings[grouping], ...[...years, words.sumHead(years.length)].map((name) => `${name}, ${currency}`)],
    rows: [...table.groups, table.total, ...table.parts, ...table.beside].map(({ name, note, amounts }) => [
      note === '' ? name : `${name} (${note})`,
      ...[...amounts.years, amounts.sum].map((exact) => ({ exact })),
    ]),
  };
}
