/** The six result files of the method, as text. */
import { budgetTable, type BudgetRow } from '../analysis/budgetTable.ts';
import { costPerSurvivor, parts } from '../analysis/costPerSurvivor.ts';
import { fundingGaps } from '../analysis/fundingGaps.ts';
import { AS_PLANNED, type Results } from '../analysis/results.ts';
import { serviceCosts } from '../analysis/serviceCosts.ts';
import { staffing } from '../analysis/staffing.ts';
import { totals } from '../analysis/totals.ts';
import { decimals, type Decimal } from '../quantity/decimal.ts';
import { minorUnitPlaces } from '../quantity/minorUnit.ts';
import { roundToTotal } from '../quantity/roundToTotal.ts';
import { csvText, type CsvCell } from './csvText.ts';
import { resultTables, type ResultTableName } from './resultTables.ts';

/**
 * @param plan the one plan asked for; where it is left out, tables by mix hold every one, the others the plan as it
 * stands
 * @returns CSV text by file name
 */
export function resultFiles(results: Results, plan?: number): Map<string, string> {
  const compared = plan === undefined ? [...results.keys.ids.plan.keys()] : [plan];
  const one = plan ?? AS_PLANNED;
  return new Map([
    ['per_survivor.csv', perSurvivorFile(results, compared)],
    ['totals.csv', totalsFile(results, compared)],
    ['budget.csv', budgetFile(results, one)],
    ['staffing.csv', staffingFile(results, one)],
    ['service_costs.csv', serviceCostsFile(results, one)],
    ['funding_gap.csv', fundingGapFile(results, one)],
  ]);
}

/** @param rows without scenario and currency, which are those of the results */
function file(results: Results, name: ResultTableName, rows: readonly (readonly CsvCell[])[]): string {
  const columns = resultTables[name].columns.map((column) => column.name);
  const end = columns.at(-1) === 'currency' ? [results.currency] : [];
  return csvText(
    columns,
    rows.map((row) => [results.pack.scenario, ...row, ...end]),
  );
}

function perSurvivorFile(results: Results, plans: readonly number[]): string {
  const rows = costPerSurvivor(results, plans).map((row) => [
    row.mix,
    row.siteType,
    row.year,
    row.caseType,
    row.cases,
    ...parts.map((part) => row.parts[part]),
  ]);
  return file(results, 'per_survivor', rows);
}

function totalsFile(results: Results, plans: readonly number[]): string {
  const rows = totals(results, plans).map((row) => [
    row.mix,
    row.year,
    row.cases,
    row.economic,
    row.unattributed,
    row.budget,
    row.inKind,
    row.outOfPocket,
    row.presentValue,
  ]);
  return file(results, 'totals', rows);
}

function budgetFile(results: Results, plan: number): string {
  const lines = budgetTable(results, plan);
  const amounts = roundedAmounts(lines, minorUnitPlaces(results.currency));
  const rows = lines.map((row) => [
    row.mix,
    row.year,
    row.sector,
    row.payer,
    row.payerKind,
    row.economicCode,
    row.driver,
    row.origin,
    row.siteType,
    row.line,
    row.lineName,
    row.quantity,
    row.unit,
    row.unitCost,
    amounts.get(row) as Decimal,
  ]);
  return file(results, 'budget', rows);
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

function staffingFile(results: Results, plan: number): string {
  const rows = staffing(results, plan).map((row) => [
    row.mix,
    row.year,
    row.siteType,
    row.cadre,
    row.workloadPosts,
    row.dutyPosts,
    row.posts,
    row.utilisation,
  ]);
  return file(results, 'staffing', rows);
}

function serviceCostsFile(results: Results, plan: number): string {
  const rows = serviceCosts(results, plan).map((row) => [
    row.mix,
    row.year,
    row.service,
    row.contacts,
    row.directPerContact,
    row.withStandbyPerContact,
  ]);
  return file(results, 'service_costs', rows);
}

function fundingGapFile(results: Results, plan: number): string {
  const rows = fundingGaps(results, plan).map((row) => [
    row.mix,
    row.year,
    row.payer,
    row.budget,
    row.committed,
    row.gap,
  ]);
  return file(results, 'funding_gap', rows);
}
