/** Scenarios side by side: each figure as it is printed, beneath it how far it lies from the base's. */
import type { ComparedPlan } from '../../analysis/comparison.ts';
import type { Difference, PlanDifferences } from '../../analysis/planDifferences.ts';
import { BASE, type KnownPlans } from '../../state/knownPlans.ts';
import { isZero, roundingFor, type Rounding } from '../../words/rounding.ts';
import { siteName } from '../cost/finding.ts';
import { moneyPhrase, localCurrency } from '../parts/moneyPhrase.ts';
import { nameOf } from '../parts/speech.ts';
import { signedAmount } from '../panel/amounts.ts';
import { planName, soundPlan } from './planNames.ts';
import type { ScenarioSpeech } from './scenarioSpeech.ts';
import { totalsRounding } from './totalsRounding.ts';

export interface SideCell {
  readonly id: string;
  /** Decimal text; '' where there is no figure. */
  readonly exact: string;
  readonly text: string;
  readonly difference: Difference;
  /** How far from the base: an amount and a share, or that it is the same; '' for the base itself. */
  readonly apart: string;
  readonly isSame: boolean;
}

interface SideRow {
  readonly id: string;
  readonly name: string;
  readonly isSum: boolean;
  readonly cells: readonly SideCell[];
}

export interface SideBySide {
  readonly columns: readonly { readonly id: string; readonly name: string; readonly isOpen: boolean }[];
  /** `exactName` is that of the exact figures, which are in no thousands or millions. */
  readonly groups: readonly { readonly name: string; readonly exactName: string; readonly rows: readonly SideRow[] }[];
}

type Sound = NonNullable<ReturnType<typeof soundPlan>>;
interface RowMeant {
  readonly id: string;
  readonly name: string;
  readonly isSum?: boolean;
  readonly value: (plan: ComparedPlan) => string;
  readonly difference: (differences: PlanDifferences) => Difference;
}

const NONE: Difference = { amount: '', share: '' };

/** @param beside scenarios to stand beside the base; those that are not computed, or have faults, are left out */
export function sideBySideOf(known: KnownPlans, beside: readonly string[], speech: ScenarioSpeech): SideBySide {
  const { answer } = known;
  const plans = [BASE, ...beside].flatMap((id) => soundPlan(known.plans.get(id)) ?? []);
  const rowsOf = (meant: readonly RowMeant[], rounding: (rows: readonly RowMeant[]) => Rounding) =>
    meant.map((row) => sideRow(row, plans, rounding(meant), speech));
  const valuesOf = (rows: readonly RowMeant[]) => rows.flatMap(({ value }) => plans.map(({ plan }) => value(plan)));
  const one = (rows: readonly RowMeant[], round: (amounts: readonly string[]) => Rounding) => {
    const rounding = round(valuesOf(rows));
    return { unit: rounding.unit, rows: rowsOf(rows, () => rounding) };
  };
  const { said, words } = speech;
  const costs = one(costRows(known, speech), roundingFor);
  const counts = countRows(speech).flatMap((row) => one([row], countRounding).rows);
  const budget = one(budgetRows(known, speech), totalsRounding);
  const value = one(valueRows(speech), totalsRounding);
  const site = siteName(answer, speech);
  const unit = (power: number) => words.cost.unit(answer.currency, power);
  const all = site && said.sideBySide.allSites;
  const money = answer.shown.money === '' ? said.sideBySide.ofEachYear : `, ${moneyPhrase(answer, speech)}`;
  return {
    columns: plans.map(({ plan: { scenario } }) => ({
      id: scenario,
      name: planName(scenario, answer, speech),
      isOpen: scenario === answer.scenario && scenario !== BASE,
    })),
    groups: [
      group(
        costs,
        (power) => said.sideBySide.costs(answer.year, unit(power), site) + `, ${moneyPhrase(answer, speech)}`,
      ),
      group({ unit: 0, rows: counts }, () => said.sideBySide.inYear(answer.year, site)),
      group(budget, (power) => said.sideBySide.budget(unit(power)) + money + all),
      group(
        value,
        (power) =>
          said.sideBySide.presentValue(words.cost.unit(localCurrency(answer), power), answer.years[0] ?? '') + all,
      ),
    ],
  };
}

/** @param name of a group whose figures are in this power of ten */
const group = ({ unit, rows }: { unit: number; rows: readonly SideRow[] }, name: (power: number) => string) => ({
  name: name(unit),
  exactName: name(0),
  rows,
});

/** Survivors and posts: whole numbers from ten up. */
const countRounding = (counts: readonly string[]): Rounding => ({
  unit: 0,
  place: counts.some((text) => Math.abs(Number(text)) >= 10) ? 0 : -1,
});

function costRows({ answer }: KnownPlans, speech: ScenarioSpeech): RowMeant[] {
  const rows = [...answer.caseTypes.map((one) => ({ id: one.id, name: nameOf(one, speech) }))];
  return [...rows, { id: 'all', name: speech.said.sideBySide.allSurvivors, isSum: true }].map((row) => ({
    ...row,
    value: ({ costs }) => costs[row.id] ?? '',
    difference: ({ costs }) => costs.get(row.id) ?? NONE,
  }));
}

const countRows = ({ said: { sideBySide } }: ScenarioSpeech): RowMeant[] =>
  (['survivors', 'posts'] as const).map((id) => ({
    id,
    name: sideBySide[id],
    value: (plan) => plan[id],
    difference: (differences) => differences[id],
  }));

function budgetRows({ answer: { years } }: KnownPlans, { said, formats }: ScenarioSpeech): RowMeant[] {
  const ofYears = years.map((year): RowMeant => ({
    id: year,
    name: year,
    value: ({ budget }) => budget[year] ?? '',
    difference: ({ budget }) => budget.get(year) ?? NONE,
  }));
  const sum: RowMeant = {
    id: 'sum',
    name: said.sideBySide.years(formats.count(String(years.length))),
    isSum: true,
    value: ({ budgetSum }) => budgetSum,
    difference: ({ budgetSum }) => budgetSum,
  };
  return [...ofYears, sum];
}

const valueRows = ({ said }: ScenarioSpeech): RowMeant[] => [
  {
    id: 'present-value',
    name: said.sideBySide.presentValueOfBudget,
    value: ({ presentValue }) => presentValue,
    difference: ({ presentValue }) => presentValue,
  },
];

function sideRow(
  { id, name, isSum = false, value, difference }: RowMeant,
  plans: readonly Sound[],
  rounding: Rounding,
  speech: ScenarioSpeech,
): SideRow {
  const cells = plans.map(({ plan, differences }): SideCell => {
    const [exact, apart] = [value(plan), difference(differences)];
    return {
      id: plan.scenario,
      exact,
      text: exact === '' ? '' : speech.formats.amount(exact, rounding),
      difference: apart,
      apart: plan.scenario === BASE ? '' : apartInWords(apart, rounding, speech),
      isSame: apart.amount !== '' && isZero(apart.amount),
    };
  });
  return { id, name, isSum, cells };
}

function apartInWords({ amount, share }: Difference, rounding: Rounding, speech: ScenarioSpeech): string {
  if (amount === '') return '';
  if (isZero(amount)) return speech.said.sideBySide.same;
  const parts = [signedAmount(amount, rounding, speech.formats), speech.checkable.change(share)];
  return parts.filter((part) => part !== '').join(' · ');
}
