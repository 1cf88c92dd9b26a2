/** 7. The lines of a budget: for each origin, what a payer bears of a quantity and its unit cost. */
import {
  overheadBase,
  programmeItemsBought,
  serviceItemsOfSector,
  siteItemsBought,
  staffItemsOfSector,
} from './budget.ts';
import { overheadRate } from './attributed.ts';
import type { Dimension } from './dimensions.ts';
import { quantity, times, type Quantity } from './formula.ts';
import { payerShareOfCadre, payerShareOfItem, payerShareOfOverhead } from './payers.ts';
import { price } from './prices.ts';
import { allowanceHours, annualCost, hourlyCost, posts } from './staff.ts';

export type Driver = 'variable' | 'step-fixed' | 'fixed' | 'overhead';

export interface BudgetLine {
  readonly driver: Driver;
  /** The table whose row the line stands for. */
  readonly line: Extract<Dimension, 'cadre' | 'item' | 'overhead'>;
  /** What is counted, before it is shared among payers. */
  readonly counted: Quantity;
  /** The payer's part of it. */
  readonly quantity: Quantity;
  readonly unitCost: Quantity;
  readonly amount: Quantity;
}

function line(
  origin: string,
  driver: Driver,
  of: BudgetLine['line'],
  counted: Quantity,
  payerShare: Quantity,
  unitCost: Quantity,
): BudgetLine {
  const place = { of: ['payer', ...counted.of] as const, method: '7' };
  const borne = quantity(`${origin}LineQuantity`, { ...place, unit: counted.unit, is: times(payerShare, counted) });
  const amount = quantity(`${origin}LineAmount`, { ...place, unit: 'money', is: times(borne, unitCost) });
  return { driver, line: of, counted, quantity: borne, unitCost, amount };
}

/** By origin, as `budget.csv` names it. */
export const budgetLines = {
  staff: line('staff', 'step-fixed', 'cadre', posts, payerShareOfCadre, annualCost),
  allowances: line('allowances', 'step-fixed', 'cadre', allowanceHours, payerShareOfCadre, hourlyCost),
  service_items: line('serviceItems', 'variable', 'item', serviceItemsOfSector, payerShareOfItem, price),
  staff_items: line('staffItems', 'step-fixed', 'item', staffItemsOfSector, payerShareOfItem, price),
  site_items: line('siteItems', 'fixed', 'item', siteItemsBought, payerShareOfItem, price),
  programme_items: line('programmeItems', 'fixed', 'item', programmeItemsBought, payerShareOfItem, price),
  overheads: line('overheads', 'overhead', 'overhead', overheadBase, payerShareOfOverhead, overheadRate),
} as const satisfies Record<string, BudgetLine>;

export type Origin = keyof typeof budgetLines;
