/** Faults and warnings of a pack in English: what is wrong, and what would be right. */
import type { Problem } from '../pack/problem.ts';
import {
  anyOf,
  files,
  LONG_LIST,
  nameById,
  rowsIn,
  value,
  when,
  type ProblemSentences,
  type RowName,
} from './problemSentences.ts';

const quoted = (text: string): string => `“${text}”`;

/** The column that is meant, with its table where a scenario's change is the place to mend it. */
const columnOf = (problem: Problem): string =>
  (value(problem, 'of') || problem.column) + when(value(problem, 'table'), ` of ${value(problem, 'table')}`);

const found = (problem: Problem): string => quoted(problem.found);

/** The rows of a value, each in quotes: a name may hold commas. */
const named = (...rows: Parameters<typeof rowsIn>): readonly string[] => rowsIn(...rows).map(quoted);

const rows = (...of: Parameters<typeof rowsIn>): string => named(...of).join(', ');

const nearest = (problem: Problem): string =>
  when(value(problem, 'nearest'), ` The nearest is ${value(problem, 'nearest')}.`);

const oneOf = (problem: Problem): string => value(problem, 'choices').replace(/, ([^,]+)$/, ' or $1');

/** What a number may be: "a number, 0 or more, at most 1". */
const numberWanted = (problem: Problem): string => {
  const { above = '', atLeast = '', atMost = '' } = problem.expected;
  const lower = above === '' ? when(atLeast, `, ${atLeast} or more`) : `, above ${above}`;
  return `a number in digits${lower}${when(atMost, `, at most ${atMost}`)}`;
};

const apart = (problem: Problem): string => {
  const short = value(problem, 'short');
  return short === '' ? `${value(problem, 'over')} is too much` : `${short} is missing`;
};

const wantedHere = (problem: Problem): string => {
  const type = value(problem, 'type');
  if (value(problem, 'choices') !== '') return `Give one of ${value(problem, 'choices')}.`;
  if (type === 'number' || type === 'whole number') return 'Give a number; 0 is one.';
  if (type === 'year') return 'Give a year, such as 2026.';
  if (type === 'currency code') return 'Give the currency as a code of ISO 4217, such as KGS.';
  return value(problem, 'operation') === '' ? 'Fill it in.' : `Name the column to ${value(problem, 'operation')}.`;
};

/** What kind of thing a table's rows are, for a name that was not found. */
const kinds: Readonly<Record<string, string>> = {
  case_types: 'case type',
  services: 'service',
  cadres: 'cadre',
  staffing_mixes: 'staffing mix',
  site_types: 'site type',
  items: 'item',
  payers: 'payer',
  'payers or payer_splits': 'payer or split',
  economic_codes: 'economic code',
  scenarios: 'scenario',
};

const kindOf = (problem: Problem): string => kinds[value(problem, 'tables')] ?? 'row';

