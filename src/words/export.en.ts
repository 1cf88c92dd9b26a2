/** What the page of exports says, in English. */
import type { Count } from './formats.ts';
import { pluralRules } from './plural.ts';
import { aboutTables } from './tables.en.ts';

const plural = pluralRules('en');
const files = ({ text, value }: Count) => `${text} ${plural(value, { one: 'file', other: 'files' })}`;

export const exportWords = {
  finding: (scenario: string, results: Count, data: Count) =>
    `${scenario === '' ? 'The base plan' : `The scenario “${scenario}”`} can be taken away as ${files(results)} of results and ${files(data)} of data. Nothing leaves this computer.`,
  under: (title: string) => `${title}. The files are made here, in the browser; saving them is up to you.`,
  waiting: 'Writing the files…',
  failed: 'The files could not be written.',
  failedRemedy: 'Load the page again, then try once more.',

  everything: 'Download everything (zip)',
  everythingNote: 'Results and data as one Data Package with every column described, and a text on what they are.',
  workbook: 'Workbook with live formulas (.xlsx)',
  workbookNote:
    'The whole calculation for Excel or LibreOffice, of the mix chosen below, else of the plan: change an input there, and cost and budget move.',
  writing: 'Writing the workbook…',
  project: 'Save as project file (.espcost)',
  projectNote: 'The data with all scenarios in one file. The command line takes it in place of a folder.',

  download: 'Download',
  downloadFile: (name: string) => `Download ${name}`,
  size: (kilobytes: string) => `${kilobytes} kB`,

  results: 'Results',
  resultsNote: (currency: string) =>
    `CSV tables of all years and all kinds of site, amounts in ${currency}; only budget lines are rounded. A text that a spreadsheet would run as a formula is led by an apostrophe. Written for R, Python and the command line: UTF-8, commas, decimal points. For Excel take the workbook, or open a file with Data › From Text/CSV.`,
  mix: 'Staffing mix',
  mixes: {
    all: 'All',
    allNote: 'every mix where tables compare them, the plan elsewhere',
    asPlanned: 'As planned',
    asPlannedNote: 'each kind of site with its own mix',
  },
  answers: {
    'per_survivor.csv':
      'What does it cost to assist one survivor, by case type, staffing mix, kind of site and year, part by part?',
    'totals.csv': 'What does each year cost, and what must be budgeted?',
    'budget.csv': 'Which posts, items and charges make the budget, who pays, under which economic code?',
    'staffing.csv':
      'How many posts does each kind of site need, by workload and by presence, and how well are they used?',
    'service_costs.csv': 'What does one contact of each service cost?',
    'funding_gap.csv': 'What is not committed yet, payer by payer?',
  } as Readonly<Record<string, string>>,

  data: 'Data behind them',
  dataNote:
    'Base data with every scenario as a list of changes, as CSV files that this page and the command line read.',
  show: (count: Count) => `Show ${files(count)} one by one`,
  ...aboutTables,

  command: 'The same files on the command line',
  commandNote: 'Writes the six result files, the same to the last byte, into the folder results.',
  copyCommand: 'Copy command',
  commandCopied: 'Command copied',
  commandNotCopied: 'The browser did not let it be copied',

  about: {
    heading: 'ESP Cost Planner: results and data',
    title: (title: string) => `Data: ${title}`,
    scenario: (scenario: string) => `Scenario: ${scenario}`,
    mix: (mix: string) => `Staffing mix: ${mix}`,
    date: (date: string) => `Taken away on: ${date}`,
    currency: (currency: string) => `Currency: ${currency}`,
    folders: [
      'results/ holds the six result files, as the command line writes them.',
      'pack/ holds the data behind them: the base, and every scenario as a list of changes. The command line takes the folder.',
      'Together they are one Frictionless Data Package: datapackage.json describes every column.',
    ],
    command:
      'The same results on the command line, in the folder of ESP Cost Planner; write the way to this pack/ folder in place of pack:',
    held: (time: string) =>
      `The data have faults. The results are those of ${time}, before the faults; from these data none can be computed until they are mended.`,
    sure: 'How sure the rows of the data are:',
    rows: {
      published: (rows: string) => `published, as printed in a source: ${rows}`,
      derived: (rows: string) => `derived from such figures: ${rows}`,
      expert: (rows: string) => `judged by experts: ${rows}`,
      illustrative: (rows: string) => `illustrative, to be replaced, or without a stated confidence: ${rows}`,
    },
    which: 'Each row names its source and its confidence in the columns of those names.',
    whichMix: { all: 'all, where tables compare them; as planned elsewhere', asPlanned: 'as planned' },
  },
};

export type ExportWords = typeof exportWords;
