/** A scenario's changes as data for a page: each in its place and names, before and after, with its effect on the cost of a year. */
import { economicCost } from '../model/perSurvivor.ts';
import type { Tables } from '../pack/pack.ts';
import { decimals } from '../quantity/decimal.ts';
import { openTables } from '../scenario/openTables.ts';
import { differencesOf, effectsOf, type ChangeGroup, type Effect } from './effects.ts';
import { inMoney } from './money.ts';
import type { Named } from './named.ts';
import { AS_PLANNED, Results } from './results.ts';
import { namesOfRow, referred, rowOf, unnamed } from './namesOfRow.ts';
import type { View } from './view.ts';

export interface ShownEffect extends ChangeGroup {
  /** The row by the names of its key's parts; none for a whole table. */
  readonly names: readonly Named[];
  /** Of a changed cell: its value in the base and under the scenario; names where it points to a row. */
  readonly before: Named;
  readonly after: Named;
  /** The operation and value of a single change, such as `multiply` and `1.1`. */
  readonly operations: readonly { readonly operation: string; readonly value: string }[];
  /** What it adds to the cost of the year, in the money of the view; '' where the data are at fault without the next change. */
  readonly difference: string;
}

export interface ScenarioEffects {
  readonly effects: readonly ShownEffect[];
  /** Economic cost of the year, of the base and of the scenario, each at its own exchange rate. */
  readonly base: string;
  readonly scenario: string;
  /** The one from the other: what all effects come to. */
  readonly difference: string;
}

/** @param results of the scenario; `tables` are the base's, with all scenarios */
export function scenarioEffects(tables: Tables, scenario: string, results: Results, view: View): ScenarioEffects {
  const steps = effectsByStep(tables, scenario, results, view);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, resting after each change; what it needs of the results is read before the first rest. */
export function* effectsByStep(
  tables: Tables,
  scenario: string,
  results: Results,
  view: View,
): Generator<undefined, ScenarioEffects> {
  const year = results.keys.ids.year[view.year] as string;
  const base = baseResults(tables);
  const baseYear = base.keys.yearNumber(year);
  const costIn = (of: Results, yearNumber: number) =>
    inMoney(of, view.money, yearNumber)(of.figure(economicCost, { plan: AS_PLANNED, year: yearNumber }));
  const before = costIn(base, baseYear);
  const after = costIn(results, view.year);
  const changed = results.pack.tables;
  const effects: Effect[] = [];
  for (const effect of effectsOf(tables, scenario, year, view.money)) {
    effects.push(effect);
    yield;
  }
  const differences = differencesOf(before, effects);
  return {
    effects: effects.map(({ after: _, ...group }, index) => ({
      ...group,
      ...valuesOf(tables, changed, group),
      names: group.row === '' ? [] : namesOfRow(tables, changed, group.table, group.row),
      operations: operationsOf(tables, group),
      difference: differences[index] ?? '',
    })),
    base: decimals.toText(before),
    scenario: decimals.toText(after),
    difference: decimals.toText(decimals.minus(after, before)),
  };
}

function baseResults(tables: Tables): Results {
  const { pack } = openTables({
    ...tables,
    scenarios: { ...tables.scenarios, rows: [] },
    scenario_changes: { ...tables.scenario_changes, rows: [] },
  });
  if (!pack) throw new Error('a scenario stands on a sound base');
  return new Results(pack);
}

function valuesOf(base: Tables, changed: Tables, { table, row, column }: ChangeGroup): { before: Named; after: Named } {
  const value = (tables: Tables) =>
    column === '' ? unnamed('') : referred(tables, table, column, rowOf(tables, table, row)?.cells[column] ?? '');
  return { before: value(base), after: value(changed) };
}

function operationsOf(tables: Tables, { records }: ChangeGroup): ShownEffect['operations'] {
  const rows = tables.scenario_changes.rows.filter(({ record }) => records.includes(record));
  return rows.map(({ cells }) => ({ operation: cells.operation ?? '', value: cells.value ?? '' }));
}
