/** Scenarios side by side: cost per survivor by case type, survivors, posts, budget by year and present value. */
import { decimals, type Decimal } from '../quantity/decimal.ts';
import { costAt } from './costPerSurvivor.ts';
import { inMoney } from './money.ts';
import { translations } from './named.ts';
import { AS_PLANNED, type Results } from './results.ts';
import { staffing } from './staffing.ts';
import { totals } from './totals.ts';
import { viewOf, type ViewAsked } from './view.ts';

const { plus, zero, toText } = decimals;

/** Of one scenario or the base, the plan as it stands; amounts in the money of the view. */
export interface ComparedPlan {
  readonly scenario: string;
  /** What the scenario is, with translations by language; '' for the base. */
  readonly description: string;
  readonly descriptions: Readonly<Record<string, string>>;
  /** Full cost per survivor by case type's id, `all` among them; '' without survivors. */
  readonly costs: Readonly<Record<string, string>>;
  /** In the year of the view. */
  readonly survivors: string;
  readonly posts: string;
  readonly economic: string;
  /** By year, and over all years. */
  readonly budget: Readonly<Record<string, string>>;
  readonly budgetSum: string;
  /** Over all years, in the first year's local money. */
  readonly presentValue: string;
}

export function comparedPlan(results: Results, asked: ViewAsked): ComparedPlan {
  const { keys, pack } = results;
  const view = viewOf(results, asked);
  const described = pack.tables.scenarios.rows.find(({ cells }) => cells.id === pack.scenario)?.cells ?? {};
  const convert = inMoney(results, view.money, view.year);
  const caseTypes = [...keys.ids.caseType.keys(), undefined];
  const costs = caseTypes.map((caseType) => costAt(results, { plan: AS_PLANNED, caseType, ...view }));
  const years = totals(results, [AS_PLANNED]);
  const ofYear = years.find(({ year }) => year === keys.ids.year[view.year]);
  const budgets = years.map(
    ({ year, budget }) => [year, inMoney(results, view.money, keys.yearNumber(year))(budget)] as const,
  );
  const sum = (amounts: readonly Decimal[]) => amounts.reduce((total, amount) => plus(total, amount), zero);
  return {
    scenario: pack.scenario,
    description: described.description ?? '',
    descriptions: translations(described, 'description'),
    costs: withoutPrototype(costs.map(({ caseType, parts }) => [caseType, toText(convert(parts.full))])),
    survivors: toText(costs.at(-1)?.cases ?? zero),
    posts: toText(sum(postsIn(results, view.year, view.siteType))),
    economic: toText(convert(ofYear?.economic ?? zero)),
    budget: withoutPrototype(budgets.map(([year, budget]) => [year, toText(budget)])),
    budgetSum: toText(sum(budgets.map(([, budget]) => budget))),
    presentValue: toText(sum(years.map(({ presentValue }) => presentValue))),
  };
}

function postsIn(results: Results, year: number, siteType: number | undefined): Decimal[] {
  const { ids } = results.keys;
  const here = siteType === undefined ? undefined : ids.siteType[siteType];
  return staffing(results, AS_PLANNED)
    .filter((row) => row.year === ids.year[year] && (here === undefined || row.siteType === here))
    .map(({ posts }) => posts);
}

/** Ids of a pack are keys here: `__proto__` may be one. */
function withoutPrototype(entries: readonly (readonly [string, string])[]): Record<string, string> {
  const record = Object.create(null) as Record<string, string>;
  for (const [key, value] of entries) record[key] = value;
  return record;
}
