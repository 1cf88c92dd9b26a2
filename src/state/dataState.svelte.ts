/** What the page of data shows and edits: one table, as the base has it or as the open scenario leaves it. */
import { meaningOfCell } from '../pack/cellMeaning.ts';
import type { Column } from '../pack/columns.ts';
import { declarations, settings } from '../pack/declarations.ts';
import type { NewCells } from '../pack/editTables.ts';
import { choicesOf, copiesOf, currenciesOf, newRow } from '../pack/newRow.ts';
import type { DecimalMark } from '../pack/numberText.ts';
import type { Row, Tables } from '../pack/pack.ts';
import { rowById } from '../pack/rowById.ts';
import { isTableName, tableNames, type TableName } from '../pack/tableNames.ts';
import { remedyFor } from '../pack/remedy.ts';
import { typedValue } from '../pack/typedValue.ts';
import { applyScenario } from '../scenario/applyScenario.ts';
import { putBack, putRowBack } from '../scenario/editScenario.ts';
import { canSet, insertShown, isOfBase, removeShown, setRow, writeRows, type Edited } from '../scenario/editShown.ts';
import { rowAt } from '../scenario/problemPlace.ts';
import { shownTable, type ShownRow } from '../scenario/shownTable.ts';
import { dataColumns, figureColumns } from './dataColumns.ts';
import { placedProblems, problemsByRow, type PlacedProblem } from './placedProblems.ts';
import { rangeRemedy, type RangeRemedy } from './rangeRemedy.ts';
import { scaledRange, type ScaledRange } from './scaledRange.ts';
import type { Session } from './session.svelte.ts';
import { rowsToWrite, type WrittenCell } from './writtenCells.ts';

/** What the page opens with. */
const FIRST_TABLE: TableName = 'case_types';

/** A cell as the address says it. */
const atOf = ({ at, row }: ShownRow, column: string): string => `${at < 0 ? '+' : ''}${row.record}/${column}`;

export class DataState {
  readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  readonly table: TableName = $derived.by(() => {
    const { table } = this.session.location.place;
    return isTableName(table) ? table : FIRST_TABLE;
  });

  /** The open scenario, if the pack has it. */
  readonly scenario: string = $derived.by(() => {
    const { scenario } = this.session.location.place;
    return this.tables.scenarios.rows.some(({ cells }) => cells.id === scenario) ? scenario : 'base';
  });

  get tables(): Tables {
    return this.session.project.tables;
  }

  get edited(): Edited {
    return { table: this.table, scenario: this.scenario };
  }

  /** Whether edits change the base: no scenario is open, or none can change this table. */
  get isOfBase(): boolean {
    return isOfBase(this.edited);
  }

  /** As the open scenario leaves them: what cells can name. */
  readonly scenarioTables: Tables = $derived(applyScenario(this.tables, this.scenario).tables);
  readonly rows: readonly ShownRow[] = $derived(shownTable(this.tables, this.table, this.scenario));

  readonly problems: readonly PlacedProblem[] = $derived.by(() => placedProblems(this.session, this.tables));

  /** Of the table on screen, by row: -1 for the table as a whole. */
  readonly problemsByRow: ReadonlyMap<number, readonly PlacedProblem[]> = $derived(
    problemsByRow(this.problems, this.table, this.rows),
  );

  /** How many rows each table has, and how many faults lie in it. */
  readonly overview: readonly { readonly table: TableName; readonly rows: number; readonly faults: number }[] =
    $derived(
      tableNames.map((table) => ({
        table,
        rows: this.scenarioTables[table].rows.length,
        faults: this.problems.filter(({ isFault, place }) => isFault && place?.table === table).length,
      })),
    );

  /** In the order in which a reader of the language edits them. */
  columns(language: string): readonly string[] {
    return dataColumns(this.tables[this.table], language);
  }

  meaning(row: Row, column: string): Column | undefined {
    if (this.table === 'settings' && column === 'key')
      return { name: 'key', type: 'choice', choices: [...settings.keys()] };
    return meaningOfCell(this.table, row.cells, column);
  }

