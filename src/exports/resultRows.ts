/** The rows of the six result tables, unrounded, in the order of their columns. */
import type { BudgetRow } from '../analysis/budgetTable.ts';
import { costPerSurvivor, parts } from '../analysis/costPerSurvivor.ts';
import { fundingGaps } from '../analysis/fundingGaps.ts';
import type { Results } from '../analysis/results.ts';
import { serviceCosts } from '../analysis/serviceCosts.ts';
import type { Staffing } from '../analysis/staffing.ts';
import { totals } from '../analysis/totals.ts';
import type { CsvCell } from './csvText.ts';

/** Without scenario and currency, which are those of the results. */
export type ResultRow = readonly CsvCell[];

export const perSurvivorRows = (results: Results, plans: readonly number[]): ResultRow[] =>
  costPerSurvivor(results, plans).map((row) => [
    row.mix,
    row.siteType,
    row.year,
    row.caseType,
    row.cases,
    ...parts.map((part) => row.parts[part]),
  ]);

export const totalsRows = (results: Results, plans: readonly number[]): ResultRow[] =>
  totals(results, plans).map((row) => [
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

export const budgetRowOf = (row: BudgetRow, amount = row.amount): ResultRow => [
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
  amount,
];

export const staffingRowOf = (row: Staffing): ResultRow => [
  row.mix,
  row.year,
  row.siteType,
  row.cadre,
  row.workloadPosts,
  row.dutyPosts,
  row.posts,
  row.utilisation,
];

export const serviceCostsRows = (results: Results, plan: number): ResultRow[] =>
  serviceCosts(results, plan).map((row) => [
    row.mix,
    row.year,
    row.service,
    row.contacts,
    row.directPerContact,
    row.withStandbyPerContact,
  ]);

export const fundingGapRows = (results: Results, plan: number): ResultRow[] =>
  fundingGaps(results, plan).map((row) => [row.mix, row.year, row.payer, row.budget, row.committed, row.gap]);
