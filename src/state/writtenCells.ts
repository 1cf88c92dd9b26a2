/** Cells that are written, row by row, with what follows from them in the same row. */
import { declarations } from '../pack/declarations.ts';
import type { NewCells } from '../pack/editTables.ts';
import { idOfName, isOffered } from '../pack/idOfName.ts';
import type { Row, Table } from '../pack/pack.ts';
import type { WrittenRow } from '../scenario/editShown.ts';
import type { ShownRow } from '../scenario/shownTable.ts';

/** What is written into a cell of the table on screen. */
export interface WrittenCell {
  /** Index of the row; from the number of rows on, it is new. */
  readonly row: number;
  readonly column: string;
  readonly typed: string;
}

/**
 * What is written into each row, in the order of the rows, with the id that follows from its name.
 * @param table as the open scenario leaves it
 * @param valuesOf canonical values of what is typed into a row
 */
export function rowsToWrite(
  table: Table,
  rows: readonly ShownRow[],
  written: readonly WrittenCell[],
  valuesOf: (before: Row['cells'], typed: readonly WrittenCell[]) => NewCells,
): WrittenRow[] {
  const taken = new Set(table.rows.map(({ cells }) => cells.id ?? ''));
  return byRow(written).map(([index, typed]) => {
    const shown = rows[index];
    const cells = withId(table, shown?.row.cells, valuesOf(shown?.row.cells ?? {}, typed), taken);
    taken.add(cells.id ?? '');
    return { shown, cells };
  });
}

function byRow(written: readonly WrittenCell[]): readonly (readonly [number, readonly WrittenCell[]])[] {
  const rows = new Map<number, WrittenCell[]>();
  for (const cell of written) {
    const others = rows.get(cell.row);
    if (others) others.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows].sort(([one], [other]) => one - other);
}

/** A new row that is given its name gets an id made from it, in place of the one that was offered before. */
function withId(
  { name: table }: Table,
  before: Row['cells'] | undefined,
  cells: NewCells,
  taken: ReadonlySet<string>,
): NewCells {
  const { key, byName } = declarations[table];
  const isNew = !before || isOffered(before.id ?? '');
  if (key.join('/') !== 'id' || !byName.has('name') || cells.id !== undefined || !isNew) return cells;
  const name = Object.keys(cells).find((column) => /^name(_[a-z]{2,3})?$/.test(column) && cells[column] !== '');
  const id = idOfName(cells[name ?? ''] ?? '', (one) => taken.has(one));
  return id === '' ? cells : { ...cells, id };
}
