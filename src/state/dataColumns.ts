/** The columns of a table in the order in which they are edited. */
import { translatedColumn } from '../pack/cellMeaning.ts';
import type { Column } from '../pack/columns.ts';
import { declarations } from '../pack/declarations.ts';
import type { Table } from '../pack/pack.ts';

const PROVENANCE: readonly string[] = ['source', 'confidence', 'note'];

/**
 * What a row is called leads, in the reader's language where the file has that; then what it is worth, with its range
 * and currency; then the rest, what only files need, and who says so. Columns that nobody knows come last.
 */
export function dataColumns({ name, columns }: Table, language: string): readonly string[] {
  const { columns: declared, key } = declarations[name];
  const names = declared.map((column) => column.name);
  const own = `name_${language}`;
  const title = names.includes('name') ? (columns.includes(own) ? [own] : ['name']) : key;
  const isValue = (column: string) => {
    const { range, bounds } = declarations[name].byName.get(column) ?? {};
    return range === true || bounds !== undefined || column === 'currency';
  };
  const translations = columns.filter((column) => !names.includes(column) && translatedColumn(name, column));
  const aside = ['id', 'code', ...PROVENANCE];
  return [
    ...new Set([
      ...title,
      ...names.filter(isValue),
      ...names.filter((column) => !aside.includes(column) && column !== 'name'),
      ...names.filter((column) => column === 'name' || column === 'id' || column === 'code'),
      ...translations.filter((column) => PROVENANCE.every((one) => !column.startsWith(one))),
      ...PROVENANCE,
      ...translations,
      ...columns,
    ]),
  ];
}

/** What a column of the table holds; undefined for one that the method does not know. */
export const columnMeaning = (table: Table['name'], column: string): Column | undefined =>
  declarations[table].byName.get(column);

/** Columns that a row's confidence is shown beside: figures that have a range, else the first figure that must be there. */
export function figureColumns(name: Table['name']): readonly string[] {
  const { columns, key } = declarations[name];
  const numbers = columns.filter(
    ({ name: column, type, bounds }) => type === 'number' && !bounds && !key.includes(column),
  );
  const ranged = numbers.filter(({ range }) => range);
  const [first] = numbers.filter(({ required }) => required);
  return (ranged.length > 0 ? ranged : first ? [first] : []).map(({ name: column }) => column);
}
