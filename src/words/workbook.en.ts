/** What a workbook with live formulas says, in English. */
import { columnName } from './columnName.ts';
import { exportWords } from './export.en.ts';
import { packageText } from './packageText.en.ts';
import { quantityWords } from './quantities.en.ts';
import { tableWords } from './tables.en.ts';
import type { WorkbookText } from './workbookText.ts';

const dimensions: Readonly<Record<string, string>> = {
  caseType: 'case type',
  service: 'service',
  cadre: 'cadre',
  siteType: 'kind of site',
  mix: 'staffing mix',
  item: 'item',
  plan: 'plan',
  overhead: 'administration',
  payer: 'payer',
  sector: 'sector',
  dutyPost: 'duty post',
  programmeRow: 'item of the programme',
};

const calculations: Readonly<Record<string, string>> = {
  calc_prices: 'Prices and pay of each year, in local money',
  calc_demand: 'Survivors, where they are seen, what they take up',
  calc_staff: 'Time needed, posts paid, standby',
  calc_items: 'Supplies, equipment and training as a cost a year',
  calc_overheads: 'The parts of the cost of each case type, administration on top',
  calc_survivors: 'Cost per survivor, and what nobody can be charged with',
  calc_budget: 'What is bought and paid each year, line by line',
  calc_funding: 'What is not committed yet',
  calc_services: 'Cost of one contact of each service',
};

export const workbookText: WorkbookText = {
  language: 'en',
  quantity: (name) => quantityWords.quantities[name] ?? name,
  unit: (unit, currency) => quantityWords.units(currency)[unit] ?? unit,
  dimension: (dimension) => dimensions[dimension] ?? dimension,
  table: packageText.table,
  column: (table, column) =>
    `${table}.${column}` === 'budget.amount'
      ? 'unrounded'
      : exportWords.answers[`${table}.csv`]
        ? packageText.column(table, column)
        : columnName(table, column, { said: tableWords, names: quantityWords }),
  limit: (above, atLeast, atMost) =>
    above !== ''
      ? `A number above ${above}.`
      : atMost !== ''
        ? `A number from ${atLeast} to ${atMost}.`
        : `A number of at least ${atLeast}.`,
  asPlanned: 'as planned',
  everyYear: 'every year',
  unitHead: 'unit',
  stepsHead: 'Steps of longer formulas',
  step: (number, of) => `step ${number} of ${of}`,
  calculation: (sheet) => calculations[sheet] ?? sheet,
  front: {
    heading: 'What it costs to assist one survivor, and the budget that follows',
    what: [
      'This workbook holds the whole calculation as live formulas: change a salary, a price or a number of survivors on a sheet of inputs, and cost per survivor and budget follow.',
      'It was written by ESP Cost Planner. Figures in the sheets of results refer to the sheets of the calculation, and those to the sheets of inputs.',
    ],
    facts: {
      data: 'Data',
      scenario: 'Scenario',
      basePlan: 'Base plan',
      mix: 'Staffing mix',
      currency: 'Currency',
      years: 'Years',
      date: 'Written on',
      version: 'Version of ESP Cost Planner',
    },
    legend: {
      head: 'How to read it',
      input: 'blue on yellow: an input; change it as you like',
      locked: 'decides the structure (what exists and which rule holds); locked',
      formula: 'a formula; locked',
      structure:
        'To add or take away rows, change what decides the structure, or fill in a cell that is empty, use the app and write the workbook again. Sheets are protected without a password.',
      noFigure: 'An empty cell in a sheet of results means that there is no figure: nothing to divide by.',
      zeroLines: 'Lines that come to 0 are kept wherever an input can bring them to life.',
      rounding: 'Nothing is rounded but on screen.',
    },
    sure: {
      head: (year) => `How sure the cost of ${year} is, as planned`,
      note: 'Share of the economic cost by the weakest figure that it rests on, on the day the workbook was written. Illustrative figures, and those without a stated confidence, are to be replaced.',
      kinds: { prices: 'Prices', quantities: 'Quantities', demand: 'Demand' },
      placings: {
        published: 'published',
        derived: 'derived',
        expert: 'expert',
        illustrative: 'illustrative',
        unplaced: 'rests on none',
      },
    },
    sheets: { head: 'What is where', results: 'Results', inputs: 'Inputs', calculation: 'Calculation' },
  },
};
