/** 7. What is bought of an item: all that is needed where it is used up, else what the living stock lacks. */
import type { Dimension } from './dimensions.ts';
import {
  larger,
  minus,
  only,
  over,
  plus,
  quantity,
  sumAlong,
  times,
  where,
  constant,
  type Quantity,
  type Term,
} from './formula.ts';
import { usefulLife } from './items.ts';

/** Years from the first year to this one. */
export const yearsSinceFirst = quantity('yearsSinceFirst', {
  of: ['year'],
  unit: '1',
  method: '7',
  is: sumAlong('year', 'yearsSinceFirst', constant('1', '1')),
});

/** What stood in the first year, of all ages, and is alive: 1 ÷ n of it less each year. */
export const aliveOfStock = (inFirstYear: Term) =>
  only(
    'stockInPlaceIsAlive',
    times(where('firstYear', inFirstYear), over(minus(usefulLife, yearsSinceFirst), usefulLife)),
  );

/** Units bought in a year, `needed` being the stock needed and `standing` what stood before and is alive. */
export function bought(name: string, of: readonly Dimension[], needed: Quantity, standing: Term = 0): Quantity {
  return quantity(name, {
    of,
    unit: 'unit',
    method: '7',
    is: (self) =>
      plus(
        only('usedUp', needed),
        only('capital', larger(0, minus(needed, plus(standing, sumAlong('year', 'yearsStillAlive', self))))),
      ),
  });
}
