/** What each payer of the budget must find, has committed, and lacks. */
import { committed, fundingGap, paid } from '../model/payers.ts';
import type { Decimal } from '../quantity/decimal.ts';
import type { Results } from './results.ts';

export interface FundingGap {
  readonly mix: string;
  readonly year: string;
  readonly payer: string;
  readonly budget: Decimal;
  readonly committed: Decimal;
  /** Below 0 where more is committed than needed. */
  readonly gap: Decimal;
}

export function fundingGaps(results: Results, plan: number): FundingGap[] {
  const { keys, layout } = results;
  return keys.horizon().flatMap((year) =>
    layout.along('budgetPayers', {}).map((payer) => {
      const at = { plan, year, payer };
      return {
        mix: keys.ids.plan[plan] as string,
        year: keys.ids.year[year] as string,
        payer: keys.ids.payer[payer] as string,
        budget: results.figure(paid, at),
        committed: results.figure(committed, at),
        gap: results.figure(fundingGap, at),
      };
    }),
  );
}
