/** A formula as data, and the words in which the chapters of the method are written. */
import type { Dimension } from './dimensions.ts';
import type { ConditionName, RelationName } from './relations.ts';
import type { RowsName } from './rows.ts';

export type Formula =
  | { readonly op: 'constant'; readonly value: string; readonly unit: string }
  | { readonly op: 'quantity'; readonly quantity: Quantity }
  | { readonly op: 'plus' | 'times' | 'larger'; readonly terms: readonly Formula[] }
  | { readonly op: PairOperation; readonly left: Formula; readonly right: Formula }
  | { readonly op: 'ifNone'; readonly of: Formula; readonly then: Formula; readonly otherwise: Formula }
  | { readonly op: 'sum'; readonly over: Dimension; readonly along?: RelationName; readonly of: Formula }
  | { readonly op: 'where'; readonly along: RelationName; readonly of: Formula }
  | { readonly op: 'only'; readonly when: ConditionName; readonly of: Formula };

/**
 * - `over`: by zero it is "no figure", which spreads.
 * - `share`: `over`, but nothing where there is nothing to share by.
 * - `roundUp`: to a whole number of steps; no step leaves the value as it is.
 */
export type PairOperation = 'minus' | 'over' | 'share' | 'roundUp' | 'power';

/** Cells of a pack: rows chosen by the keys of the place, one column. An empty cell is `otherwise`, else nothing. */
export interface Cells {
  readonly rows: RowsName;
  readonly column: string;
  readonly otherwise?: string;
}

/** A term of the method: what it is of, its unit, the section of the method that defines it, and its formula or cells. */
export interface Quantity {
  readonly name: string;
  readonly of: readonly Dimension[];
  readonly unit: string;
  readonly method: string;
  readonly is?: Formula;
  readonly cells?: Cells;
}

/** What a formula can be written with: a quantity, a formula, a plain number. */
export type Term = Quantity | Formula | number;

type Definition = Omit<Quantity, 'name' | 'is'> & { readonly is?: Term | ((self: Quantity) => Term) };

/** Defines a quantity. A formula that refers to the quantity itself (in earlier years) is a function of it. */
export function quantity(name: string, definition: Definition): Quantity {
  const { is, ...rest } = definition;
  const defined: { -readonly [K in keyof Quantity]: Quantity[K] } = { name, ...rest };
  if (is !== undefined) defined.is = formula(typeof is === 'function' ? is(defined) : is);
  return defined;
}

/** A quantity that is read from cells. */
export function input(name: string, of: readonly Dimension[], unit: string, method: string, cells: Cells): Quantity {
  return quantity(name, { of, unit, method, cells });
}

function formula(term: Term): Formula {
  if (typeof term === 'number') return constant(String(term), '1');
  return 'op' in term ? term : { op: 'quantity', quantity: term };
}

const pair =
  (op: PairOperation) =>
  (left: Term, right: Term): Formula => ({ op, left: formula(left), right: formula(right) });
const list =
  (op: 'plus' | 'times' | 'larger') =>
  (...terms: readonly Term[]): Formula => ({ op, terms: terms.map(formula) });

export const constant = (value: string, unit: string): Formula => ({ op: 'constant', value, unit });
export const plus = list('plus');
export const times = list('times');
/** The largest of its terms. */
export const larger = list('larger');
export const minus = pair('minus');
export const over = pair('over');
export const share = pair('share');
export const roundUp = pair('roundUp');
export const power = pair('power');

/** `then` where `of` is zero, else `otherwise`. */
export const ifNone = (of: Term, then: Term, otherwise: Term): Formula => ({
  op: 'ifNone',
  of: formula(of),
  then: formula(then),
  otherwise: formula(otherwise),
});

/** The sum over all keys of a dimension. */
export const sum = (over: Dimension, of: Term): Formula => ({ op: 'sum', over, of: formula(of) });

/** The sum over the keys of a dimension that go with the place. */
export const sumAlong = (over: Dimension, along: RelationName, of: Term): Formula => ({
  op: 'sum',
  over,
  along,
  of: formula(of),
});

/** The same at the one other place that the relation gives; nothing where it gives none. */
export const where = (along: RelationName, of: Term): Formula => ({ op: 'where', along, of: formula(of) });

/** Nothing unless the condition holds. */
export const only = (when: ConditionName, of: Term): Formula => ({ op: 'only', when, of: formula(of) });
