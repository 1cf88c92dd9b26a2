/** What the page of data says, in English. */
import type { Count } from './formats.ts';
import { pluralRules } from './plural.ts';
import { aboutTables, tableWords } from './tables.en.ts';

const plural = pluralRules('en');
const rows = ({ text, value }: Count) => `${text} ${plural(value, { one: 'row', other: 'rows' })}`;

export const dataWords = {
  ...aboutTables,
  ...tableWords,
  list: 'Tables',
  quoted: (name: string) => `“${name}”`,
  rows,
  rowsChanged: (all: Count, changed: Count, scenario: string) =>
    `${rows(all)}, ${changed.value === 0 ? 'none' : changed.text} changed in “${scenario}”`,
  inScenario: (scenario: string) =>
    `You are in “${scenario}”: edits become its changes, and the base plan stays as it is.`,
  closed: 'This table says which scenarios there are: it is edited in the base plan, whichever scenario is open.',
  faults: (count: Count) => `${count.text} ${plural(count.value, { one: 'fault', other: 'faults' })}`,
  noRows: 'No rows yet. An empty table counts as nothing.',

  tools: 'Table',
  add: 'Add a row',
  remove: (count: Count) => (count.value === 1 ? 'Remove row' : `Remove ${rows(count)}`),
  rowMenu: 'More for rows',
  above: 'Insert row above',
  below: 'Insert row below',
  duplicate: (count: Count) => (count.value === 1 ? 'Duplicate row' : `Duplicate ${rows(count)}`),
  rowsAdded: (count: Count) => `${rows(count)} added`,
  rowsRemoved: (count: Count) => `${rows(count)} removed. Ctrl Z brings back.`,
  cellsSelected: (count: Count) => `${count.text} ${plural(count.value, { one: 'cell', other: 'cells' })} selected`,
  putBackRow: 'Put row back',
  help: 'Enter or F2 edits, typing replaces, Escape leaves as it was. Shift selects more, Ctrl C and Ctrl V copy to and from Excel, Ctrl D fills down, Ctrl R to the right, Delete empties.',
  differs: 'differs from the base',

  cell: 'Cell',
  edit: 'Range, source…',
  editCell: (column: string) => `${column}: value, range, source`,
  value: 'Value',
  lowest: 'Low',
  highest: 'High',
  scale: (range: string) => `Move low and high in proportion: ${range}`,
  keep: 'Save',
  leave: 'Cancel',
  carries: 'carries',
  ofCost: (share: string) => `${share} of full cost`,
  aboutCell: 'About this cell',
  base: 'base',
  putBack: 'put back',
  range: 'range',
  source: 'source',
  noSource: 'no source yet',
  empty: 'empty',
  meansDefault: (value: string) => `empty means ${value}`,
  keyFixed: 'A scenario cannot change what a row is about. Remove the row and add another one.',
  keyTaken: 'There is a row of this key already, or its key is not complete, so nothing was changed.',
  noKeyFree: 'Every row that this table can have stands already. Change one of them.',
  removed: 'This row is removed in the scenario.',
  added: 'This row is added by the scenario.',

  grid: {
    row: 'Row',
    changedFrom: (was: string) => `, instead of ${was}`,
    empty: 'empty',
    fill: 'Drag to fill with what is selected',
    ascending: 'Sort from smallest',
    descending: 'Sort from largest',
    tableOrder: 'Order of the file',
    selectColumn: 'Select the column',
    showRowsWith: 'Show rows with',
    findValue: 'Find a value',
    allValues: 'All',
    noValue: 'None',
    moreValues: (count: number) => `${count} more: write letters of what you look for.`,
  },

  finding: (table: string) => ({
    find: `Find in ${table.toLowerCase()}`,
    findShort: 'Find',
    replaceWith: 'Replace with',
    next: 'Next',
    previous: 'Previous',
    replacing: 'Replace…',
    replace: 'Replace',
    replaceAll: 'Replace all',
    found: (at: number, count: number) => (at === 0 ? `${count} found` : `${at} of ${count}`),
    none: 'not found',
  }),
  pasted: (count: Count, leftOut: Count) =>
    `${count.text} ${plural(count.value, { one: 'cell', other: 'cells' })} pasted` +
    (leftOut.value === 0 ? '' : `; columns without room here, left out: ${leftOut.text}`),
  readAs: (typed: string, value: string) => `“${typed}” was read as ${value}. Write thousands without a mark.`,
  sourceStays: 'The row keeps its source and confidence: Shift F2 changes them.',
  replaced: (count: Count) => `${count.text} ${plural(count.value, { one: 'cell', other: 'cells' })} replaced`,
  filter: 'Filter',
  filterText: 'Show rows that contain',
  shown: (shown: Count, all: Count) => `${shown.text} of ${rows(all)}`,
  keptColumn: (column: string) => `Show all values of “${column}” again`,
  showAll: 'Show all rows',
  onlyChanged: 'Only changed',
  noneShown: 'No row is like that.',

  problems: {
    faults: (count: Count) =>
      `${count.text} ${plural(count.value, { one: 'fault stands', other: 'faults stand' })} in the data`,
    held: (time: string) => `Results show the figures of ${time} until they are mended.`,
    none: 'There are no results until they are mended.',
    warnings: (count: Count) => `${count.text} ${plural(count.value, { one: 'warning', other: 'warnings' })}`,
    warningsNote: 'They stop nothing, but should be known.',
    place: (table: string, row: string, column: string) =>
      [table, row && `row ${row}`, column].filter((part) => part !== '').join(', '),
    newRow: (record: string) => `added by change ${record}`,
    go: 'Go to the cell',
    goTable: 'Go to the table',
    next: 'Next fault (F8)',
    use: (value: string) => `Use ${value}`,
  },

  settingNames: {
    title: 'title',
    currency: 'local currency',
    first_year: 'first year of the plan',
    discount_rate: 'discount rate',
    post_step: 'step of a post',
    staffing_mix: 'staffing mix of the plan',
    standby_by: 'standby is shared',
  } as Readonly<Record<string, string>>,
};

export type DataWords = typeof dataWords;
