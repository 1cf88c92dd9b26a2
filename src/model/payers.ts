/** 7 and 8. Who bears the cash of a year, its present value, and what is not committed yet. */
import {
  overheadCash,
  programmeItemsCash,
  serviceItemsCash,
  siteItemsCash,
  staffCash,
  staffItemsCash,
} from './budget.ts';
import type { Dimension } from './dimensions.ts';
import { input, minus, only, over, plus, power, quantity, sum, sumAlong, times, type Quantity } from './formula.ts';
import { underPlan } from './perSurvivor.ts';
import { discountRate, priceIndex } from './prices.ts';
import type { ConditionName, RelationName } from './relations.ts';
import type { RowsName } from './rows.ts';
import { dutyAllowances } from './staff.ts';
import { yearsSinceFirst } from './stock.ts';

/** A payer's part of what a row costs: all of it, or its share of the split that the row names. */
function payerShare(of: Dimension, paidWhole: ConditionName, split: RowsName): Quantity {
  const share = input(`splitOf_${of}`, ['payer', of], '1', '7', { rows: split, column: 'share' });
  return quantity(`payerShareOf_${of}`, {
    of: ['payer', of],
    unit: '1',
    method: '7',
    is: plus(only(paidWhole, 1), share),
  });
}

export const payerShareOfCadre = payerShare('cadre', 'cadrePaidWhole', 'ofCadreSplit');
export const payerShareOfItem = payerShare('item', 'itemPaidWhole', 'ofItemSplit');
export const payerShareOfOverhead = payerShare('overhead', 'overheadPaidWhole', 'ofOverheadSplit');

const paidAt = ['payer', 'siteType', 'mix', 'year'] as const satisfies readonly Dimension[];

const staffPaidAt = quantity('staffPaidAt', {
  of: paidAt,
  unit: 'money',
  method: '7',
  is: sum('cadre', times(payerShareOfCadre, plus(staffCash, dutyAllowances))),
});

/** The sum, over sectors and their items, of what the payer bears of each line. */
const itemsPaid = (items: RelationName, cash: Quantity) =>
  sum('sector', sumAlong('item', items, times(payerShareOfItem, cash)));

const staffItemsPaidAt = quantity('staffItemsPaidAt', {
  of: paidAt,
  unit: 'money',
  method: '7',
  is: itemsPaid('staffItemsOfSector', staffItemsCash),
});

/** What a payer bears in a year. */
export const paid = quantity('paid', {
  of: ['payer', 'plan', 'year'],
  unit: 'money',
  method: '7',
  is: plus(
    sum('siteType', underPlan(staffPaidAt)),
    sum('siteType', underPlan(staffItemsPaidAt)),
    itemsPaid('serviceItemsOfSector', serviceItemsCash),
    sum('siteType', sumAlong('item', 'itemsOfSiteType', times(payerShareOfItem, siteItemsCash))),
    itemsPaid('programmeItemsOfSector', programmeItemsCash),
    sum('overhead', times(payerShareOfOverhead, overheadCash)),
  ),
});

const borneBy = (name: string, payers: RelationName) =>
  quantity(name, { of: ['plan', 'year'], unit: 'money', method: '7', is: sumAlong('payer', payers, paid) });

export const budget = borneBy('budget', 'budgetPayers');
export const inKind = borneBy('inKind', 'inKindPayers');
export const outOfPocket = borneBy('outOfPocket', 'outOfPocketPayers');

/** The budget of a year in the first year's money, discounted to it. */
export const presentValue = quantity('presentValue', {
  of: ['plan', 'year'],
  unit: 'money',
  method: '7',
  is: over(over(budget, priceIndex), power(plus(1, discountRate), yearsSinceFirst)),
});

export const committed = input('committed', ['payer', 'year'], 'money', '8', { rows: 'ofFunding', column: 'amount' });

export const fundingGap = quantity('fundingGap', {
  of: ['payer', 'plan', 'year'],
  unit: 'money',
  method: '8',
  is: minus(paid, committed),
});
