/** Names of the pack's own things, with their translations, as data for a page. */
import type { Row } from '../pack/pack.ts';

/** An id with its name and the name's translations (`name_ru` under `ru`). */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
}

/** A row by its `name` column; the id stands in where it has none. */
export const named = (row: Row, id = row.cells.id ?? ''): Named => ({
  id,
  name: row.cells.name || id,
  names: translations(row.cells, 'name'),
});

/** The translations of a text column, by language. */
export function translations(cells: Readonly<Record<string, string>>, column: string): Record<string, string> {
  const start = `${column}_`;
  return Object.fromEntries(
    Object.entries(cells).flatMap(([key, value]) =>
      key.startsWith(start) && value ? [[key.slice(start.length), value]] : [],
    ),
  );
}
