/** 1. Prices: from the price as written to the price of a year, in local currency. */
import type { Dimension } from './dimensions.ts';
import { input, over, quantity, times, type Quantity } from './formula.ts';
import type { RowsName } from './rows.ts';

export const discountRate = input('discountRate', [], '1', '1', { rows: 'ofDiscountRate', column: 'value' });

export const priceIndex = input('priceIndex', ['year'], '1', '1', { rows: 'ofYear', column: 'price_index' });
export const wageIndex = input('wageIndex', ['year'], '1', '1', { rows: 'ofYear', column: 'wage_index' });

/** written × prices of the first year ÷ prices of its price year × local currency per unit. */
function inLocalCurrency(
  name: string,
  of: Dimension,
  written: Quantity,
  rows: { now: RowsName; then: RowsName; currency: RowsName },
): Quantity {
  const level = (when: string, chosen: RowsName) =>
    input(`${name}PriceLevel${when}`, [of], '1', '1', { rows: chosen, column: 'index', otherwise: '1' });
  const rate = input(`${name}LocalPerUnit`, [of], '1', '1', {
    rows: rows.currency,
    column: 'local_per_unit',
    otherwise: '1',
  });
  return quantity(name, {
    of: [of],
    unit: written.unit,
    method: '1',
    is: times(over(times(written, level('Now', rows.now)), level('Then', rows.then)), rate),
  });
}

export const unitCost = input('unitCost', ['item'], 'money/unit', '1', { rows: 'ofItem', column: 'unit_cost' });

/** Of an item, in the first year. */
export const basePrice = inLocalCurrency('basePrice', 'item', unitCost, {
  now: 'ofItemPricesNow',
  then: 'ofItemPricesThen',
  currency: 'ofItemCurrency',
});

export const price = quantity('price', {
  of: ['item', 'year'],
  unit: 'money/unit',
  method: '1',
  is: times(basePrice, priceIndex),
});

export const annualSalary = input('annualSalary', ['cadre'], 'money/post', '1', {
  rows: 'ofCadre',
  column: 'annual_salary',
});

/** Of a cadre, gross, in the first year. */
export const baseSalary = inLocalCurrency('baseSalary', 'cadre', annualSalary, {
  now: 'ofCadrePricesNow',
  then: 'ofCadrePricesThen',
  currency: 'ofCadreCurrency',
});

export const salary = quantity('salary', {
  of: ['cadre', 'year'],
  unit: 'money/post',
  method: '1',
  is: times(baseSalary, wageIndex),
});
