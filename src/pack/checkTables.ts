/** All rules that tables must obey to be computed with; what is found sound is a pack. */
import { checkCells } from './checks/checkCells.ts';
import { checkColumns } from './checks/checkColumns.ts';
import { checkDemand } from './checks/checkDemand.ts';
import { checkItems } from './checks/checkItems.ts';
import { checkKeys } from './checks/checkKeys.ts';
import { checkPayers } from './checks/checkPayers.ts';
import { checkPrices } from './checks/checkPrices.ts';
import { checkReferences } from './checks/checkReferences.ts';
import { checkSettings } from './checks/checkSettings.ts';
import { checkStaff } from './checks/checkStaff.ts';
import { checkYears } from './checks/checkYears.ts';
import { Findings } from './checks/findings.ts';
import { Frame } from './checks/frame.ts';
import { warnFunding } from './checks/warnFunding.ts';
import { warnHorizon } from './checks/warnHorizon.ts';
import { warnReadiness } from './checks/warnReadiness.ts';
import type { Pack, Tables } from './pack.ts';
import type { Problem } from './problem.ts';
import { tableNames } from './tableNames.ts';

export interface CheckedTables {
  /** Null where there is a fault. */
  readonly pack: Pack | null;
  readonly faults: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/**
 * Checks tables as they stand; of a scenario, the tables that its changes have been applied to. Cells before rows,
 * rows before tables: what a later rule would only repeat of an earlier fault is left out.
 */
export function checkTables(tables: Tables, scenario = 'base'): CheckedTables {
  const findings = new Findings(tables, scenario);
  for (const name of tableNames) {
    checkColumns(tables[name], findings);
    checkCells(tables[name], findings);
    checkKeys(tables[name], findings);
  }
  checkSettings(tables, findings);
  const frame = new Frame(tables, findings);
  checkReferences(frame);
  checkYears(frame);
  checkPrices(frame);
  checkDemand(frame);
  checkStaff(frame);
  checkItems(frame);
  checkPayers(frame);
  const faults = inFileOrder(findings.faults, tables);
  if (faults.length === 0) warnOfPlan(frame);
  const pack = faults.length === 0 ? { tables, scenario } : null;
  return { pack, faults, warnings: inFileOrder(findings.warnings, tables) };
}

/** Warnings of what the whole plan comes to, which mean nothing while a part of it is at fault. */
function warnOfPlan(frame: Frame): void {
  warnHorizon(frame);
  warnFunding(frame);
  warnReadiness(frame);
}

/** By table, then by row; what was found first in a row stays first. */
export function inFileOrder(problems: readonly Problem[], tables: Tables): readonly Problem[] {
  const places = new Map(tableNames.map((name, at) => [tables[name].file, at]));
  const placeOf = (problem: Problem): number => places.get(problem.file) ?? -1;
  return [...problems].sort((a, b) => placeOf(a) - placeOf(b) || a.row - b.row);
}
