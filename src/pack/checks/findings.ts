/** Collects what the checks find, places it where the remedy lies, and knows which cells are not to be relied on. */
import type { Change, Row, Table, Tables } from '../pack.ts';
import type { Problem } from '../problem.ts';
import type { FaultCode, ProblemCode, WarningCode } from '../problemCodes.ts';

type Expected = Readonly<Record<string, string>>;

/** A cell of a table. */
export interface Cell {
  readonly table: Table;
  readonly row: Row;
  readonly column: string;
}

/** A row that the open scenario takes away. */
export interface Removal {
  readonly table: Table;
  readonly key: string;
  readonly change: Change;
}

export class Findings {
  readonly faults: Problem[] = [];
  readonly warnings: Problem[] = [];
  private readonly tables: Tables;
  private readonly scenario: string;
  private readonly suspectCells = new Map<Row, Set<string>>();
  private readonly suspectColumns = new Map<Table, Set<string>>();

  constructor(tables: Tables, scenario: string) {
    this.tables = tables;
    this.scenario = scenario;
  }

  /** A fault of one cell, which no further check relies on. */
  fault(code: FaultCode, table: Table, row: Row, column: string, expected: Expected = {}): void {
    this.faults.push(this.atCell(code, table, row, column, expected));
    const suspects = this.suspectCells.get(row) ?? new Set();
    this.suspectCells.set(row, suspects.add(column));
  }

  /**
   * A fault between cells that could each be the one to mend: the one that the open scenario sets, else the removal
   * that brought it about, else the first.
   */
  faultBetween(code: FaultCode, cells: readonly Cell[], expected: Expected, removal?: Removal): void {
    const set = cells.find(({ row, column }) => row.changedBy?.[column] ?? row.insertedBy);
    const first = cells[0];
    if (set) this.fault(code, set.table, set.row, set.column, expected);
    else if (removal) this.faults.push(this.atRemoval(code, removal, expected));
    else if (first) this.fault(code, first.table, first.row, first.column, expected);
  }

  /** A fault of a whole table, or of a column of it, which no further check relies on. */
  faultOfTable(code: FaultCode, table: Table, column: string, expected: Expected = {}): void {
    this.faults.push(this.marked({ code, file: table.file, row: 1, column, found: '', expected }));
    if (column === '') return;
    const suspects = this.suspectColumns.get(table) ?? new Set();
    this.suspectColumns.set(table, suspects.add(column));
  }

  /** A fault that lies in a scenario's removal of a row. */
  faultOfRemoval(table: Table, key: string, removal: Change, expected: Expected): void {
    const code = 'row-removed-but-used';
    if (this.faults.some((fault) => fault.code === code && fault.row === removal.record)) return;
    this.faults.push(this.atRemoval(code, { table, key, change: removal }, expected));
  }

  warn(code: WarningCode, table: Table, row: Row, column: string, expected: Expected = {}): void {
    this.warnings.push(this.atCell(code, table, row, column, expected));
  }

  warnOfTable(code: WarningCode, table: Table, column: string, expected: Expected = {}): void {
    this.warnings.push(this.marked({ code, file: table.file, row: 1, column, found: column, expected }));
  }

  /** Whether these cells could be read and have no fault of their own. */
  isSound(table: Table, row: Row, ...columns: readonly string[]): boolean {
    if (row.misread) return false;
    const cells = this.suspectCells.get(row);
    const all = this.suspectColumns.get(table);
    return (!cells && !all) || columns.every((column) => !cells?.has(column) && !all?.has(column));
  }

  /** Whether all rows of the table can be relied on in these columns, so that sums over them mean something. */
  isSoundThroughout(table: Table, ...columns: readonly string[]): boolean {
    return !table.unread && table.rows.every((row) => this.isSound(table, row, ...columns));
  }

  /** A cell that the open scenario sets is put right in `scenario_changes.csv`. */
  private atCell(code: ProblemCode, table: Table, row: Row, column: string, expected: Expected): Problem {
    const found = column === '' ? '' : (row.cells[column] ?? '');
    const set = row.changedBy?.[column];
    const change = set ?? row.insertedBy;
    if (!change) return this.marked({ code, file: table.file, row: row.record, column, found, expected });
    const place = { file: this.tables.scenario_changes.file, row: change.record, column: set ? 'value' : 'row' };
    return this.marked({ code, ...place, found, expected: { table: table.name, of: column, ...expected } });
  }

  private atRemoval(code: FaultCode, { table, key, change }: Removal, expected: Expected): Problem {
    const place = { file: this.tables.scenario_changes.file, row: change.record, column: 'row', found: key };
    return this.marked({ code, ...place, expected: { table: table.name, ...expected } });
  }

  private marked(problem: Problem): Problem {
    return this.scenario === 'base' ? problem : { ...problem, scenario: this.scenario };
  }
}
