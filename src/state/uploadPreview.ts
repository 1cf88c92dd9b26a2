/** What files would change in the open data, table by table, before it counts. */
import type { Named } from '../analysis/named.ts';
import { namesOfRow, referred, rowOf, unnamed } from '../analysis/namesOfRow.ts';
import { replaceTables } from '../pack/editTables.ts';
import type { Found } from '../pack/found.ts';
import type { Pack, Row, Tables } from '../pack/pack.ts';
import type { Problem } from '../pack/problem.ts';
import { replacementOf, type Replacement } from '../pack/replacement.ts';
import { tableDifferences, type RowDifference } from '../pack/tableDifferences.ts';
import { isTableName, tableNames, type TableName } from '../pack/tableNames.ts';
import type { ReadFiles } from '../exports/givenFiles.ts';
import { openTables } from '../scenario/openTables.ts';
import { placedProblems, type PlacedProblem } from './placedProblems.ts';

type Kind = RowDifference['kind'];

/** A row of `scenario_changes`: what the scenario does, by the names of the data. */
export interface ChangeShown {
  readonly scenario: Named;
  readonly table: TableName;
  /** The row by its name, or by those of its key's parts. */
  readonly row: readonly Named[];
  readonly column: string;
  readonly operation: string;
  readonly value: Named;
  /** What stands in the cell of the base. */
  readonly base: Named;
}

/** One row that differs, as much of it as is shown. */
export interface DifferenceShown {
  readonly kind: Kind;
  /** The row's whole key; '' where the table has none. */
  readonly key: string;
  readonly record: number;
  /** Its name by column: `name`, `name_ru`. */
  readonly names: Readonly<Record<string, string>>;
  /** Of a changed row those that differ, of another one those that are filled. */
  readonly cells: readonly { readonly column: string; readonly now: string; readonly afterwards: string }[];
  /** Of a row of `scenario_changes`: the change that comes, stays as another one, or goes. */
  readonly change?: ChangeShown;
  /** The one that it was, where it stays as another one. */
  readonly was?: ChangeShown;
}

export interface ReplacedTable {
  readonly name: TableName;
  /** Else the whole pack that is taken over has no such table. */
  readonly isGiven: boolean;
  readonly counts: Readonly<Record<Kind, number>>;
  /** Rows that both have, with the same cells. */
  readonly same: number;
  /** The first ones of each kind. */
  readonly first: readonly DifferenceShown[];
}

export interface Preview {
  readonly isWhole: boolean;
  /** Rows come and change, and none goes. */
  readonly isAddition: boolean;
  readonly differing: readonly ReplacedTable[];
  /** Tables that stay as they are though there was a file of them. */
  readonly alike: readonly TableName[];
  /** Tables whose file could not be read: nothing can be taken over. */
  readonly unread: readonly TableName[];
  /** What made them unreadable, among what reading found. */
  readonly reading: Several;
}

/** A long list: the first ones, and how many there are. */
export interface Several {
  readonly first: readonly PlacedProblem[];
  readonly count: number;
}

/** What would be wrong with the data. */
export interface Afterwards {
  readonly faults: Several;
  readonly warnings: Several;
}

/** What the data are, and how files are laid over them. */
export interface Onto {
  readonly tables: Tables;
  readonly found: Found;
  readonly isAddition: boolean;
}

/** Nobody reads more of a kind. */
const SHOWN = 60;

export const replacementBy = (read: ReadFiles, { tables, found, isAddition }: Onto): Replacement =>
  replacementOf({ tables, found }, read, isAddition);

export function uploadPreview(read: ReadFiles, onto: Onto): Preview {
  const { tables, found } = replacementBy(read, onto);
  const names = { before: onto.tables, after: replaceTables(onto.tables, tables) };
  const isUnread = (name: TableName) => read.tables[name].unread === true;
  const compared = tables.flatMap((table) => {
    if (isUnread(table.name)) return [];
    const { rows, same } = tableDifferences(onto.tables[table.name], table);
    return [{ name: table.name, isGiven: read.given.includes(table.name), rows, same }];
  });
  return {
    isWhole: read.isWhole,
    isAddition: onto.isAddition && !read.isWhole,
    differing: compared
      .filter(({ rows }) => rows.length > 0)
      .map(({ rows, ...table }) => ({ ...table, ...shownOf(rows, names) })),
    alike: compared.filter(({ rows, isGiven }) => rows.length === 0 && isGiven).map(({ name }) => name),
    unread: tables.map(({ name }) => name).filter(isUnread),
    reading: severalFaults(found.faults, replaceTables(onto.tables, tables)),
  };
}

