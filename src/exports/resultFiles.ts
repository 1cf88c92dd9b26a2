/** The six result files of the method, as text. */
import { budgetTable, type BudgetRow } from '../analysis/budgetTable.ts';
import { AS_PLANNED, type Results } from '../analysis/results.ts';
import { staffing } from '../analysis/staffing.ts';
import { decimals, type Decimal } from '../quantity/decimal.ts';
import { minorUnitPlaces } from '../quantity/minorUnit.ts';
import { roundToTotal } from '../quantity/roundToTotal.ts';
import { csvText } from './csvText.ts';
import {
  budgetRowOf,
  fundingGapRows,
  perSurvivorRows,
  serviceCostsRows,
  staffingRowOf,
  totalsRows,
  type ResultRow,
} from './resultRows.ts';
import { resultTables, type ResultTableName } from './resultTables.ts';

/**
 * @param plan the one plan asked for; where it is left out, tables by mix hold every one, the others the plan as it
 * stands
 * @returns CSV text by file name
 */
export function resultFiles(results: Results, plan?: number): Map<string, string> {
  const compared = plan === undefined ? [...results.keys.ids.plan.keys()] : [plan];
  const one = plan ?? AS_PLANNED;
  const file = (name: ResultTableName, rows: readonly ResultRow[]): [string, string] => [
    `${name}.csv`,
    fileText(results, name, rows),
  ];
  return new Map([
    file('per_survivor', perSurvivorRows(results, compared)),
    file('totals', totalsRows(results, compared)),
    file('budget', budgetRows(results, one)),
    file('staffing', staffing(results, one).map(staffingRowOf)),
    file('service_costs', serviceCostsRows(results, one)),
    file('funding_gap', fundingGapRows(results, one)),
  ]);
}

function fileText(results: Results, name: ResultTableName, rows: readonly ResultRow[]): string {
  const columns = resultTables[name].columns.map((column) => column.name);
  const end = columns.at(-1) === 'currency' ? [results.currency] : [];
  return csvText(
    columns,
    rows.map((row) => [results.pack.scenario, ...row, ...end]),
  );
}

function budgetRows(results: Results, plan: number): ResultRow[] {
  const lines = budgetTable(results, plan);
  const amounts = roundedAmounts(lines, minorUnitPlaces(results.currency));
  return lines.map((row) => budgetRowOf(row, amounts.get(row)));
}

/** In the currency's minor unit, adding up to the rounded total of each year and kind of payer. */
function roundedAmounts(lines: readonly BudgetRow[], places: number): Map<BudgetRow, Decimal> {
  const groups = new Map<string, BudgetRow[]>();
  for (const row of lines) {
    const key = `${row.year}/${row.payerKind}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const rounded = new Map<BudgetRow, Decimal>();
  for (const group of groups.values()) {
    const amounts = roundToTotal(
      group.map((row) => row.amount),
      places,
      decimals,
    );
    group.forEach((row, index) => rounded.set(row, amounts[index] as Decimal));
  }
  return rounded;
}
