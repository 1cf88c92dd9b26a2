/** What is said of uploading data, and of downloading them, in English. */
import type { Count } from './formats.ts';
import { pluralRules } from './plural.ts';

const plural = pluralRules('en');
const rows = ({ text, value }: Count) => `${text} ${plural(value, { one: 'row', other: 'rows' })}`;
const tables = ({ text, value }: Count) => `${text} ${plural(value, { one: 'table', other: 'tables' })}`;

/** How many rows an upload adds, changes and removes. */
interface Counts {
  readonly added: Count;
  readonly changed: Count;
  readonly removed: Count;
}

const acts = ({ added, changed, removed }: Counts): readonly string[] => [
  ...(added.value > 0 ? [`add ${rows(added)}`] : []),
  ...(changed.value > 0 ? [`change ${added.value > 0 ? changed.text : rows(changed)}`] : []),
  ...(removed.value > 0 ? [`remove ${added.value + changed.value > 0 ? removed.text : rows(removed)}`] : []),
];

export const uploadWords = {
  upload: 'Upload CSV or Excel…',
  drop: 'Drop the files to see what they would change',
  reading: 'Reading the files…',
  readingRows: (count: Count) => `Reading the files: ${rows(count)} so far…`,

  heading: 'Upload',
  /** The list of acts is joined by the formats of the language. */
  acts,
  finding: (files: string, list: string) => `${files} would ${list}.`,
  manyFiles: (count: Count) => `${count.text} files`,
  nothing: (files: string, count: Count) =>
    `${files} ${count.value === 1 ? 'says' : 'say'} what is there already: nothing would change.`,
  notReadable: (files: string) => `${files} cannot be taken over as it is.`,
  under: 'Nothing has been replaced yet. You can undo it afterwards.',
  whole: 'This is a whole pack: every table is replaced, also those that it has no file of.',

  unread: (list: string, count: Count) => `${list} could not be read${count.value === 1 ? '' : ', any of them'}.`,
  unreadRemedy: 'Put the file right as said below, then upload it again.',
  faults: (count: Count) =>
    `${count.text} ${plural(count.value, { one: 'fault', other: 'faults' })} would stand in the data.`,
  faultsRemedy: 'You can take the data over and mend them here: until then, the results of before are shown.',
  warnings: (count: Count) =>
    `${count.text} ${plural(count.value, { one: 'warning', other: 'warnings' })} about the data`,
  noFaults: 'The data would have no faults.',
  checking: 'Checking the data…',
  more: (count: Count) => `and ${count.text} more`,
  moreRows: (count: Count) => `and ${rows(count)} more`,

  others: (files: string) => `Not read, since no table is in it: ${files}.`,
  alike: (list: string) => `Stays as it is, though a file was given: ${list}.`,
  untouched: (count: Count) =>
    `The other ${tables(count)} ${count.value === 1 ? 'stays' : 'stay'} as ${count.value === 1 ? 'it is' : 'they are'}.`,

  differences: 'What differs',
  counts: (said: {
    readonly added: string;
    readonly changed: string;
    readonly removed: string;
    readonly same: string;
  }) => `${said.added} added, ${said.changed} changed, ${said.removed} removed, ${said.same} as they were`,
  noFile: 'The pack has no file of this table: its rows would go.',
  kinds: { added: 'added', changed: 'changed', removed: 'removed' },
  columns: { kind: 'What', row: 'Row', column: 'Column', now: 'Now', afterwards: 'In the file' },
  operations: { insert: 'adds the row', remove: 'removes the row' },
  cell: (column: string, value: string) => `${column}: ${value}`,

  effect: {
    heading: 'Effect on the base plan',
    waiting: 'Computing what it does to the cost…',
    faults: 'Once the faults are mended, it can be said what this does to the cost.',
    rises: (year: string, by: string, share: string) =>
      `The cost of ${year} would rise by ${by}${share && ` (${share})`}.`,
    falls: (year: string, by: string, share: string) =>
      `The cost of ${year} would fall by ${by}${share && ` (${share})`}.`,
    same: (year: string) => `The cost of ${year} would stay as it is.`,
    allSame: (year: string) =>
      `The cost of ${year}, the cost per survivor on average and the budget would stay as they are.`,
    unknownBefore: (year: string, cost: string) => `The cost of ${year} would be ${cost}.`,
    cost: (year: string) => `Cost of ${year}`,
    perSurvivor: (year: string) => `Per survivor on average, ${year}`,
    budget: 'Budget of all years',
    columns: { figure: 'Figure', now: 'Now', afterwards: 'Afterwards', change: 'Change' },
  },

  rowNumber: (row: string) => `row ${row}`,
  empty: 'empty',

  keepRows: 'Keep rows that the file does not have: add and change only',
  kindsOfDifference: 'Which rows',
  all: (count: Count) => `What differs, ${count.text}`,
  only: {
    added: (count: Count) => `Added, ${count.text}`,
    changed: (count: Count) => `Changed, ${count.text}`,
    removed: (count: Count) => `Removed, ${count.text}`,
  },

  how: {
    heading: 'How it was read',
    readAs: 'Read as',
    /** In the place of an encoding and a separator. */
    sheet: 'a sheet',
    lacksSigns: 'Windows-1251 has no signs such as ÷, × or ²: where they stood, the file may have ? instead.',
    columns: 'Columns',
    known: (count: Count) => `${count.text} ${plural(count.value, { one: 'column', other: 'columns' })} known`,
    meant: (written: string, column: string) => `“${written}” is ${column}`,
    kept: 'Kept',
    quoted: (heading: string) => `“${heading}”`,
    keptNote: (list: string) => `${list}: not used in computing, written back at the end of the file`,
    change: (file: string) => `Read ${file} otherwise`,
    encoding: 'Encoding',
    delimiter: 'Separator',
    mark: 'Decimal mark',
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16',
      'utf-16be': 'UTF-16, big end first',
      'windows-1251': 'Windows-1251 (Cyrillic)',
      ibm866: 'CP866 (Cyrillic, DOS)',
      'koi8-r': 'KOI8-R (Cyrillic)',
      'windows-1252': 'Windows-1252 (Western)',
    },
    delimiters: { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' },
    marks: { '.': 'decimal points', ',': 'decimal commas' },
  },

  unsure: {
    finding: (example: string) => `${example} can be read in two ways.`,
    under: 'Nothing in the file says which is meant, so it is not guessed. Nothing counts before you say it.',
    numbers: (file: string, example: string, count: Count) =>
      count.value === 1 ? `${file}: the number ${example}` : `${file}: ${count.text} numbers such as ${example}`,
    between: {
      '.': (example: string, is: string) => `${example} is ${is}: the point stands between thousands`,
      ',': (example: string, is: string) => `${example} is ${is}: the comma stands between thousands`,
    },
    decimal: {
      '.': (example: string, is: string) => `${example} is ${is}: the point is a decimal point`,
      ',': (example: string, is: string) => `${example} is ${is}: the comma is a decimal comma`,
    },
    go: 'Read it so',
  },

  takeOver: 'Take over',
  cancel: 'Cancel',

  which: {
    finding: 'Which table is it?',
    under:
      'The name of the file, or of the sheet, is no table’s name. Where its columns suggest a table, that one is chosen already.',
    file: (file: string) => `“${file}” is`,
    choose: 'Choose a table',
    none: 'No table: leave it out',
    go: 'See what it changes',
  },

  downloadTable: 'Download this table (CSV)',
  downloadAll: 'Download all tables (zip)',
  saveProject: 'Save as project file (.espcost)',
  notWritten: 'The file could not be written. Load the page again, then try once more.',
};

export type UploadWords = typeof uploadWords;
