/** How one pack differs from another: in values, which a layout can read anew, or in structure, which needs a new layout. */
import { meaningOfCell } from '../pack/cellMeaning.ts';
import type { TableName } from '../pack/declarations.ts';
import type { Pack, Row } from '../pack/pack.ts';
import { tableNames } from '../pack/tableNames.ts';
import type { InputCell } from './tape.ts';

/** Changed cells that hold numbers; undefined where the keys or another column that decides the structure differ. */
export function differencesOf(before: Pack, after: Pack): readonly InputCell[] | undefined {
  const cells: InputCell[] = [];
  for (const name of tableNames) {
    const [was, is] = [before.tables[name].rows, after.tables[name].rows];
    if (was === is || unread.has(name)) continue;
    if (was.length !== is.length) return undefined;
    for (let row = 0; row < is.length; row++) {
      const changed = changedColumns(name, was[row] as Row, is[row] as Row);
      if (!changed) return undefined;
      for (const column of changed) cells.push({ table: name, row, column });
    }
  }
  return cells;
}

/** Tables that no figure is laid out on. */
const unread: ReadonlySet<TableName> = new Set(['scenarios', 'scenario_changes', 'economic_codes']);

/** Columns whose numbers differ; texts that no figure rests on are passed over. */
function changedColumns(table: TableName, was: Row, is: Row): readonly string[] | undefined {
  if (was === is) return [];
  const columns = Object.keys(is.cells).filter((column) => was.cells[column] !== is.cells[column]);
  const numbers = columns.filter((column) => !isText(table, is, column));
  const areValues = numbers.every(
    (column) => isValue(table, is, column) && (was.cells[column] === '') === (is.cells[column] === ''),
  );
  return areValues ? numbers : undefined;
}

/** Names, sources, notes; also columns that nobody knows, and how sure a row is. */
function isText(table: TableName, { cells }: Row, column: string): boolean {
  const meaning = meaningOfCell(table, cells, column);
  return meaning === undefined || meaning.type === 'text' || meaning.name === 'confidence';
}

/** A year or a useful life decides which rows hold and what is alive; other numbers are only counted with. */
function isValue(table: TableName, { cells }: Row, column: string): boolean {
  return meaningOfCell(table, cells, column)?.type === 'number';
}
