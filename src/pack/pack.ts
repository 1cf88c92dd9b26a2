/** What a pack is once its files have been read: tables of canonical text, every row with its place. */
import type { TableName } from './declarations.ts';

/** Where a value was last set: a row of `scenario_changes.csv`, for values that the open scenario changes. */
export interface Change {
  readonly scenario: string;
  /** Record number in `scenario_changes.csv` (the header is 1). */
  readonly record: number;
}

/**
 * A row. `cells` has no prototype and holds every declared column of its table ('' where the file has none)
 * and every further column of the file. Numbers are canonical (`1234.5`, `1.5e3`), text is trimmed.
 */
export interface Row {
  /** Record number in the file, the header being 1; of an inserted row, that of its insert in `scenario_changes.csv`. */
  readonly record: number;
  readonly cells: Readonly<Record<string, string>>;
  /** The row stands only in the open scenario. */
  readonly insertedBy?: Change;
  /** Columns that the open scenario changes; no prototype. */
  readonly changedBy?: Readonly<Record<string, Change>>;
  /** The row did not fit its header, so nothing is to be concluded from its cells; a fault says so. */
  readonly misread?: true;
}

/** One CSV file, read. Rows stand in file order; blank rows are left out but were counted. */
export interface Table {
  readonly name: TableName;
  /** The file's name as the user knows it, `cadres.csv`. */
  readonly file: string;
  /** Columns of the file in its order, unknown ones too; empty where the pack has no such file. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** The file could not be read, so nothing is to be concluded from its having no rows; a fault says so. */
  readonly unread?: true;
  /** Rows that the open scenario takes away, by whole key, with the change that does so. */
  readonly removed?: ReadonlyMap<string, Change>;
}

/** All tables of a pack by name; a table without a file is there, with no rows. */
export type Tables = Readonly<Record<TableName, Table>>;

/** Tables that have been found sound (see `checkTables`): the only thing that the model is laid out on. */
export interface Pack {
  readonly tables: Tables;
  /** `base`, or the id of the scenario that was applied. */
  readonly scenario: string;
}
