/** Edits of single cells on pages that show a table in another form than the grid; each is one step of the history. */
import { meaningOfCell } from '../pack/cellMeaning.ts';
import type { DecimalMark } from '../pack/numberText.ts';
import { typedValue } from '../pack/typedValue.ts';
import { putBack } from '../scenario/editScenario.ts';
import { setShown, type Edited } from '../scenario/editShown.ts';
import type { ShownRow } from '../scenario/shownTable.ts';
import type { FileCell } from './cellPlace.ts';
import type { Session } from './session.svelte.ts';

/** The open scenario, if the pack has it; else `base`. */
export function openScenario({ location, project }: Session): string {
  const { scenario } = location.place;
  return project.tables.scenarios.rows.some(({ cells }) => cells.id === scenario) ? scenario : 'base';
}

/** Sets a cell to what was typed; while a scenario is open, as a change of it. */
export function writeCell(
  session: Session,
  edited: Edited,
  shown: ShownRow,
  { column, typed, mark }: { readonly column: string; readonly typed: string; readonly mark: DecimalMark },
): void {
  const standing = shown.row.cells[column] ?? '';
  const value = typedValue(typed, meaningOfCell(edited.table, shown.row.cells, column), mark, standing);
  if (value === standing) return;
  session.edit((tables) => setShown(tables, edited, shown, column, value));
}

/** Gives a cell back the value that it has in the base. */
export function putCellBack(session: Session, { table, scenario }: Edited, { key }: ShownRow, column: string): void {
  session.edit((tables) => putBack(tables, { scenario, table, row: key, column }));
}

/** Where the cell stands in the files: of a row that the open scenario inserts, at the change that does so. */
export function fileCellOf(session: Session, { table }: Edited, { row }: ShownRow, column: string): FileCell {
  const { tables } = session.project;
  const { file } = row.insertedBy ? tables.scenario_changes : tables[table];
  return { file, row: row.record, column };
}
