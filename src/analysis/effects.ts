/** What each change of a scenario does to the cost of a year: a bridge from the base to the scenario. */
import { economicCost } from '../model/perSurvivor.ts';
import type { TableName } from '../pack/declarations.ts';
import { removeRows } from '../pack/editTables.ts';
import type { Row, Tables } from '../pack/pack.ts';
import { decimals, type Decimal } from '../quantity/decimal.ts';
import { openTables } from '../scenario/openTables.ts';
import { changesOf } from '../scenario/editScenario.ts';
import { inMoney, type Money } from './money.ts';
import { AS_PLANNED, Results } from './results.ts';

/** Changes that belong together: of one cell, or all of a row that is inserted or removed; or all of a table. */
export interface ChangeGroup {
  readonly table: TableName;
  /** The row's key; '' for a whole table. */
  readonly row: string;
  /** '' for a row or table as a whole. */
  readonly column: string;
  readonly operation: 'change' | 'insert' | 'remove' | 'table';
  /** Records of `scenario_changes.csv`. */
  readonly records: readonly number[];
}

export interface Effect extends ChangeGroup {
  /** The cost of the year once this change and all before it are made; undefined while those leave the data at fault. */
  readonly after: Decimal | undefined;
}

/** From this many groups on, changes are put together by table. */
const MOST_GROUPS = 12;

/** A scenario's changes in their order, those of a cell or of an inserted or removed row together. */
export function changeGroups(tables: Tables, scenario: string): ChangeGroup[] {
  const groups = new Map<string, { first: Row; whole: 'insert' | 'remove' | undefined; records: number[] }>();
  const wholeRows = new Map<string, 'insert' | 'remove'>();
  const changes = changesOf(tables, scenario);
  for (const { cells } of changes) {
    if (cells.operation === 'insert' || cells.operation === 'remove')
      wholeRows.set(`${cells.table} ${cells.row}`, cells.operation);
  }
  for (const change of changes) {
    const row = `${change.cells.table} ${change.cells.row}`;
    const whole = wholeRows.get(row);
    const key = whole ? row : `${row} ${change.cells.column}`;
    const group = groups.get(key);
    if (group) group.records.push(change.record);
    else groups.set(key, { first: change, whole, records: [change.record] });
  }
  return [...groups.values()].map(({ first, whole, records }) => ({
    table: first.cells.table as TableName,
    row: first.cells.row ?? '',
    column: whole ? '' : (first.cells.column ?? ''),
    operation: whole ?? 'change',
    records,
  }));
}

/** The groups by which effects are told: as they are, or a table at a time where there are more than a dozen. */
export function toldGroups(groups: readonly ChangeGroup[]): ChangeGroup[] {
  if (groups.length <= MOST_GROUPS) return [...groups];
  const tables = [...new Set(groups.map(({ table }) => table))];
  return tables.map((table) => ({
    table,
    row: '',
    column: '',
    operation: 'table',
    records: groups.filter((group) => group.table === table).flatMap(({ records }) => records),
  }));
}

/**
 * The economic cost of a year after each group of changes, one after the other: each takes as long as opening a pack.
 * @param tables of the base, with the scenario's changes among them
 * @param year as the pack says it
 * @param money at its rate after each group: a scenario may change the rate itself
 */
export function* effectsOf(tables: Tables, scenario: string, year: string, money: Money = ''): Generator<Effect, void> {
  const groups = toldGroups(changeGroups(tables, scenario));
  const made = new Set<number>();
  let results: Results | undefined;
  for (const group of groups) {
    group.records.forEach((record) => made.add(record));
    const { pack } = openTables(onlyChanges(tables, scenario, made), scenario);
    if (!pack) {
      yield { ...group, after: undefined };
      continue;
    }
    if (!results?.takeOver(pack)) results = new Results(pack);
    const number = results.keys.yearNumber(year);
    const cost = results.figure(economicCost, { plan: AS_PLANNED, year: number });
    yield { ...group, after: inMoney(results, money, number)(cost) };
  }
}

/** The tables with no other scenarios, and of this one only some of the changes. */
function onlyChanges(tables: Tables, scenario: string, records: ReadonlySet<number>): Tables {
  const others = tables.scenario_changes.rows.flatMap(({ record, cells }, index) =>
    cells.scenario === scenario && records.has(record) ? [] : [index],
  );
  const scenarios = tables.scenarios.rows.flatMap(({ cells }, index) => (cells.id === scenario ? [] : [index]));
  return removeRows(removeRows(tables, 'scenario_changes', new Set(others)), 'scenarios', new Set(scenarios));
}

/** The difference that each effect makes to the one before it; '' where either is at fault. */
export function differencesOf(before: Decimal, effects: readonly Effect[]): string[] {
  let last: Decimal | undefined = before;
  return effects.map(({ after }) => {
    const difference = after && last ? decimals.toText(decimals.minus(after, last)) : '';
    if (after) last = after;
    return difference;
  });
}
