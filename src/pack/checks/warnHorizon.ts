/** Rows of years in which nothing is computed. */
import type { TableName } from '../tableNames.ts';
import { cell } from './frame.ts';
import type { Frame } from './frame.ts';

const TABLES: readonly TableName[] = ['sites', 'case_sites', 'programme_items', 'funding'];

/** Sites before the first year stood then, and what was bought for them may still be alive: no warning. */
export function warnHorizon(frame: Frame): void {
  const { findings, firstYear, horizon, tables } = frame;
  const [first, last] = [horizon[0], horizon.at(-1)];
  if (first === undefined || last === undefined) return;
  const years = new Set(horizon);
  for (const name of TABLES) {
    for (const row of frame.sound(name, 'year')) {
      const year = cell(row, 'year');
      if (year === '' || years.has(year) || (name === 'sites' && Number(year) < Number(firstYear))) continue;
      findings.warn('year-outside-horizon', tables[name], row, 'year', { first, last });
    }
  }
}
