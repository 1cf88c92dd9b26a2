/** What the rows of the open data are called in a language, by their tables and ids. */
import { named } from '../analysis/named.ts';
import type { Tables } from '../pack/pack.ts';
import { rowById } from '../pack/rowById.ts';
import type { TableName } from '../pack/tableNames.ts';
import { nameIn, type Language } from '../words/language.ts';

/** @returns the name; the id where the row has none, or where there is no such row */
export const rowNames =
  (tables: Tables, language: Language) =>
  (table: TableName, id: string): string => {
    const row = rowById(tables[table], id);
    if (!row) return id;
    const { name, names } = named(row);
    return nameIn(language, name, names);
  };
