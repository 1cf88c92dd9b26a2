/** The sheets of inputs: the tables as the scenario leaves them, a sheet a table, column ids in row 1. */
import type { CellStyle, DataValidation, WriteSheet } from 'hucre/xlsx';
import { isNumeric, meaningOfCell } from '../../pack/cellMeaning.ts';
import type { Column } from '../../pack/columns.ts';
import { declarations } from '../../pack/declarations.ts';
import type { Pack, Row, Table } from '../../pack/pack.ts';
import { tableNames } from '../../pack/tableNames.ts';
import { columnsToWrite, isWritten } from '../../pack/writePack.ts';
import { columnLetters } from '../../readers/workbook/address.ts';
import { FIRST_VALUE_ROW } from '../../readers/workbook/inputCells.ts';
import { PAGE } from './page.ts';
import { SheetDraft } from './sheetDraft.ts';
import { styles } from './styles.ts';
import type { WorkbookWords } from './workbookWords.ts';

const WIDTHS = { least: 9, most: 56 };
/** Of a line, in points. */
const LINE_HEIGHT = 15;
/** What a line leaves free at its end, since words are not cut. */
const ROOM = 4;
/** Key columns that stay in sight. */
const FROZEN_COLUMNS = 1;

export function inputSheets(pack: Pack, words: WorkbookWords): WriteSheet[] {
  return (
    tableNames
      .filter((name) => isWritten(pack.tables[name]))
      // What a scenario has done already would be done twice.
      .filter((name) => name !== 'scenario_changes' || pack.scenario === 'base')
      .map((name) => inputSheet(pack.tables[name], words))
  );
}

function inputSheet(table: Table, words: WorkbookWords): WriteSheet {
  const draft = new SheetDraft(table.name);
  const columns = columnsToWrite(table);
  columns.forEach((column, index) => {
    const isRight = isNumeric(declarations[table.name].byName.get(column));
    draft.text(1, index, column, isRight ? styles.headRight : styles.headIndented);
    const said = words.column(table.name, column);
    const note = index === 0 ? `${words.table(table.name)}. ${said}` : said;
    if (said !== column || index === 0) draft.note(1, index, note);
  });
  table.rows.forEach((row, position) =>
    columns.forEach((column, index) => {
      writeCell(draft, table, row, { column, index, position });
    }),
  );
  return draft.written({
    columns: columns.map((_, index) => ({ width: draft.widthOf(index, WIDTHS) })),
    rowDefs: heights(table, columns),
    freezePane: { rows: 1, columns: FROZEN_COLUMNS },
    dataValidations: limits(table, columns, words),
    pageSetup: { ...PAGE, printTitlesRow: '$1:$1' },
    view: { tabColor: { rgb: 'E3B505' } },
  });
}

/** The app finds fault with what is beyond the limits of a column, so a workbook does not take it either. */
function limits(table: Table, columns: readonly string[], words: WorkbookWords): DataValidation[] {
  if (table.rows.length === 0 || !mayChange(table)) return [];
  return columns.flatMap((name, index) => {
    const column = declarations[table.name].byName.get(name);
    if (column?.type !== 'number') return [];
    const letters = columnLetters(index);
    const last = table.rows.length + FIRST_VALUE_ROW - 1;
    return [
      {
        type: 'decimal' as const,
        ...limitOf(column),
        allowBlank: true,
        showErrorMessage: true,
        errorTitle: name,
        errorMessage: words.limit(column.above ?? '', column.atLeast ?? '', column.atMost ?? ''),
        range: `${letters}${FIRST_VALUE_ROW}:${letters}${last}`,
      },
    ];
  });
}

function limitOf({ above, atLeast = '0', atMost }: Column): Pick<DataValidation, 'operator' | 'formula1' | 'formula2'> {
  if (above !== undefined) return { operator: 'greaterThan', formula1: above };
  if (atMost !== undefined) return { operator: 'between', formula1: atLeast, formula2: atMost };
  return { operator: 'greaterThanOrEqual', formula1: atLeast };
}

interface CellPlace {
  readonly column: string;
  readonly index: number;
  readonly position: number;
}

function writeCell(draft: SheetDraft, table: Table, row: Row, { column, index, position }: CellPlace): void {
  const value = row.cells[column] ?? '';
  const meaning = meaningOfCell(table.name, row.cells, column);
  const at = position + FIRST_VALUE_ROW;
  const isText = !meaning || meaning.type === 'text' || meaning.name === 'confidence';
  if (isNumeric(meaning) && value !== '')
    draft.number(at, index, Number(value), numberStyle(meaning?.type, Number(value)));
  else if (value !== '') draft.text(at, index, value, isText && mayChange(table) ? styles.openText : styles.locked);
  // Whether a number is given decides the structure; a text does not.
  else if (isText && mayChange(table)) draft.blank(at, index, styles.openText);
}

/** Scenarios are lists of changes, which a workbook does not carry out. */
const mayChange = ({ name }: Table): boolean => name !== 'scenarios' && name !== 'scenario_changes';

/** A year or a useful life decides what exists. */
function numberStyle(type: string | undefined, value: number): CellStyle {
  if (type !== 'number') return styles.lockedNumber;
  return Number.isInteger(value) && Math.abs(value) >= 1000 ? styles.inputLarge : styles.input;
}

/** Rows whose longest text takes several lines. */
function heights(table: Table, columns: readonly string[]): Map<number, { readonly height: number }> {
  const found = new Map<number, { readonly height: number }>();
  table.rows.forEach((row, position) => {
    const longest = Math.max(...columns.map((column) => (row.cells[column] ?? '').length));
    const lines = Math.ceil(longest / (WIDTHS.most - ROOM));
    if (lines > 1) found.set(position + FIRST_VALUE_ROW - 1, { height: lines * LINE_HEIGHT });
  });
  return found;
}
