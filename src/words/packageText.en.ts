/** What the descriptor of a package says to people. In English alone: it stands beside column names in English, and is the same from the page and the command line. */
import { columnName } from './columnName.ts';
import { exportWords } from './export.en.ts';
import { quantityWords } from './quantities.en.ts';
import { tableWords } from './tables.en.ts';

const perSurvivor = {
  staff_time: 'time of staff with survivors, per survivor',
  standby: 'staff on duty or on call whether anyone comes or not, per survivor',
  service_items: 'supplies and aid that services use up, per survivor',
  staff_items: 'training and equipment of staff, per survivor',
  site_items: 'equipment and running of sites, per survivor',
  programme_items: 'the national programme, per survivor',
  overheads: 'administration, per survivor',
  direct: 'staff time and supplies, per survivor',
  full: 'all parts together, per survivor',
};

/** Columns of the result files, by table and column, else by column. */
const columns: Readonly<Record<string, string>> = {
  scenario: 'scenario that the data were changed by; base: none',
  mix: 'staffing mix wherever it may be used; as-planned: each kind of site with its own',
  site_type: 'kind of site; all: all sites together',
  'budget.site_type': 'kind of site; empty for what is counted for all together',
  'staffing.site_type': 'kind of site',
  case_type: 'case type; all: all survivors together',
  year: 'calendar year',
  cases: 'survivors assisted in the year',
  currency: 'currency of all amounts of the row',
  ...Object.fromEntries(Object.entries(perSurvivor).map(([part, text]) => [`per_survivor.${part}`, text])),
  'totals.economic': 'cost of everything used in the year, capital spread over its useful life',
  'totals.unattributed': 'part of the economic cost that no survivor could be charged with',
  'totals.budget': 'cash that budgets must provide in the year',
  'totals.in_kind': 'given in kind',
  'totals.out_of_pocket': 'paid by survivors and families',
  'totals.present_value': 'budget discounted to the first year',
  'budget.sector': 'sector of the essential services package',
  'budget.payer': 'who pays',
  'budget.payer_kind': 'budget, in-kind or out-of-pocket',
  'budget.economic_code': 'economic code of the budget',
  'budget.driver': 'what the amount grows with',
  'budget.origin': 'table of the data that the line comes from, or staff, allowances',
  'budget.line': 'code of the cadre, item or overhead',
  'budget.line_name': 'name of the cadre, item or overhead',
  'budget.quantity': 'how many, in the unit of the row',
  'budget.unit': 'what is counted',
  'budget.unit_cost': 'cost of one',
  'budget.amount': 'rounded so that lines add up to the rounded total of each year and kind of payer',
  'staffing.cadre': 'cadre',
  'staffing.workload_posts': 'posts that the minutes of contacts need, over all sites of the kind',
  'staffing.duty_posts': 'posts that presence on duty needs, over all sites of the kind',
  'staffing.posts': 'posts paid, over all sites of the kind',
  'staffing.utilisation': 'workload posts as a part of posts; empty without posts',
  'service_costs.service': 'service',
  'service_costs.contacts': 'contacts in the year',
  'service_costs.direct_per_contact': 'staff time and supplies of one contact; empty without contacts',
  'service_costs.with_standby_per_contact': 'the same with the standby of the cadres; empty without contacts',
  'funding_gap.payer': 'payer of the budget',
  'funding_gap.budget': 'what the payer must find',
  'funding_gap.committed': 'what the payer has committed',
  'funding_gap.gap': 'budget less committed; below 0 where more is committed than needed',
};

const isResult = (table: string): boolean => Object.hasOwn(exportWords.answers, `${table}.csv`);

export const packageText = {
  description: ({ scenario, mix }: { readonly scenario: string; readonly mix: string }, version: string) =>
    `What it costs to assist one survivor of violence, and the budget that follows: results (results/) with the data behind them (pack/). Computed by ESP Cost Planner ${version} from the base data${scenario === 'base' ? '' : ` under the changes of the scenario ${scenario}`}${mix === '' ? '' : `, staffing mix ${mix}`}.`,
  table: (name: string): string => exportWords.answers[`${name}.csv`] ?? exportWords.meanings[name] ?? name,
  column: (table: string, column: string): string =>
    isResult(table)
      ? (columns[`${table}.${column}`] ?? columns[column] ?? column)
      : columnName(table, column, { said: tableWords, names: quantityWords }),
  unit: (unit: string, currency: string): string => quantityWords.units(currency)[unit] ?? '',
};
