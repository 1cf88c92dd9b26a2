/** Figures that carry much of the cost and say no range: a warning each (method, "A pack: the data"). */
import { declarations } from '../pack/declarations.ts';
import type { Problem } from '../pack/problem.ts';
import { decimals } from '../quantity/decimal.ts';
import type { Results } from './results.ts';
import { surenessOf } from './sureness.ts';

/** A figure that carries more than this part of the economic cost should say its range. */
const MUCH = decimals.of('0.05');

/** Of the plan as it stands, in the first year. */
export function missingRanges(results: Results): Problem[] {
  const heavy = surenessOf(results).rows.filter(({ share }) => decimals.compare(share, MUCH) > 0);
  return heavy.flatMap(({ table, row, share }) => {
    const { file, rows } = results.pack.tables[table];
    const { cells, record } = rows[row] as (typeof rows)[number];
    const silent = declarations[table].columns.filter(
      ({ name, range }) => range && cells[name] && !cells[`${name}_low`] && !cells[`${name}_high`],
    );
    return silent.map(({ name: column }) => ({
      code: 'range-missing' as const,
      file,
      row: record,
      column,
      found: cells[column] as string,
      expected: { percent: decimals.toText(decimals.round(decimals.times(share, decimals.of('100')), 0)) },
    }));
  });
}
