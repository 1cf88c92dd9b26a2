/** Faults and warnings by where they are to be seen. */
import type { Problem } from '../pack/problem.ts';
import type { Tables } from '../pack/pack.ts';
import type { TableName } from '../pack/tableNames.ts';
import { placeOf, rowFinder, type ProblemPlace } from '../scenario/problemPlace.ts';
import type { ShownRow } from '../scenario/shownTable.ts';

export interface PlacedProblem {
  readonly problem: Problem;
  readonly isFault: boolean;
  /** Undefined for what lies in no table. */
  readonly place: ProblemPlace | undefined;
}

export const placedProblem = (problem: Problem, tables: Tables): Pick<PlacedProblem, 'problem' | 'place'> => ({
  problem,
  place: placeOf(problem, tables),
});

export function placedProblems(
  { faults, warnings }: { readonly faults: readonly Problem[]; readonly warnings: readonly Problem[] },
  tables: Tables,
): readonly PlacedProblem[] {
  const placed = (isFault: boolean) => (problem: Problem) => ({ ...placedProblem(problem, tables), isFault });
  return [...faults.map(placed(true)), ...warnings.map(placed(false))];
}

/** Those of one table by the index of their row; -1 for the table as a whole. */
export function problemsByRow(
  problems: readonly PlacedProblem[],
  table: TableName,
  rows: readonly ShownRow[],
): ReadonlyMap<number, readonly PlacedProblem[]> {
  const byRow = new Map<number, PlacedProblem[]>();
  const rowOf = rowFinder(rows);
  for (const placed of problems) {
    if (placed.place?.table !== table) continue;
    const row = rowOf(placed.place);
    const others = byRow.get(row);
    if (others) others.push(placed);
    else byRow.set(row, [placed]);
  }
  return byRow;
}
