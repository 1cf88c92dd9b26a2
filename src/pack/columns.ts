/** The parts that the tables of a pack are declared with: columns, their types, limits and references. */
import type { TableName } from './tableNames.ts';

/**
 * `id` names what its row stands for, and the reserved words are no ids; `label` is a short name that identifies
 * nothing by itself (a shift, a currency, the id of another table's row). Both are parts of keys: neither holds a slash.
 */
export type ColumnType = 'id' | 'label' | 'text' | 'number' | 'whole number' | 'year' | 'choice' | 'currency code';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** Must be filled in every row (a setting: must be given). */
  readonly required?: boolean;
  /** What an empty cell means, where that is not 0 or nothing. */
  readonly default?: string;
  readonly choices?: readonly string[];
  /** Limits, as canonical numbers. `above` is the stricter of the two lower limits. */
  readonly atLeast?: string;
  readonly above?: string;
  readonly atMost?: string;
  /** Tables of which the cell names a row, in any one of them. */
  readonly references?: readonly TableName[];
  /** The column may have `x_low` and `x_high` beside it. */
  readonly range?: boolean;
  /** Of `x_low` and `x_high`: the column x. */
  readonly bounds?: string;
}

export interface Declaration {
  /** Key columns in their order; none where the rows are a list in order. */
  readonly key: readonly string[];
  /** Parts of the key that may be empty. */
  readonly openKeyParts: readonly string[];
  /** All declared columns: with their ranges, and `source`, `confidence` and `note` at the end. */
  readonly columns: readonly Column[];
  readonly byName: ReadonlyMap<string, Column>;
}

type More = Partial<Omit<Column, 'name' | 'type'>>;

const EARLIEST_YEAR = '1900';
const LATEST_YEAR = '2200';
const CONFIDENCES = ['published', 'derived', 'expert', 'illustrative'];

/** Words that mean something by themselves in results and addresses. */
export const RESERVED_IDS: readonly string[] = ['all', 'base', 'as-planned'];

/** Parts of a column's declaration, to be listed after its name. */
export const needed: More = { required: true };
export const ranged: More = { range: true };
export const positive: More = { above: '0' };
export const share: More = { atMost: '1' };
export const otherwise = (value: string): More => ({ default: value });

export const id = (name: string): Column => ({ name, type: 'id', required: true });
export const label = (name: string): Column => ({ name, type: 'label' });
export const text = (name: string, ...more: readonly More[]): Column => joined({ name, type: 'text' }, more);
export const currencyCode = (name: string, ...more: readonly More[]): Column =>
  joined({ name, type: 'currency code' }, more);
export const choice = (name: string, choices: readonly string[], ...more: readonly More[]): Column =>
  joined({ name, type: 'choice', choices }, more);
/** A number that is never negative, as no amount, count, share or rate of a table is. */
export const number = (name: string, ...more: readonly More[]): Column =>
  joined({ name, type: 'number', atLeast: '0' }, more);
export const wholeNumber = (name: string, ...more: readonly More[]): Column =>
  joined({ name, type: 'whole number', atLeast: '1' }, more);
export const year = (name: string, ...more: readonly More[]): Column =>
  joined({ name, type: 'year', atLeast: EARLIEST_YEAR, atMost: LATEST_YEAR }, more);
/** A column whose cells name a row of one of these tables. */
export const names = (name: string, references: readonly TableName[], ...more: readonly More[]): Column =>
  joined({ name, type: 'label', references }, more);

function joined(column: Column, more: readonly More[]): Column {
  return Object.assign({ ...column }, ...more) as Column;
}

/** Declares a table: its key columns, its columns without ranges and provenance, and the key parts that may be empty. */
export function declare(
  key: readonly string[],
  columns: readonly Column[],
  openKeyParts: readonly string[] = [],
): Declaration {
  const filled = (column: Column): Column =>
    key.includes(column.name) && !openKeyParts.includes(column.name) ? { ...column, required: true } : column;
  const provenance = [text('source'), choice('confidence', CONFIDENCES), text('note')];
  const all = [...columns.map(filled).flatMap(withBounds), ...provenance];
  return { key, openKeyParts, columns: all, byName: new Map(all.map((column) => [column.name, column])) };
}

function withBounds(column: Column): readonly Column[] {
  if (!column.range) return [column];
  const bound = { ...column, required: false, range: false, bounds: column.name };
  return [column, { ...bound, name: `${column.name}_low` }, { ...bound, name: `${column.name}_high` }];
}
