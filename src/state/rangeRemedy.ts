/** A value that was written beyond its range, and the range that would follow it. */
import { declarations } from '../pack/declarations.ts';
import { keyOf } from '../pack/key.ts';
import type { Row, Table, Tables } from '../pack/pack.ts';
import type { TableName } from '../pack/tableNames.ts';
import type { PlacedProblem } from './placedProblems.ts';
import { scaledRange, type ScaledRange } from './scaledRange.ts';

export interface RangeRemedy extends ScaledRange {
  /** The column of the value. */
  readonly of: string;
}

const CODES: readonly string[] = ['low-above-value', 'high-below-value'];

/**
 * Low and high in the ratio that they had to the value while the data had results.
 * @param sound the last tables that had results
 * @returns undefined where the range was changed too, or there was none
 */
export function rangeRemedy(
  { problem, place }: PlacedProblem,
  tables: Tables,
  sound: Tables | undefined,
): RangeRemedy | undefined {
  // The ranges of a scenario follow by themselves.
  if (!place || !sound || problem.scenario !== undefined || !CODES.includes(problem.code)) return undefined;
  const of = declarations[place.table].byName.get(place.column)?.bounds ?? '';
  const now = tables[place.table].rows.find(({ record }) => record === place.record);
  const before = now && rowLike(now, sound[place.table]);
  const range = now && before && hasSameRange(before, now, of) && followed(place.table, before, now, of);
  return range ? { of, ...range } : undefined;
}

const followed = (table: TableName, before: Row, now: Row, of: string): ScaledRange | undefined =>
  scaledRange(table, before, of, now.cells[of] ?? '');

function rowLike(row: Row, { name, rows }: Table): Row | undefined {
  const key = keyOf(name, row);
  return rows.find((one) => keyOf(name, one) === key);
}

const hasSameRange = (before: Row, now: Row, of: string): boolean =>
  [`${of}_low`, `${of}_high`].every((bound) => (before.cells[bound] ?? '') === (now.cells[bound] ?? ''));
