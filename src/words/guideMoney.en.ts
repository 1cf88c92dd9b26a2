/** What the figures of budget and money mean, in English. */
import type { TopicText } from './guideText.ts';

export const money = {
  budget: {
    also: 'cash expenditure economic cost difference lines sector payer economic code driver fixed variable',
    blocks: [
      'The cost answers “what does it take to assist survivors in a year”; the budget answers “how much money is needed in that year”. They differ in three ways:',
      {
        list: [
          'What lasts for years is paid at once in the budget, and spread over its life in the cost.',
          'What is given in kind, and what survivors pay, is in the cost and not in the budget.',
          'Administration is charged on the money spent in the budget, and on the cost in the cost.',
        ],
      },
      'The same budget can be read by sector, payer, economic code and driver. Drivers say what moves a line: variable (supplies of each survivor), step-fixed (posts and what goes with them), fixed (sites and programme), overhead (administration).',
      'Amounts are in prices of each year. Downloaded lines are rounded so that they add up to the rounded total.',
    ],
  },
  'who-pays': {
    also: 'payer kind in-kind donated volunteers survivors pay fees transport shadow price',
    blocks: [
      {
        head: ['Kind of payer', 'What it is', 'Where it is counted'],
        rows: [
          ['`budget`', 'Ministries, regions, donors: money that must be found', 'Cost and budget'],
          ['`in-kind`', 'Volunteers, donated rooms: no money, but valued at a price', 'Cost, beside the budget'],
          ['`out-of-pocket`', 'What survivors pay themselves: travel, medicines, fees', 'Cost, beside the budget'],
        ],
      },
      'In-kind help is valued so that the plan still holds if it ends one day. What survivors pay is shown so that it can be brought down.',
      'The kind stands in `payers`, column `payers.kind`; every cadre, item and overhead names its `payer`.',
    ],
  },
  capital: {
    also: 'investment equipment vehicle useful life depreciation annuity purchase recurrent',
    blocks: [
      'Capital is what lasts longer than a year: its `items.useful_life_years` in `items` is over 1. A course that holds for three years counts too. All else is recurrent.',
      'In the budget it is bought in the year in which it is needed, at that year’s full price, and again when its life is over. In the cost each year bears an equal share of its price, with the `discount_rate` as interest.',
      'What stands at the beginning is not bought again: rows of `sites` from before the first year say since when sites stand; `share_in_place` of `staff_items` and `programme_items` says which part of the first year’s need is there already.',
      'What is no longer needed is neither sold nor moved to another site.',
    ],
  },
  'funding-gap': {
    also: 'funding committed commitment shortfall deficit surplus uncovered donors ministry existing payroll',
    blocks: [
      { formula: 'funding gap of a payer in a year = budget − committed' },
      'Committed is what a payer has promised or pays already, as `funding` says in `funding.amount`: an approved budget, a grant, existing payroll.',
      'New money is what is not committed yet. It is often far less than the budget, since many of the staff are on the payroll.',
      'One payer’s surplus closes no other’s gap: sums count gaps only.',
      'Commitments of payers that are no budget are ignored, with a warning.',
    ],
  },
  'present-value': {
    also: 'discount rate discounting net present value real interest',
    blocks: [
      {
        formula:
          'present value = sum over years of: budget ÷ price index ÷ (1 + discount rate) to the power of years since the first',
      },
      'One sum for several years, in money of the first year. It lets plans be compared that spend at different times: money needed later weighs less.',
      'The `discount_rate` stands in `settings` and is real, that is, above inflation: `0.03` is usual. Empty means 0: then only the rise of prices is taken off.',
    ],
  },
  money: {
    also: 'nominal real inflation current constant prices dollar exchange rate USD KGS wage index',
    blocks: [
      'Everything is computed in the local currency, in prices of each year. `years` says by how much prices (`years.price_index`) and wages (`years.wage_index`) stand above the first year.',
      {
        list: [
          'Local currency, prices of the year shown: what a budget needs.',
          'First year’s money: each amount ÷ price index. It shows what really becomes dearer.',
          'Another currency: first year’s money ÷ the rate in `currencies`. Rates of later years are not guessed.',
        ],
      },
      'Choose it under “Money” above each page. Downloaded files stay in local currency.',
    ],
  },
  'price-levels': {
    also: 'inflation consumer price index CPI price year old price update',
    blocks: [
      'A price or salary of an earlier year is carried to the first year by consumer prices of its own currency, then changed into local currency:',
      {
        formula:
          'price in the first year = price as written × price level of the first year ÷ price level of its own year × exchange rate',
      },
      'The levels stand in `price_levels`; only their ratio matters. An empty `price_year` means the first year, an empty `currency` the local one. A level or rate that is missing is a fault; a price older than five years is a warning.',
    ],
  },
  'scenario-effects': {
    also: 'bridge effect comparison difference side by side notice survivors saving order',
    blocks: [
      'A scenario is a list of changes of the data, nothing else. The page Scenarios makes them one after the other and says what each does to the cost. In another order some amounts would move from row to row; the total would not.',
      'Where the data would be at fault between two changes, their effect stands together, with the last of them.',
      'A saving is never shown alone. Beside it stands what survivors would notice: fewer sites, hours of presence, services or minutes.',
    ],
  },
} satisfies Readonly<Record<string, TopicText>>;