/** The tables that differ between two states of data, with the first rows that do. */
export const replacedTables = (before: Tables, after: Tables): ReplacedTable[] =>
  tableNames.flatMap((name) => {
    const { rows, same } = tableDifferences(before[name], after[name]);
    return rows.length > 0 ? [{ name, isGiven: true, same, ...shownOf(rows, { before, after }) }] : [];
  });

/** What would be wrong with the data afterwards, and the data themselves where nothing would. */
export function openedAfterwards(read: ReadFiles, onto: Onto): { readonly found: Afterwards; readonly pack?: Pack } {
  const replacement = replacementBy(read, onto);
  const tables = replaceTables(onto.tables, replacement.tables);
  const { faults, warnings, pack } = openTables(tables, 'base', replacement.found);
  const found = { faults: severalFaults(faults, tables), warnings: severalWarnings(warnings, tables) };
  return { found, ...(pack && { pack }) };
}

/** Nobody reads more of a list. */
const MOST = 20;

const severalFaults = (faults: readonly Problem[], tables: Tables): Several => ({
  first: placedProblems({ faults: faults.slice(0, MOST), warnings: [] }, tables),
  count: faults.length,
});

const severalWarnings = (warnings: readonly Problem[], tables: Tables): Several => ({
  first: placedProblems({ faults: [], warnings: warnings.slice(0, MOST) }, tables),
  count: warnings.length,
});

/** Tables that know the names of rows. */
interface Naming {
  readonly before: Tables;
  readonly after: Tables;
}

function shownOf(rows: readonly RowDifference[], names: Naming): Pick<ReplacedTable, 'counts' | 'first'> {
  const of = (kind: Kind) => rows.filter((row) => row.kind === kind);
  const [added, changed, removed] = [of('added'), of('changed'), of('removed')];
  return {
    counts: { added: added.length, changed: changed.length, removed: removed.length },
    first: [added, changed, removed].flatMap((kind) => kind.slice(0, SHOWN)).map((row) => shown(row, names)),
  };
}

function shown({ kind, key, before, after, columns }: RowDifference, names: Naming): DifferenceShown {
  const row = after ?? before;
  const cell = (of: Row | undefined, column: string) => of?.cells[column] ?? '';
  const named = Object.keys(row?.cells ?? {}).filter((column) => /^name(_[a-z]{2,3})?$/.test(column));
  const change = changeOf(row, names);
  const was = kind === 'changed' ? changeOf(before, names) : undefined;
  return {
    kind,
    key,
    ...(change && { change }),
    ...(was && { was }),
    record: row?.record ?? 0,
    names: Object.fromEntries(named.map((column) => [column, cell(row, column)])),
    cells: columns.map((column) => ({ column, now: cell(before, column), afterwards: cell(after, column) })),
  };
}

/** Undefined of a row that is no change of a scenario, or one of no table. */
function changeOf(row: Row | undefined, names: Naming): ChangeShown | undefined {
  const { scenario = '', table = '', row: changed = '', column = '', operation, value = '' } = row?.cells ?? {};
  if (operation === undefined || !isTableName(table)) return undefined;
  return {
    scenario: cellNamed(names, 'scenario_changes', 'scenario', scenario),
    table,
    row: namesOfRow(names.before, names.after, table, changed),
    column,
    operation,
    value: operation === 'set' ? cellNamed(names, table, column, value) : unnamed(value),
    base: cellNamed(names, table, column, baseCell(names.after, table, changed, column)),
  };
}

const baseCell = (tables: Tables, table: TableName, row: string, column: string): string =>
  rowOf(tables, table, row)?.cells[column] ?? '';

/** By the row that it points to afterwards, else before. */
function cellNamed({ before, after }: Naming, table: TableName, column: string, id: string): Named {
  const now = referred(after, table, column, id);
  return now.name === id ? referred(before, table, column, id) : now;
}
