/** From tables that were read to a sound pack, as it is or under one scenario. */
import { checkTables, inFileOrder } from '../pack/checkTables.ts';
import { nothingFound, type Found } from '../pack/found.ts';
import type { Pack, Tables } from '../pack/pack.ts';
import type { Problem } from '../pack/problem.ts';
import { applyScenario } from './applyScenario.ts';

export interface OpenedTables {
  /** The base, or the base under the scenario; null where a fault stops it. */
  readonly pack: Pack | null;
  readonly faults: readonly Problem[];
  /** Faults of other scenarios too: these carry the scenario. */
  readonly warnings: readonly Problem[];
}

/**
 * Checks tables that have been read, and every scenario on them. A fault of the base stops everything; a fault of one
 * scenario stops that one and is a warning elsewhere.
 */
export function openTables(tables: Tables, scenario = 'base', read = nothingFound): OpenedTables {
  const opened = openOne(tables, scenario, read);
  const isBaseSound = opened.pack !== null || opened.faults.every((fault) => fault.scenario !== undefined);
  return isBaseSound
    ? { ...opened, warnings: [...opened.warnings, ...faultsOfOthers(tables, scenario, read)] }
    : opened;
}

/** Checks tables and one scenario on them; what is wrong with the others, {@link faultsOfOthers} says. */
export function openOne(tables: Tables, scenario: string, read: Found): OpenedTables {
  const base = checkTables(tables);
  const everywhere = inFileOrder([...misreadIn(read, 'base'), ...base.faults], tables);
  if (everywhere.length > 0) return { pack: null, faults: everywhere, warnings: [...read.warnings, ...base.warnings] };
  const opened = scenario === 'base' ? base : openScenario(tables, scenario, misreadIn(read, scenario));
  const warnings = [...read.warnings, ...withoutScenario(opened.warnings, base.warnings)];
  return { pack: opened.pack, faults: opened.faults, warnings };
}

/** Faults of all scenarios but one, on a sound base. */
export function faultsOfOthers(tables: Tables, scenario: string, read: Found): readonly Problem[] {
  const others = scenariosOf(tables).filter((other) => other !== scenario);
  return others.flatMap((other) => openScenario(tables, other, misreadIn(read, other)).faults);
}

const misreadIn = (read: Found, scenario: string): readonly Problem[] =>
  read.faults.filter((fault) => (fault.scenario ?? 'base') === scenario);

function scenariosOf(tables: Tables): readonly string[] {
  return tables.scenarios.rows.map((row) => row.cells['id'] ?? '');
}

function openScenario(tables: Tables, scenario: string, misread: readonly Problem[]): OpenedTables {
  if (misread.length > 0) return { pack: null, faults: misread, warnings: [] };
  const applied = applyScenario(tables, scenario);
  return applied.faults.length > 0
    ? { pack: null, faults: applied.faults, warnings: [] }
    : checkTables(applied.tables, scenario);
}

/** A warning that the base has too is not the scenario's. */
function withoutScenario(warnings: readonly Problem[], ofBase: readonly Problem[]): readonly Problem[] {
  const known = new Map(ofBase.map((warning) => [JSON.stringify(warning), warning]));
  return warnings.map((warning) => {
    const { scenario: _, ...bare } = warning;
    return known.get(JSON.stringify(bare)) ?? warning;
  });
}
