/** A range that follows its value: low and high keep their ratio to it. */
import { declarations } from '../pack/declarations.ts';
import type { Row } from '../pack/pack.ts';
import type { TableName } from '../pack/tableNames.ts';
import { movedBound } from '../scenario/moveBounds.ts';

/** Canonical numbers; '' for a bound that is not there. */
export interface ScaledRange {
  readonly low: string;
  readonly high: string;
}

/** As many as people write of an estimate. */
const DIGITS = 6;

/** @returns undefined where the figure has no range, or one of the numbers is none */
export function scaledRange(table: TableName, row: Row, column: string, value: string): ScaledRange | undefined {
  const before = row.cells[column] ?? '';
  if (value === before) return undefined;
  const moved = (end: 'low' | 'high'): string | undefined => {
    const bound = declarations[table].byName.get(`${column}_${end}`);
    const given = row.cells[`${column}_${end}`] ?? '';
    if (!bound || given === '') return '';
    const exact = movedBound(bound, given, before, value);
    return exact === undefined || exact === '' ? undefined : rounded(exact, value);
  };
  const [low, high] = [moved('low'), moved('high')];
  return low === undefined || high === undefined || low + high === '' ? undefined : { low, high };
}

/** What is the value itself stays so: rounded, it could end up on the other side. */
const rounded = (exact: string, value: string): string =>
  Number(exact) === Number(value) ? value : String(Number(Number(exact).toPrecision(DIGITS)));