  /** What the cell can be, where it is chosen from a list: ids of rows, or words. */
  choices(row: Row, column: string): readonly string[] | undefined {
    const meaning = this.meaning(row, column);
    if (column === 'currency' && this.table !== 'currencies') return currenciesOf(this.scenarioTables);
    return meaning && choicesOf(this.scenarioTables, meaning);
  }

  /** The rows that a cell may name, by id; where there are several tables, the first that has it. */
  rowNamed(meaning: Column, id: string): Row | undefined {
    for (const table of meaning.references ?? []) {
      const found = rowById(this.scenarioTables[table], id);
      if (found) return found;
    }
    return undefined;
  }

  /** Low and high of a figure in proportion to another value that is typed; undefined where there is nothing to move. */
  scaledRange({ row }: ShownRow, column: string, typed: string, mark: DecimalMark): ScaledRange | undefined {
    return scaledRange(this.table, row, column, typedValue(typed, this.meaning(row, column), mark));
  }

  canSet(row: ShownRow, column: string): boolean {
    return canSet(this.edited, row, column);
  }

  /** @returns false where a scenario cannot do so: it has a row of this key, or it would be none */
  set(row: ShownRow, column: string, typed: string, mark: DecimalMark): boolean {
    const standing = row.row.cells[column] ?? '';
    if (typedValue(typed, this.meaning(row.row, column), mark, standing) === standing) return true;
    return this.setAll([{ row: this.rows.indexOf(row), column, typed }], mark, atOf(row, column));
  }