const sentences: ProblemSentences = {
  'file-not-text': () => 'The file cannot be read as text. Save it as CSV in UTF-8.',
  'file-without-header': (p) =>
    `The first row must hold the names of the columns (${value(p, 'columns')}).` +
    when(p.found, ` It holds ${found(p)}.`),
  'column-twice': (p) => `The column ${p.column} stands twice in the header. Keep one of the two.`,
  'column-without-name': (p) =>
    `A column has cells but no name (position ${value(p, 'positions')}). Give it a name in the header, or empty it.`,
  'column-missing': (p) =>
    `The file lacks the column ${p.column}. Add it to the header` +
    (value(p, 'nearest') === '' ? '.' : `, or rename ${value(p, 'nearest')} if that is meant.`),
  'quote-unclosed': () => 'A quote opens here and is never closed. Close it with a second quote.',
  'quote-stray': () =>
    'A quote stands within a cell. Put the whole cell in quotes and write each quote within it twice.',
  'row-too-long': (p) =>
    `The row has ${value(p, 'cells')} cells, the header ${value(p, 'columns')}. ` +
    'Put text that holds the separator in quotes, or take the surplus cells away.',
  'table-empty': (p) =>
    `${p.file} has no rows.` + when(value(p, 'keys'), ` At least these are needed: ${value(p, 'keys')}.`),
  'descriptor-unreadable': () =>
    'The file is no data package: it must be JSON with a list of resources. Mend it or take it away.',
  'descriptor-path-outside': (p) =>
    (p.found === ''
      ? `The resource ${quoted(value(p, 'resource'))} has no path. `
      : `The path ${found(p)} of ${quoted(value(p, 'resource'))} leads out of the pack. `) +
    'Give a path within its folder, such as cadres.csv.',
  'descriptor-file-missing': (p) =>
    `There is no file ${found(p)}, which is said to hold ${value(p, 'resource')}. Add it, or mend its path.`,
  'descriptor-table-twice': (p) => `${p.found} is named twice. Keep one resource for each table.`,

  'cell-empty': (p) => `${columnOf(p)} is empty. ${wantedHere(p)}`,
  'number-unreadable': (p) => `${found(p)} is not a number. Give ${columnOf(p)} as ${numberWanted(p)}.`,
  'number-with-other-mark': (p) =>
    value(p, 'mark') === ','
      ? `${found(p)} has a decimal point, but this file writes decimals with a comma. Write all alike.`
      : `${found(p)} has a comma, but this file writes decimals with a point. ` +
        'Write a decimal point, and nothing between thousands.',
  'cell-with-error': (p) =>
    `${value(p, 'cell')} holds ${found(p)}, an error of its formula. Mend the formula there, or write ${columnOf(p)} here.`,
  'formula-without-value': (p) =>
    `${value(p, 'cell')} holds a formula whose result was not saved. ` +
    'Open the file in the spreadsheet program, save it, and choose it once more.',
  'cells-merged': (p) =>
    `The cells ${value(p, 'cell')} are merged, so it is not said what each of them holds. ` +
    'Unmerge them and fill each one.',
  'number-out-of-reach': (p) =>
    `${found(p)} is too large, too small or too long to be meant. Give ${columnOf(p)} as an ordinary number.`,
  'number-not-whole': (p) => `${found(p)} is not a whole number. Give ${columnOf(p)} without decimals, 1 or more.`,
  'year-unreadable': (p) =>
    `${found(p)} is not a year. Give a year in four digits, from ${value(p, 'atLeast')} to ${value(p, 'atMost')}.`,
  'number-too-small': (p) => `${found(p)} is too small. ${columnOf(p)} must be ${value(p, 'atLeast')} or more.`,
  'number-not-above': (p) => `${found(p)} is too small. ${columnOf(p)} must be above ${value(p, 'above')}.`,
  'number-too-large': (p) => `${found(p)} is too large. ${columnOf(p)} must be ${value(p, 'atMost')} at most.`,
  'choice-unknown': (p) =>
    `${found(p)} is not among the choices of ${columnOf(p)}.` +
    (value(p, 'choices').length > LONG_LIST && value(p, 'nearest') !== '' ? nearest(p) : ` Give ${oneOf(p)}.`),
  'currency-code-unreadable': (p) => `${found(p)} is not a currency code. Give three capital letters, such as KGS.`,
  'id-with-slash': (p) => `${found(p)} holds a slash, which joins the parts of a key. Use a hyphen instead.`,
  'id-with-control-character': (p) =>
    `${found(p)} holds a line break or another invisible character. Write it on one line.`,
  'id-reserved': (p) =>
    `${found(p)} cannot be an id: ${value(p, 'reserved')} have a meaning of their own. Choose another.`,

  'key-twice': (p) =>
    `${quoted(value(p, 'key'))} stands in row ${value(p, 'row')} already. ` +
    `Each ${value(p, 'columns').replaceAll(', ', ' + ')} may have one row only.`,
  'reference-unknown': (p) =>
    `There is no ${kindOf(p)} called ${found(p)}.${nearest(p)}` +
    when(value(p, 'nearest') === '' ? ' ' : '', ` Add it to ${files(value(p, 'tables'))}, or name one that is there.`),
  'reference-to-empty-table': (p) =>
    `There is no ${kindOf(p)} called ${found(p)}: ${files(value(p, 'tables'))} has no rows. Add what the pack names.`,
  'row-removed-but-used': (p) =>
    `The scenario removes ${found(p)} from ${value(p, 'table')}, but it is still needed` +
    `${when(value(p, 'user'), ` (${value(p, 'user')})`)}. Change what needs it, or keep the row.`,
  'low-above-value': (p) =>
    `The low bound ${p.found} lies above the value ${value(p, 'value')}. It must be ${value(p, 'value')} or less.`,
  'high-below-value': (p) =>
    `The high bound ${p.found} lies below the value ${value(p, 'value')}. It must be ${value(p, 'value')} or more.`,
  'range-without-value': (p) => `There is a bound but no value. Fill in ${value(p, 'value')}, or empty ${columnOf(p)}.`,
  'setting-missing': (p) => `The setting ${value(p, 'key')} is missing. Add a row with it.`,
  'first-year-missing': (p) =>
    `There is no row for ${value(p, 'firstYear')}, the first year in settings. Add it, with 1, 1, 1.`,
  'first-year-not-one': (p) =>
    `${found(p)} must be 1: ${value(p, 'firstYear')} is the first year, of which the others are multiples.`,
  'year-before-first': (p) =>
    `${p.found} lies before the first year, ${value(p, 'firstYear')}. Take the row away, or mend first_year in settings.`,
  'year-gap': (p) => `The year ${value(p, 'missing')} is missing before ${p.found}. Years follow without a gap.`,
  'rate-missing': (p) =>
    `There is no exchange rate for ${quoted(value(p, 'currency'))}. Add it to currencies.csv` +
    (value(p, 'others') === '0' ? '.' : `; ${value(p, 'others')} more rows need it.`),
  'price-level-missing': (p) =>
    `To carry this price to ${value(p, 'firstYear')}, price_levels.csv needs the index of ` +
    `${value(p, 'currency')} in ${value(p, 'years')}. Add it, or give the price of another year.`,
  'cases-missing': () =>
    'The case type has no number of cases. Fill in cases, or population, annual_prevalence and help_seeking.',
  'cases-incomplete': (p) =>
    `To estimate cases, population, annual_prevalence and help_seeking must all be filled. ` +
    `Missing: ${value(p, 'missing')}.`,
  'site-shares-not-one': (p) =>
    `The shares of cases in ${value(p, 'year')} add up to ${value(p, 'sum')}. ` +
    `They must add up to 1 in each year: ${apart(p)}.`,
  'case-site-shares-not-one': (p, nameOf) =>
    `The shares of ${rows(p, 'caseType', nameOf)}${when(value(p, 'year'), ` in ${value(p, 'year')}`)} add up to ` +
    `${value(p, 'sum')}. They must add up to 1: ${apart(p)}.`,
  'split-shares-not-one': (p) =>
    `The shares of the split ${quoted(value(p, 'split'))} add up to ${value(p, 'sum')}. ` +
    `They must add up to 1: ${apart(p)}.`,
  'cases-without-site': (p, nameOf) =>
    `In ${value(p, 'year')} survivors (${rowsIn(p, 'caseType', nameOf).join(', ')}) would be seen at ${rows(p, 'siteType', nameOf)}, ` +
    'where no site stands that year. Give it a site, or send the share elsewhere.',
  'direct-time-share-zero': (p) =>
    'None of this cadre’s time can go to survivors, but it gives them minutes ' +
    `(${value(p, 'file')}, row ${value(p, 'row')}). Give a share above 0, or take the minutes away.`,
  'on-call-without-rate': () =>
    'Staff on call need a pay_rate: the part of an hour’s cost that an hour on call is paid, such as 0.25.',
  'present-rate-below-one': (p) =>
    `${found(p)} is too small: staff who are present are paid in full. Give 1 or more, such as 1.5 at night.`,
  'mix-not-allowed': (p, nameOf) =>
    `The mix ${rows(p, 'mix', nameOf)} may not be used at ${rows(p, 'siteType', nameOf)}, only at ` +
    `${rows(p, 'allowed', nameOf)}. Choose another mix, or allow it in mix_site_types.csv.`,
  'capital-in-service': (p, nameOf) =>
    `${rows(p, 'item', nameOf)} lasts ${value(p, 'life')} years, and a service can only use things up. ` +
    'List it in site_items.csv, staff_items.csv or programme_items.csv.',
  'payer-and-split': (p) =>
    `${quoted(value(p, 'id'))} is a payer too (${value(p, 'file')}, row ${value(p, 'row')}). Give the split another id.`,

  'scenario-unknown': (p) => `There is no scenario called ${found(p)}.${nearest(p)}`,
  'change-table-closed': (p) => `A scenario cannot change ${p.found}. Edit that file itself.`,
  'change-row-unknown': (p) =>
    `There is no row ${found(p)} in ${value(p, 'table')}.${nearest(p)} ` +
    'A row is named by its key, its parts joined by slashes.',
  'change-key-parts': (p) =>
    (p.found === '' ? 'No row is named.' : `${found(p)} does not name a row of ${value(p, 'table')}.`) +
    ` Give its key as ${value(p, 'key')}; an empty part keeps its slash.`,
  'change-column-unknown': (p) => `${value(p, 'table')} has no column ${found(p)}.${nearest(p)}`,
  'change-of-key': (p) =>
    `${found(p)} is part of the key of ${value(p, 'table')} and cannot be changed. Remove the row and insert another.`,
  'change-without-number': (p) =>
    (value(p, 'before') === ''
      ? `${value(p, 'column')} is empty there, so there is nothing to ${p.found}.`
      : `${value(p, 'column')} holds ${quoted(value(p, 'before'))} there, which is no number to ${p.found}.`) +
    ' Use set.',
  'change-not-empty': (p) => `Rows are inserted and removed whole: leave ${p.column} empty.`,
  'insert-of-standing-row': (p) =>
    `The row ${found(p)} stands in ${value(p, 'table')} already. Set its cells instead of inserting it.`,

  'column-unknown': (p) => `The column ${found(p)} is not known. It is kept, and not used in computing.${nearest(p)}`,
  'file-unknown': (p) => {
    const { nearest: near = '', descriptor = '' } = p.expected;
    if (near === p.found && descriptor !== '') return `${descriptor} does not name this file, so it is not read.`;
    return `This is no file of a pack, and is not read.${when(near, ` The nearest is ${near}.`)}`;
  },
  'folder-unread': () => 'Files in this folder are not part of the pack, and are not read.',
  'resource-unknown': (p) => `${found(p)} is no table of a pack, and is not read.${nearest(p)}`,
  'setting-unknown': (p) => `The setting ${found(p)} is not known, and is not used.${nearest(p)}`,
  'year-outside-horizon': (p) =>
    `${p.found} lies outside the years computed (${value(p, 'first')} to ${value(p, 'last')}), so this row is not used.`,
  'funding-not-counted': (p, nameOf) =>
    `${quoted(nameOf('payers', p.found))} pays ${value(p, 'kind')}, not from a budget, so this commitment is not counted.`,
  'population-not-used': (p) =>
    `cases is filled, so ${value(p, 'columns')} ${value(p, 'columns').includes(',') ? 'are' : 'is'} not used.`,
  'price-old': (p) =>
    `This price is ${value(p, 'age')} years older than ${value(p, 'firstYear')}. Look for a newer one.`,
  'range-missing': (p) =>
    `This figure carries ${value(p, 'percent')}% of the cost and has no range. ` +
    'Give its low and high bounds, in the columns that end in _low and _high.',
  'service-without-minutes': (p, nameOf) =>
    `The service ${quoted(nameOf('services', p.found))} is used, but takes no staff minutes under: ${rows(p, 'mixes', nameOf)}.`,
  'mix-without-duty': (p, nameOf) =>
    `Under ${rows(p, 'mix', nameOf)} staff are on duty at some site types, but nobody at ${rows(p, 'siteType', nameOf)}.`,
  'mix-less-ready': (p, nameOf) =>
    `Under ${rows(p, 'mix', nameOf)} fewer stand ready at ${rows(p, 'siteType', nameOf)} than planned: ` +
    `no ${anyOf(named(p, 'cadres', nameOf), 'or')} on duty.`,
};

/** The problem in one or two sentences, without its place; of a scenario, with the scenario's name. */
export function sayProblem(problem: Problem, nameOf: RowName = nameById): string {
  const sentence = sentences[problem.code](problem, nameOf);
  const { scenario } = problem;
  return scenario === undefined ? sentence : `Scenario ${quoted(nameOf('scenarios', scenario))}: ${sentence}`;
}
