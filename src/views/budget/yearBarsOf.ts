/** The bars above the main table: a bar a year, a segment a group, the smallest groups in one where colours run out. */
import type { ShownBudget } from '../../state/budgetState.svelte.ts';
import type { BudgetWords } from '../../words/budget.en.ts';
import type { Segment } from '../charts/bars.ts';
import type { YearBar } from '../charts/yearBars.ts';
import type { Speech } from '../parts/speech.ts';
import type { BudgetTable } from './budgetTable.ts';

/** The last colour stands for all that have no colour of their own. */
const SHARED = 'k6';

export function yearBarsOf(
  { view }: ShownBudget,
  table: BudgetTable,
  words: BudgetWords,
  { formats }: Speech,
): YearBar[] {
  const { unit } = table.rounding;
  const largestFirst = [...table.groups].reverse();
  const shared = largestFirst.filter(({ fill }) => fill === SHARED);
  const own = shared.length > 1 ? largestFirst.filter(({ fill }) => fill !== SHARED) : largestFirst;
  // Rounded to what a pixel shows: amounts are exact in the table alone.
  const drawn = (text: string) => Number(text) / 10 ** unit;
  return view.years.map((year, index) => {
    const segments: Segment[] = own.map(({ name, amounts, years, fill }) => ({
      name,
      value: drawn(amounts.years[index] ?? '0'),
      text: years[index] ?? '',
      fill,
    }));
    if (shared.length > 1) {
      const value = shared.reduce((sum, { amounts }) => sum + drawn(amounts.years[index] ?? '0'), 0);
      const text = formats.amount(String(Math.round(value * 10 ** unit)), table.rounding);
      segments.push({ name: words.other, value, text, fill: SHARED });
    }
    return { name: year, total: table.total.years[index] ?? '', segments };
  });
}