  /**
   * Writes many cells in one step; rows beyond the last one are added.
   * @param at the cell, as the address says it, where it is one
   * @returns false where a row could not be written: there is one of its key already, or its key is not complete
   */
  setAll(written: readonly WrittenCell[], mark: DecimalMark, at = ''): boolean {
    const { rows, edited } = this;
    const asWritten = rowsToWrite(this.scenarioTables[this.table], rows, written, (before, typed) =>
      this.#valuesOf(before, typed, mark),
    );
    let isWhole = true;
    this.#edit((before) => {
      const after = writeRows(before, edited, asWritten);
      isWhole = after.isWhole;
      return after.tables;
    }, at);
    return isWhole;
  }

  /** What a value means may depend on the other cells of its row, as they are to be. */
  #valuesOf(before: Row['cells'], typed: readonly WrittenCell[], mark: DecimalMark): NewCells {
    const asTyped = Object.fromEntries(typed.map((cell) => [cell.column, cell.typed]));
    const row: Row = { record: 0, cells: { ...before, ...asTyped } };
    const values = typed.map(({ column, typed: text }) => [
      column,
      typedValue(text, this.meaning(row, column), mark, before[column]),
    ]);
    const originals = values.flatMap(([column = '', value = '']) => {
      const original = value === '' ? undefined : this.#missingOriginal(row, column);
      return original === undefined ? [] : [[original, value]];
    });
    return Object.fromEntries([...originals, ...values]) as NewCells;
  }

  /** The column that this one translates, where a row must have a text there and has none yet: it gets this one. */
  #missingOriginal({ cells }: Row, column: string): string | undefined {
    const original = this.meaning({ record: 0, cells }, column);
    const isMissing = original && original.name !== column && original.required && (cells[original.name] ?? '') === '';
    return isMissing && original.type === 'text' ? original.name : undefined;
  }

  /** @returns whether anything was changed */
  #edit(change: (tables: Tables) => Tables, at = ''): boolean {
    const before = this.tables;
    this.session.edit(change, undefined, at);
    return this.tables !== before;
  }

  /**
   * Adds a row beside the one at this index, like it in what is chosen from lists. A scenario adds at the end.
   * @returns the new row's index; -1 where no key is free
   */
  add(beside: number, side: 'above' | 'below' = 'below'): number {
    const like = this.rows[beside];
    return this.#insert(this.#placeBeside(like, side), [newRow(this.scenarioTables, this.table, like?.row)]);
  }

  /** Adds rows like these below the last of them, under keys of their own. @returns the first one's index; -1 where no key is free */
  duplicate(rows: readonly ShownRow[]): number {
    const copies = copiesOf(
      this.scenarioTables,
      this.table,
      rows.map(({ row }) => row),
    );
    return this.#insert(this.#placeBeside(rows.at(-1), 'below'), copies);
  }

  #placeBeside(row: ShownRow | undefined, side: 'above' | 'below'): number {
    if (!row || row.at < 0) return this.tables[this.table].rows.length;
    return row.at + (side === 'below' ? 1 : 0);
  }

  #insert(at: number, rows: readonly NewCells[]): number {
    const before = this.rows.length;
    const inserted = (tables: Tables) =>
      rows.reduce((made, cells, index) => insertShown(made, this.edited, at + index, cells), tables);
    if (!this.#edit(inserted)) return -1;
    return this.isOfBase ? at : before;
  }

  remove(rows: readonly ShownRow[]): void {
    this.session.edit((tables) => removeShown(tables, this.edited, rows));
  }

  putBack(row: ShownRow, column: string): void {
    const { table, scenario } = this.edited;
    this.session.edit((tables) => putBack(tables, { scenario, table, row: row.key, column }));
  }

  putRowBack(row: ShownRow): void {
    const { table, scenario } = this.edited;
    this.session.edit((tables) => putRowBack(tables, { scenario, table, row: row.key }));
  }

  /** Where the address points at in the table on screen: a row's index and a column. */
  readonly pointedAt: { readonly row: number; readonly column: string } | undefined = $derived.by(() => {
    const [record = '', column = ''] = this.session.location.place.at.split('/');
    if (record === '') return undefined;
    const isInserted = record.startsWith('+');
    const number = Number(record.replace('+', ''));
    const row = this.rows.findIndex(({ row: { record: own }, at }) => own === number && at < 0 === isInserted);
    return row < 0 ? undefined : { row, column };
  });

  /** Moves of the address that leave this as it is move nothing on the page. */
  readonly #at = $derived.by(() => this.session.location.place.at);
  /** How many ways were gone to a cell, which may be the one that the address points at already. */
  #ways = $state(0);
  /** What is to be brought into sight: another one each time, be it the same cell. */
  readonly target = $derived.by(() => ({ at: this.#at, way: this.#ways }));

  /** Goes to the cell of a problem, in the scenario that has it. */
  goTo({ problem, place }: PlacedProblem): void {
    if (!place) return;
    const scenario = problem.scenario ?? this.scenario;
    const rows = shownTable(this.tables, place.table, scenario);
    const shown = rows[rowAt(rows, place)];
    const at = shown ? atOf(shown, place.column) : '';
    this.session.location.go({ page: 'data', table: place.table, at, scenario: scenario === 'base' ? '' : scenario });
    this.#ways += 1;
  }

  /** What a fault says would be right in its cell; undefined where that is not certain. */
  remedyOf({ problem, place }: PlacedProblem): string | undefined {
    return place && remedyFor(problem, place.table);
  }

  /** The range that would follow a value that was written beyond it; undefined where there is none. */
  rangeRemedyOf(placed: PlacedProblem): RangeRemedy | undefined {
    return rangeRemedy(placed, this.tables, this.session.project.sound?.tables);
  }

  /** Puts the remedy there. */
  mend(placed: PlacedProblem): void {
    const { problem, place } = placed;
    const cells = this.#cellsMended(placed);
    if (!place || Object.keys(cells).length === 0) return;
    const edited = { table: place.table, scenario: problem.scenario ?? 'base' };
    const rows = shownTable(this.tables, place.table, edited.scenario);
    const shown = rows[rowAt(rows, place)];
    // The rows may have moved since the fault was found.
    if (!shown || shown.row.cells[place.column] !== problem.found) return;
    this.session.edit((tables) => setRow(tables, edited, shown, cells));
  }

  #cellsMended(placed: PlacedProblem): NewCells {
    const remedy = this.remedyOf(placed);
    if (remedy !== undefined && placed.place) return { [placed.place.column]: remedy };
    const range = this.rangeRemedyOf(placed);
    return range ? { [`${range.of}_low`]: range.low, [`${range.of}_high`]: range.high } : {};
  }

  /** Where the confidence of a row is shown. */
  readonly figureColumns: readonly string[] = $derived(figureColumns(this.table));

  get keyColumns(): readonly string[] {
    return declarations[this.table].key;
  }
}
