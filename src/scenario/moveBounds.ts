/** Ranges follow their values: a bound that a scenario does not change itself keeps its ratio to the value. */
import { faultOfCell } from '../pack/checks/faultOfCell.ts';
import type { Column } from '../pack/columns.ts';
import { declarations } from '../pack/declarations.ts';
import { compareNumbers, isZeroText } from '../pack/numberText.ts';
import { decimals } from '../quantity/decimal.ts';
import type { DraftTable } from './draftTable.ts';

const DIGITS = 34;

/** Moves the bounds of every changed value of the draft, once all changes are made. */
export function moveBounds(draft: DraftTable): void {
  const bounds = declarations[draft.base.name].columns.filter((column) => column.bounds !== undefined);
  for (const { key, base, changedBy } of draft.changedRows()) {
    for (const bound of bounds) {
      const of = bound.bounds ?? '';
      const change = changedBy[of];
      const before = base.cells[bound.name] ?? '';
      if (!change || changedBy[bound.name] || before === '') continue;
      const moved = movedBound(bound, before, base.cells[of] ?? '', draft.cell(key, of));
      if (moved !== undefined && moved !== before) draft.set(key, bound.name, moved, change);
    }
  }
}

/**
 * A bound in the ratio that it had to its value: '' where that has no meaning; undefined where a number is at fault and
 * will be named so.
 */
export function movedBound(bound: Column, before: string, baseValue: string, value: string): string | undefined {
  if (baseValue === '' || value === '' || isZeroText(baseValue)) return '';
  if ([before, baseValue, value].some((number) => faultOfCell(bound, number))) return undefined;
  if (compareNumbers(baseValue, value) === 0) return before;
  const product = decimals.times(decimals.of(before), decimals.of(value));
  const moved = decimals.toText(decimals.over(product, decimals.of(baseValue)), DIGITS);
  return bound.name.endsWith('_high') ? highest(moved, value, bound.atMost) : lowest(moved, value);
}

/** The last digit of a quotient is rounded: a bound that was the value stays on its own side of it. */
function lowest(moved: string, value: string): string {
  return compareNumbers(moved, value) > 0 ? value : moved;
}

function highest(moved: string, value: string, limit: string | undefined): string {
  const side = compareNumbers(moved, value) < 0 ? value : moved;
  return limit !== undefined && compareNumbers(side, limit) > 0 ? limit : side;
}
