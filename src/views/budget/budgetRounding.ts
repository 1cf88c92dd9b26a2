/** How coarsely a budget is printed: one rounding for all its tables, chosen by its greatest year. */
import type { BudgetView } from '../../analysis/budgetView.ts';
import { isZero, leadingPower, type Rounding } from '../../words/rounding.ts';

/** From one thousand up the greatest year has three to five figures: one decimal, or none below ten of the unit above. */
export function budgetRounding({ budget, gaps }: BudgetView): Rounding {
  const power = greatestPower([...budget.years, ...gaps.flatMap(({ committed }) => committed.years)]);
  if (power < 3) return { place: Math.max(power - 3, -20), unit: 0 };
  const unit = power - (power % 3 || 3);
  return { place: power % 3 === 0 ? unit : unit - 1, unit };
}

/** In a sentence: three figures or four of the same unit. */
export function sentenceRounding(view: BudgetView): Rounding {
  const { unit } = budgetRounding(view);
  const power = greatestPower(view.budget.years);
  return { place: Math.min(unit, power - 2), unit };
}

const greatestPower = (amounts: readonly string[]): number =>
  amounts.filter((text) => !isZero(text)).reduce((greatest, text) => Math.max(greatest, leadingPower(text)), 0);
