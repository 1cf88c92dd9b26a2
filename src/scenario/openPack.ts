/** From the files of a folder to a sound pack, as it is or under one scenario. */
import { checkTables, inFileOrder } from '../pack/checkTables.ts';
import type { Pack, Tables } from '../pack/pack.ts';
import type { Problem } from '../pack/problem.ts';
import { readPack } from '../pack/readPack.ts';
import type { Files } from '../pack/readPack.ts';
import { applyScenario } from './applyScenario.ts';

export interface OpenedTables {
  /** The base, or the base under the scenario; null where a fault stops it. */
  readonly pack: Pack | null;
  readonly faults: readonly Problem[];
  /** Faults of other scenarios too: these carry the scenario. */
  readonly warnings: readonly Problem[];
}

export interface OpenedPack extends OpenedTables {
  /** The tables of the base, as they were read. */
  readonly tables: Tables;
}

/** Reads, checks and, for a scenario other than `base`, changes a pack. */
export function openPack(files: Files, scenario = 'base'): OpenedPack {
  const { tables, faults, warnings } = readPack(files);
  return { tables, ...openTables(tables, scenario, { faults, warnings }) };
}

/**
 * Checks tables that have been read, and every scenario on them. A fault of the base stops everything; a fault of one
 * scenario stops that one and is a warning elsewhere. `read` is what reading found, where the tables come from files.
 */
export function openTables(
  tables: Tables,
  scenario = 'base',
  read: { faults: readonly Problem[]; warnings: readonly Problem[] } = { faults: [], warnings: [] },
): OpenedTables {
  const base = checkTables(tables);
  const misread = (of: string): readonly Problem[] => read.faults.filter((fault) => (fault.scenario ?? 'base') === of);
  const everywhere = inFileOrder([...misread('base'), ...base.faults], tables);
  if (everywhere.length > 0) return { pack: null, faults: everywhere, warnings: [...read.warnings, ...base.warnings] };

  const others = scenariosOf(tables).filter((other) => other !== scenario);
  const ofOthers = others.flatMap((other) => openScenario(tables, other, misread(other)).faults);
  const opened = scenario === 'base' ? base : openScenario(tables, scenario, misread(scenario));
  const warnings = [...read.warnings, ...withoutScenario(opened.warnings, base.warnings), ...ofOthers];
  return { pack: opened.pack, faults: opened.faults, warnings };
}

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
