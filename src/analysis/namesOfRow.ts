/** Rows, and cells that point to rows, by their names. */
import { declarations } from '../pack/declarations.ts';
import { keyOf } from '../pack/key.ts';
import type { Row, Tables } from '../pack/pack.ts';
import type { TableName } from '../pack/tableNames.ts';
import { named, type Named } from './named.ts';

export const unnamed = (id: string): Named => ({ id, name: id, names: {} });

export const rowOf = (tables: Tables, table: TableName, key: string): Row | undefined =>
  tables[table].rows.find((row) => keyOf(table, row) === key);

/** A cell by the name of the row that it points to, else as it is. */
export function referred(tables: Tables, table: TableName, column: string, id: string): Named {
  for (const target of declarations[table].byName.get(column)?.references ?? []) {
    const row = id === '' ? undefined : rowOf(tables, target, id);
    if (row) return named(row, id);
  }
  return unnamed(id);
}

/** A row by its own name, else by the names of its key's parts, empty ones left out. */
export function namesOfRow(base: Tables, changed: Tables, table: TableName, key: string): Named[] {
  const row = rowOf(changed, table, key) ?? rowOf(base, table, key);
  if (row?.cells.name) return [named(row)];
  const { key: columns } = declarations[table];
  const parts = columns.length === 1 ? [key] : key.split('/');
  return parts.flatMap((id, index) => {
    if (id === '') return [];
    const inScenario = referred(changed, table, columns[index] ?? '', id);
    return inScenario.name === id ? referred(base, table, columns[index] ?? '', id) : inScenario;
  });
}
