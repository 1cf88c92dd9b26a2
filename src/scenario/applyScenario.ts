/** A scenario's changes, made to the tables of the base in their order. */
import { faultOfCell } from '../pack/checks/faultOfCell.ts';
import { declarations } from '../pack/declarations.ts';
import { nearest } from '../pack/nearest.ts';
import type { Change, Row, Table, Tables } from '../pack/pack.ts';
import type { Problem } from '../pack/problem.ts';
import { isTableName } from '../pack/tableNames.ts';
import type { TableName } from '../pack/tableNames.ts';
import { changeCell } from './changeCell.ts';
import { rowUnknown } from './changeFault.ts';
import type { ChangeFault } from './changeFault.ts';
import { DraftTable } from './draftTable.ts';
import { moveBounds } from './moveBounds.ts';
import { readKey } from './readKey.ts';

export interface AppliedScenario {
  /** Tables that no change touches are those of the base themselves. */
  readonly tables: Tables;
  /** Faults of the list of changes; what the changed tables lack is for `checkTables` to find. */
  readonly faults: readonly Problem[];
}

const CLOSED: readonly TableName[] = ['scenarios', 'scenario_changes'];

/** Applies a scenario to sound base tables; `base` changes nothing. A change at fault is left out. */
export function applyScenario(tables: Tables, scenario: string): AppliedScenario {
  if (scenario === 'base') return { tables, faults: [] };
  if (!tables.scenarios.rows.some((row) => row.cells['id'] === scenario)) {
    return { tables, faults: [unknownScenario(tables, scenario)] };
  }
  const changes = new Changes(tables, scenario);
  const ofScenario = tables.scenario_changes.rows.filter((row) => row.cells['scenario'] === scenario);
  const faults = ofScenario.flatMap((row) => {
    const fault = changes.make(row);
    return fault ? [located(tables.scenario_changes, row, fault, scenario)] : [];
  });
  return { tables: changes.finished(), faults };
}

function located(table: Table, row: Row, { code, column, expected = {} }: ChangeFault, scenario: string): Problem {
  const found = row.cells[column] ?? '';
  return { code, file: table.file, row: row.record, column, found, expected, scenario };
}

function unknownScenario({ scenarios }: Tables, scenario: string): Problem {
  const known = scenarios.rows.map((row) => row.cells['id'] ?? '');
  const expected = { nearest: nearest(scenario, known) };
  return { code: 'scenario-unknown', file: scenarios.file, row: 1, column: 'id', found: scenario, expected, scenario };
}

/** The changes of one scenario while they are being made. */
class Changes {
  private readonly tables: Tables;
  private readonly scenario: string;
  private readonly drafts = new Map<TableName, DraftTable>();
  /** Rows whose insert was at fault: the changes of their cells are not at fault for it too. */
  private readonly failedInserts = new Set<string>();

  constructor(tables: Tables, scenario: string) {
    this.tables = tables;
    this.scenario = scenario;
  }

  /** Makes one change, or says why it cannot be made. */
  make(row: Row): ChangeFault | undefined {
    const unreadable = faultOfChange(row);
    const table = row.cells['table'] ?? '';
    if (unreadable || !isTableName(table)) return unreadable;
    if (CLOSED.includes(table)) return { code: 'change-table-closed', column: 'table' };
    const key = readKey(table, row.cells['row'] ?? '');
    if (key === undefined) return faultOfKey(table);
    return this.failedInserts.has(`${table} ${key}`) ? undefined : this.makeAt(this.draft(table), key, row);
  }

  finished(): Tables {
    const changed = { ...this.tables };
    for (const [name, draft] of this.drafts) {
      moveBounds(draft);
      changed[name] = draft.finished();
    }
    return changed;
  }

  private draft(table: TableName): DraftTable {
    const draft = this.drafts.get(table) ?? new DraftTable(this.tables[table]);
    this.drafts.set(table, draft);
    return draft;
  }

  private makeAt(draft: DraftTable, key: string, { record, cells }: Row): ChangeFault | undefined {
    const { operation = '', column = '', value = '' } = cells;
    const change = { scenario: this.scenario, record };
    if (operation === 'remove') return filled(column, value) ?? removeRow(draft, key, change);
    if (operation !== 'insert') return changeCell(draft, key, { operation, column, value }, change);
    const fault = filled(column, value) ?? insertRow(draft, key, change);
    if (fault) this.failedInserts.add(`${draft.base.name} ${key}`);
    return fault;
  }
}

function insertRow(draft: DraftTable, key: string, change: Change): ChangeFault | undefined {
  if (draft.has(key)) return { code: 'insert-of-standing-row', column: 'row', expected: { table: draft.base.name } };
  draft.insert(key, change);
  return undefined;
}

function removeRow(draft: DraftTable, key: string, change: Change): ChangeFault | undefined {
  if (!draft.has(key)) return rowUnknown(draft, key);
  draft.remove(key, change);
  return undefined;
}

/** What is wrong with the change's own cells, by their declarations. */
function faultOfChange(row: Row): ChangeFault | undefined {
  for (const column of declarations.scenario_changes.columns) {
    if (column.name === 'scenario' || (column.name === 'row' && row.cells['row'] === '')) continue;
    const fault = faultOfCell(column, row.cells[column.name] ?? '');
    if (fault) return { ...fault, column: column.name };
  }
  return undefined;
}

function filled(column: string, value: string): ChangeFault | undefined {
  if (column !== '') return { code: 'change-not-empty', column: 'column' };
  return value !== '' ? { code: 'change-not-empty', column: 'value' } : undefined;
}

function faultOfKey(name: TableName): ChangeFault {
  return { code: 'change-key-parts', column: 'row', expected: { table: name, key: declarations[name].key.join('/') } };
}
