/** What the command line is asked to do. */
import { parseArgs } from 'node:util';

export interface Arguments {
  readonly help: boolean;
  /** The pack's folder or project file as written. */
  readonly pack: string;
  readonly scenario: string;
  /** The one mix asked for; undefined for every mix. */
  readonly mix: string | undefined;
  /** The folder for the result files as written; undefined to print. */
  readonly out: string | undefined;
  /** The folder for the results with the data behind them as written; undefined where it is not wanted. */
  readonly package: string | undefined;
  /** The file for the workbook as written; undefined where it is not wanted. */
  readonly workbook: string | undefined;
}

export const USAGE = `Usage: npm run --silent cost -- PACK [--scenario ID] [--mix ID] [--out DIR] [--package DIR]
                                  [--workbook FILE.xlsx]

What it costs to assist one survivor, by case type and staffing mix, from the CSV files in the folder PACK
(or in a project file that the app saved, PACK.espcost).

  --scenario ID  apply this scenario's changes (base: none, which is the default)
  --mix ID       one staffing mix wherever it may be used (as-planned: the plan as it stands); without it, all of them
  --out DIR      write the six result files there instead of printing
  --package DIR  write a Frictionless Data Package there: results/, the data behind them in pack/, and datapackage.json,
                 which describes every column; DIR/pack is a pack again
  --workbook FILE.xlsx
                 write the whole calculation there as a workbook with live formulas, of one plan: the mix asked for, or
                 the plan as it stands
  --help         show this

Faults of the pack are listed on standard error as file:row:column, and nothing is computed.
Exit status: 0 done, 1 the pack has faults, 2 the call cannot be carried out.`;

/** A call that cannot be carried out; its message is one line for the user. */
export class UnusableCall extends Error {}

/** @throws {UnusableCall} for an unknown option, a missing value, no pack or more than one */
export function readArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parsed(words);
  const help = values.help === true;
  if (!help && positionals.length !== 1) {
    const count = positionals.length === 0 ? 'No pack is named' : `${positionals.length} packs are named`;
    throw new UnusableCall(`${count}; name the folder or project file of one pack. --help shows how.`);
  }
  const one = (option: 'scenario' | 'mix' | 'out' | 'package' | 'workbook') => onlyValue(option, values[option]);
  const [pack = ''] = positionals;
  if (!help && pack === '') throw new UnusableCall('The name of the pack is empty; name its folder. --help shows how.');
  return {
    help,
    pack,
    scenario: one('scenario') ?? 'base',
    mix: one('mix'),
    out: one('out'),
    package: one('package'),
    workbook: workbookName(one('workbook')),
  };
}

/** Spreadsheet programs know a workbook by the ending of its name. */
function workbookName(given: string | undefined): string | undefined {
  if (given === undefined || /\.xlsx$/i.test(given)) return given;
  throw new UnusableCall(`The workbook “${given}” does not end in .xlsx; name a file that does.`);
}

/** An empty value is a variable that was not set; of two values one would be lost unseen. */
function onlyValue(option: string, given: readonly string[] = []): string | undefined {
  if (given.length > 1) throw new UnusableCall(`--${option} is given ${given.length} times; give it once.`);
  if (given[0] === '') throw new UnusableCall(`--${option} is empty; give it a value, or leave it out.`);
  return given[0];
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        scenario: { type: 'string', multiple: true },
        mix: { type: 'string', multiple: true },
        out: { type: 'string', multiple: true },
        package: { type: 'string', multiple: true },
        workbook: { type: 'string', multiple: true },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const said = error instanceof Error ? (error.message.split(/\. |\n/)[0] ?? '') : '';
    throw new UnusableCall(`${said.replace(/\.$/, '')}. --help shows the options.`);
  }
}
