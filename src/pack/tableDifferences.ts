/** What differs between two states of one table, row by row, as a person would say it. */
import { declarations } from './declarations.ts';
import { keyOf } from './key.ts';
import { isSameNumber } from './numberText.ts';
import type { Row, Table } from './pack.ts';
import type { TableName } from './tableNames.ts';

export interface RowDifference {
  readonly kind: 'added' | 'changed' | 'removed';
  /** The row's whole key; '' where the table has none. */
  readonly key: string;
  /** Undefined where the row is added. */
  readonly before?: Row;
  /** Undefined where the row is removed. */
  readonly after?: Row;
  /** Of a changed row those whose cells differ, of another one those that are filled, in the order of the table. */
  readonly columns: readonly string[];
}

export interface TableDifferences {
  /** In the order of the rows afterwards; removed ones come last. */
  readonly rows: readonly RowDifference[];
  /** Rows that both have, with the same cells. */
  readonly same: number;
}

/**
 * Cells that hold the same number, such as `30` and `30.00`, do not differ: spreadsheets save numbers as they show them.
 * Rows are matched by their keys; where a key stands twice, or the table has none, by their order.
 */
export function tableDifferences(before: Table, after: Table): TableDifferences {
  const columns = columnsOf(before, after);
  const isSame = sameIn(after.name);
  const matches = declarations[after.name].key.length > 0 ? matchedByKey(before, after) : matchedByPlace(before, after);
  const filled = (row: Row) => columns.filter((column) => cellOf(row, column) !== '');
  const rows: RowDifference[] = [];
  let same = 0;
  for (const row of after.rows) {
    const match = matches.get(row);
    const differing = match ? columns.filter((column) => !isSame(match, row, column)) : filled(row);
    const key = keyOf(after.name, row);
    if (!match) rows.push({ kind: 'added', key, after: row, columns: differing });
    else if (differing.length > 0) rows.push({ kind: 'changed', key, before: match, after: row, columns: differing });
    else same += 1;
  }
  const kept = new Set(matches.values());
  for (const row of before.rows.filter((one) => !kept.has(one)))
    rows.push({ kind: 'removed', key: keyOf(before.name, row), before: row, columns: filled(row) });
  return { rows, same };
}

/** Of rows afterwards: the rows that they were before. */
type Matches = ReadonlyMap<Row, Row>;

function matchedByKey(before: Table, after: Table): Matches {
  const waiting = new Map<string, Row[]>();
  for (const row of before.rows) {
    const key = keyOf(before.name, row);
    const rows = waiting.get(key);
    if (rows) rows.push(row);
    else waiting.set(key, [row]);
  }
  const matches = new Map<Row, Row>();
  for (const row of after.rows) {
    const match = waiting.get(keyOf(after.name, row))?.shift();
    if (match) matches.set(row, match);
  }
  return matches;
}

/** What begins and ends alike stays where it is; rows between are matched one after the other. */
function matchedByPlace(before: Table, after: Table): Matches {
  const columns = columnsOf(before, after);
  const isSame = sameIn(after.name);
  const isAlike = (a: Row | undefined, b: Row | undefined): boolean =>
    a !== undefined && b !== undefined && columns.every((column) => isSame(a, b, column));
  const shortest = Math.min(before.rows.length, after.rows.length);
  let start = 0;
  while (start < shortest && isAlike(before.rows[start], after.rows[start])) start += 1;
  let end = 0;
  while (end < shortest - start && isAlike(before.rows.at(-1 - end), after.rows.at(-1 - end))) end += 1;
  const middle = before.rows.length - end;
  const matches = new Map<Row, Row>();
  after.rows.forEach((row, at) => {
    const fromEnd = after.rows.length - at;
    const match = fromEnd <= end ? before.rows.at(-fromEnd) : at < middle ? before.rows[at] : undefined;
    if (match) matches.set(row, match);
  });
  return matches;
}

/** Those of the table before, then further ones. */
const columnsOf = (before: Table, after: Table): readonly string[] => [
  ...new Set([...before.columns, ...after.columns]),
];

const cellOf = (row: Row, column: string): string => row.cells[column] ?? '';

/** Whether two rows of the table have the same in a column. */
function sameIn(name: TableName): (a: Row, b: Row, column: string) => boolean {
  const { byName } = declarations[name];
  return (a, b, column) => {
    const [one, other] = [cellOf(a, column), cellOf(b, column)];
    if (one === other) return true;
    return byName.get(column)?.type === 'number' && isSameNumber(one, other);
  };
}
