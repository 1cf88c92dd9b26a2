/** Every quantity of the model, found by following the formulas from what the chapters export. */
import * as attributed from '../../src/model/attributed.ts';
import * as budget from '../../src/model/budget.ts';
import * as demand from '../../src/model/demand.ts';
import type { Formula, Quantity } from '../../src/model/formula.ts';
import * as items from '../../src/model/items.ts';
import * as lines from '../../src/model/lines.ts';
import * as pathways from '../../src/model/pathways.ts';
import * as payers from '../../src/model/payers.ts';
import * as perSurvivor from '../../src/model/perSurvivor.ts';
import * as prices from '../../src/model/prices.ts';
import * as services from '../../src/model/services.ts';
import * as smallestAmounts from '../../src/model/smallestAmounts.ts';
import * as staff from '../../src/model/staff.ts';
import * as stock from '../../src/model/stock.ts';

const chapters = [
  prices,
  demand,
  staff,
  items,
  attributed,
  perSurvivor,
  stock,
  budget,
  lines,
  payers,
  services,
  pathways,
  smallestAmounts,
];

export function everyQuantity(): Quantity[] {
  const found = new Set<Quantity>();
  const meet = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!isQuantity(value)) Object.values(value).forEach(meet);
    else if (!found.has(value)) {
      found.add(value);
      if (value.is) formulasWithin(value.is).forEach((part) => part.op === 'quantity' && meet(part.quantity));
    }
  };
  chapters.forEach((chapter) => Object.values(chapter).forEach(meet));
  return [...found];
}

const isQuantity = (value: object): value is Quantity => 'of' in value && 'unit' in value && 'method' in value;

/** The formulas right within one. */
export function partsOf(formula: Formula): readonly Formula[] {
  switch (formula.op) {
    case 'constant':
    case 'quantity':
      return [];
    case 'plus':
    case 'times':
    case 'larger':
      return formula.terms;
    case 'ifNone':
      return [formula.of, formula.then, formula.otherwise];
    case 'sum':
    case 'where':
    case 'only':
      return [formula.of];
    default:
      return [formula.left, formula.right];
  }
}

/** A formula and all within it, not looking into other quantities. */
export const formulasWithin = (formula: Formula): Formula[] => [formula, ...partsOf(formula).flatMap(formulasWithin)];
