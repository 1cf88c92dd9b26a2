/** What reading files found, and what of it is still true once the tables are edited. */
import type { Row, Table, Tables } from './pack.ts';
import type { Problem } from './problem.ts';
import { tableNames } from './tableNames.ts';

/** Where tables come from files. */
export interface Found {
  readonly faults: readonly Problem[];
  readonly warnings: readonly Problem[];
}

export const nothingFound: Found = { faults: [], warnings: [] };

/** What an edit did not mend; places follow their rows. */
export function stillFound(found: Found, before: Tables, after: Tables): Found {
  if (found.faults.length === 0 || before === after) return found;
  return { ...found, faults: found.faults.flatMap((fault) => stillAt(fault, before, after)) };
}

function stillAt(fault: Problem, before: Tables, after: Tables): readonly Problem[] {
  const name = tableNames.find((table) => before[table].file === fault.file);
  if (!name || before[name] === after[name]) return [fault];
  // Rows written into a table whose file could not be read are none of the file's.
  if (before[name].unread) return after[name].unread ? [fault] : [];
  const row = before[name].rows.find(({ record }) => record === fault.row);
  const now = row && sameRow(row, before[name], after[name]);
  if (!row || !now || (fault.column !== '' && now.cells[fault.column] !== row.cells[fault.column])) return [];
  const { scenario } = now.cells;
  const isOfScenario = fault.scenario !== undefined && scenario !== undefined;
  return [{ ...fault, row: now.record, ...(isOfScenario && { scenario }) }];
}

/** Where rows are moved, their cells stay the same object; an edited row stays in its place. */
function sameRow(row: Row, before: Table, after: Table): Row | undefined {
  const moved = after.rows.find(({ cells }) => cells === row.cells);
  if (moved || before.rows.length !== after.rows.length) return moved;
  const there = after.rows[before.rows.indexOf(row)];
  // Where the row was removed and another added, the next one may have come into its place, or the added one.
  const isAnother = there?.misread !== row.misread || before.rows.some(({ cells }) => cells === there?.cells);
  return isAnother ? undefined : there;
}
