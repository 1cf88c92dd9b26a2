/** What all checks between tables start from: the settings, the horizon, and rows by their ids. */
import { rowsById } from '../key.ts';
import type { Row, Table, Tables } from '../pack.ts';
import type { TableName } from '../tableNames.ts';
import type { Findings } from './findings.ts';

export class Frame {
  readonly tables: Tables;
  readonly findings: Findings;
  /** '' where it is not known. */
  readonly currency: string;
  readonly firstYear: string;
  /** Years of the horizon in order; empty where it is not known. */
  readonly horizon: readonly string[];
  private readonly byId = new Map<TableName, ReadonlyMap<string, Row>>();

  constructor(tables: Tables, findings: Findings) {
    this.tables = tables;
    this.findings = findings;
    this.currency = this.setting('currency');
    this.firstYear = this.setting('first_year');
    const { years } = tables;
    const sound = years.rows.filter((row) => findings.isSound(years, row, 'year'));
    const listed = sound.map((row) => cell(row, 'year')).filter((year) => Number(year) >= Number(this.firstYear));
    this.horizon = this.firstYear === '' ? [] : [...new Set(listed)].sort();
  }

  /** A setting's text; '' where it is not given or at fault. */
  setting(key: string): string {
    const row = this.row('settings', key);
    return row && this.findings.isSound(this.tables.settings, row, 'value') ? cell(row, 'value') : '';
  }

  /** The row with this id. */
  row(table: TableName, id: string): Row | undefined {
    return this.rows(table).get(id);
  }

  rows(table: TableName): ReadonlyMap<string, Row> {
    const known = this.byId.get(table);
    if (known) return known;
    const rows = rowsById(this.tables[table]);
    this.byId.set(table, rows);
    return rows;
  }

  /** The rows of a table whose cells in these columns can be relied on. */
  sound(name: TableName, ...columns: readonly string[]): readonly Row[] {
    const table: Table = this.tables[name];
    return table.rows.filter((row) => this.findings.isSound(table, row, ...columns));
  }
}

export function cell(row: Row, column: string): string {
  return row.cells[column] ?? '';
}
