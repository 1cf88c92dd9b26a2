/** Carries a call of the command line out. */
import { basename, dirname, resolve } from 'node:path';
import { Results } from '../analysis/results.ts';
import { missingRanges } from '../analysis/missingRanges.ts';
import { resultFiles } from '../exports/resultFiles.ts';
import { resultsPackage } from '../exports/resultsPackage.ts';
import { workbookFile, type WorkbookAsked } from '../exports/workbook/workbookFile.ts';
import { decode } from '../pack/decode.ts';
import { DESCRIPTOR } from '../pack/descriptor.ts';
import type { Tables } from '../pack/pack.ts';
import type { Problem } from '../pack/problem.ts';
import { provenanceIn } from '../pack/provenance.ts';
import { openPack } from '../scenario/openPack.ts';
import { packageText } from '../words/packageText.en.ts';
import { sayProblem } from '../words/problems.en.ts';
import { workbookText } from '../words/workbook.en.ts';
import { printedResults } from './printResults.ts';
import { readArguments, UnusableCall, USAGE, type Arguments } from './readArguments.ts';
import { readPackFiles } from './readPackFiles.ts';
import { writeFiles } from './writeFiles.ts';

/** Where a call comes from and where its words go. */
export interface Surroundings {
  /** The folder that paths are relative to. */
  readonly folder: string;
  readonly say: (text: string) => void;
  readonly warn: (text: string) => void;
}

/**
 * @returns the exit status: 0 done, 1 the pack has faults, 2 the call cannot be carried out; a promise of it where a
 * workbook is written, which is packed while others work
 */
export function run(words: readonly string[], around: Surroundings): number | Promise<number> {
  const refused = (error: unknown): number => {
    if (!(error instanceof UnusableCall)) throw error;
    around.warn(printable(error.message));
    return 2;
  };
  try {
    const call = readArguments(words);
    if (!call.help) {
      const status = compute(call, around);
      return typeof status === 'number' ? status : status.catch(refused);
    }
    around.say(USAGE);
    return 0;
  } catch (error) {
    return refused(error);
  }
}

function compute(call: Arguments, around: Surroundings): number | Promise<number> {
  const folder = resolve(around.folder, call.pack);
  const given = readPackFiles(folder);
  const { pack, tables, faults, warnings } = openPack(given, call.scenario);
  const isBaseSound = faults.every((fault) => fault.scenario !== undefined);
  if (isBaseSound) checkScenario(call.scenario, tables);
  if (!pack) {
    faults.forEach((fault) => around.warn(placed(fault)));
    return 1;
  }
  const results = new Results(pack);
  const plans = plansOf(results, call.mix);
  const write = (out: string, files: ReadonlyMap<string, string>) =>
    writeFiles(resolve(around.folder, out), folder, files);
  const files = () => resultFiles(results, call.mix === undefined ? undefined : plans[0]);
  if (call.out !== undefined) write(call.out, files());
  if (call.package !== undefined) {
    const provenance = provenanceIn(decode(given.get(DESCRIPTOR) ?? ''));
    const computed = { name: nameOf(folder), scenario: call.scenario, mix: call.mix ?? '', provenance };
    write(call.package, resultsPackage(computed, files(), tables, packageText));
  }
  if ([call.out, call.package, call.workbook].every((way) => way === undefined))
    around.say(printedResults(results, plans));
  [...warnings, ...missingRanges(results)].forEach((warning) => around.warn(placed(warning)));
  if (call.workbook === undefined) return 0;
  return writeWorkbook(resolve(around.folder, call.workbook), folder, {
    pack,
    plan: plans[0] as number,
    date: today(),
  });
}

async function writeWorkbook(path: string, packFolder: string, asked: WorkbookAsked): Promise<number> {
  writeFiles(dirname(path), packFolder, new Map([[basename(path), await workbookFile(asked, workbookText)]]));
  return 0;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** The data are called as their folder or file is. */
const nameOf = (path: string): string => basename(path).replace(/\.espcost$/i, '');

/** `file.csv:row:column: what is wrong, what would be right` */
const placed = (problem: Problem): string =>
  printable(`${problem.file}:${problem.row}:${problem.column}: ${sayProblem(problem)}`);

/** Longer lines hold a cell that nobody wants to read in full. */
const LONGEST_LINE = 600;

/** One line that a terminal only shows: what a pack says may hold line breaks, escapes, or a whole book. */
function printable(text: string): string {
  const line = text.replaceAll(/\s*\n\s*/g, ' ').replaceAll(/\p{Cc}/gu, '\ufffd');
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
}

function checkScenario(scenario: string, tables: Tables): void {
  const known = ['base', ...tables.scenarios.rows.map((row) => row.cells.id ?? '')];
  if (known.includes(scenario)) return;
  throw new UnusableCall(`There is no scenario “${scenario}”. There are: ${known.join(', ')}.`);
}

function plansOf(results: Results, mix: string | undefined): number[] {
  if (mix === undefined) return [...results.keys.ids.plan.keys()];
  const plan = results.planNumber(mix);
  if (plan < 0)
    throw new UnusableCall(`There is no staffing mix “${mix}”. There are: ${results.keys.ids.plan.join(', ')}.`);
  return [plan];
}
