/** Budgets of a plan with two payers, for tests to change. */
import type { BudgetView, YearlyAmounts } from '../../../src/analysis/budgetView.ts';
import type { ShownBudget } from '../../../src/state/budgetState.svelte.ts';
import { emptyAnswer } from '../cost/emptyAnswer.ts';

export const amounts = (...years: readonly number[]): YearlyAmounts => ({
  years: years.map(String),
  sum: String(years.reduce((sum, year) => sum + year, 0)),
});
const nothing = amounts(0, 0, 0);
const group = (id: string, name: string, years: YearlyAmounts, code = '') => ({
  key: { id, name, names: {} },
  code,
  ...years,
});

/** 10, 20 and 30 million in three years, half of it committed. */
export const view: BudgetView = {
  years: ['2026', '2027', '2028'],
  currency: 'KGS',
  groups: {
    sector: [group('health', 'health', amounts(2e6, 5e6, 10e6)), group('social', 'social', amounts(8e6, 15e6, 20e6))],
    payer: [],
    economicCode: [group('21', 'Pay', amounts(10e6, 20e6, 30e6), '2111')],
    driver: [group('step-fixed', 'step-fixed', amounts(10e6, 20e6, 30e6))],
  },
  budget: amounts(10e6, 20e6, 30e6),
  capital: nothing,
  recurrent: amounts(10e6, 20e6, 30e6),
  inKind: nothing,
  outOfPocket: nothing,
  presentValue: amounts(10e6, 19e6, 27e6),
  discountRate: '0.035',
  gaps: [
    {
      payer: { id: 'health', name: 'Ministry of Health', names: {} },
      budget: amounts(4e6, 8e6, 12e6),
      committed: amounts(5e6, 5e6, 5e6),
      gap: amounts(-1e6, 3e6, 7e6),
    },
    {
      payer: { id: 'donors', name: 'Donors', names: {} },
      budget: amounts(6e6, 12e6, 18e6),
      committed: amounts(4e6, 4e6, 4e6),
      gap: amounts(2e6, 8e6, 14e6),
    },
  ],
  notCommitted: amounts(2e6, 11e6, 21e6),
  committed: amounts(9e6, 9e6, 9e6),
  surplus: amounts(1e6, 0, 0),
};

export const shownWith = (
  changes: Partial<BudgetView> = {},
  answer: Partial<ShownBudget['answer']> = {},
): ShownBudget => ({
  view: { ...view, ...changes },
  answer: { ...emptyAnswer, years: view.years, ...answer },
});
