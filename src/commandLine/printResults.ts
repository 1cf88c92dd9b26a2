/** What the command line prints: cost per survivor by case type and staffing mix, and the years' totals. */
import { costAt } from '../analysis/costPerSurvivor.ts';
import type { Results } from '../analysis/results.ts';
import { totals } from '../analysis/totals.ts';
import { decimals, type Decimal } from '../quantity/decimal.ts';
import { minorUnitPlaces } from '../quantity/minorUnit.ts';
import { textTable } from './textTable.ts';

/** Amounts of this many are read in whole units. */
const LARGE = decimals.of('1000');

/** @param plans the plans to compare; totals are those of the first */
export function printedResults(results: Results, plans: readonly number[]): string {
  const { keys, currency, pack } = results;
  const firstYear = keys.ids.year[keys.firstYear] as string;
  const plan = keys.ids.plan[plans[0] as number] as string;
  const scenario = pack.scenario === 'base' ? 'base plan' : `scenario ${pack.scenario}`;
  return [
    `Full cost per survivor in ${firstYear}, ${currency}, by case type and staffing mix (${scenario})`,
    '',
    costTable(results, plans),
    '',
    `Totals by year, ${currency}, ${plan}`,
    '',
    totalsTable(results, plans[0] as number),
    '',
  ].join('\n');
}

function costTable(results: Results, plans: readonly number[]): string {
  const { keys, pack, currency } = results;
  const caseTypes = [...keys.ids.caseType.keys(), undefined];
  const costs = caseTypes.map((caseType) =>
    plans.map((plan) => costAt(results, { plan, year: keys.firstYear, caseType, siteType: undefined })),
  );
  const full = costs.map((row) => row.map(({ parts }) => parts.full));
  const write = amountWriter(full.flat(), currency);
  const rows = caseTypes.map((caseType, index) => {
    const name = caseType === undefined ? 'All survivors' : pack.tables.case_types.rows[caseType]?.cells.name;
    const cases = costs[index]?.[0]?.cases ?? decimals.zero;
    return [name ?? '', grouped(cases, 0), ...(full[index] ?? []).map(write)];
  });
  return textTable(['case type', 'survivors', ...plans.map((plan) => keys.ids.plan[plan] as string)], rows);
}

function totalsTable(results: Results, plan: number): string {
  const years = totals(results, [plan]);
  const amounts = years.map((year) => [
    year.economic,
    year.unattributed,
    year.budget,
    year.inKind,
    year.outOfPocket,
    year.presentValue,
  ]);
  const write = amountWriter(amounts.flat(), results.currency);
  const rows = years.map((year, index) => [year.year, grouped(year.cases, 0), ...(amounts[index] ?? []).map(write)]);
  const head = ['year', 'survivors', 'economic cost', 'unattributed', 'budget', 'in kind', 'out of pocket'];
  return textTable([...head, 'present value'], rows);
}

/** One precision for a whole table: whole units for large amounts, else the currency's minor unit. */
function amountWriter(amounts: readonly Decimal[], currency: string): (amount: Decimal) => string {
  const large = amounts.some((amount) => decimals.isFigure(amount) && decimals.compare(amount, LARGE) >= 0);
  const places = large ? 0 : minorUnitPlaces(currency);
  return (amount) => grouped(amount, places);
}

/** Digits in groups of three; a dash where there is no figure. */
function grouped(value: Decimal, places: number): string {
  if (!decimals.isFigure(value)) return '–';
  const [whole = '0', fraction = ''] = decimals.toText(decimals.round(value, places), 60).split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return places ? `${groups}.${fraction.padEnd(places, '0')}` : groups;
}
