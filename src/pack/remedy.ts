/** What would mend a fault of one cell, where there is hardly any doubt of what was meant. */
import { settings, declarations } from './declarations.ts';
import { isTableName } from './tableNames.ts';
import type { Column } from './columns.ts';
import { isPartOfWhole } from './manner.ts';
import type { Problem } from './problem.ts';
import { markSaidBy, readGrouped, readShare } from './writtenNumbers.ts';

/** @returns the value for the cell; undefined where none is certain */
export function remedyFor(problem: Problem, table: string): string | undefined {
  const { code, found, expected } = problem;
  switch (code) {
    case 'reference-unknown':
    case 'choice-unknown':
      return expected['nearest'] || undefined;
    case 'first-year-not-one':
      return '1';
    case 'currency-code-unreadable':
      return /^[a-z]{3}$/i.test(found) ? found.toUpperCase() : undefined;
    case 'number-unreadable':
    case 'number-with-other-mark':
      return numberMeant(found, columnOf(problem, table));
    default:
      return undefined;
  }
}

/** `30 %`, `1 250,50`, `0,5`: there is one way only to read them. */
function numberMeant(found: string, column: Column | undefined): string | undefined {
  const said = markSaidBy(found);
  if (said === 'either') return undefined;
  const mark = said === ',' ? ',' : '.';
  return column && isPartOfWhole(column) ? readShare(found, mark) : readGrouped(found, mark);
}

/** The column that the fault is about; of a setting's value, the setting. */
function columnOf({ column, expected }: Problem, table: string): Column | undefined {
  const of = expected['of'] ?? column;
  const named = expected['table'] ?? table;
  return isTableName(named) ? (declarations[named].byName.get(of) ?? settings.get(of)) : undefined;
}
