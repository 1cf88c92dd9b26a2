/** The answer of the first page: cost per survivor by case type and staffing mix at one view, as data for a page. */
import { components, full } from '../model/attributed.ts';
import type { Quantity } from '../model/formula.ts';
import { allStandby, economicCost, unattributed } from '../model/perSurvivor.ts';
import { decimals } from '../quantity/decimal.ts';
import { costAt } from './costPerSurvivor.ts';
import { inMoney, moneysOf, shownMoney, type ShownMoney } from './money.ts';
import { named, translations, type Named } from './named.ts';
import { AS_PLANNED, type Results } from './results.ts';
import { viewOf, type View, type ViewAsked } from './view.ts';

/** Amounts per survivor in the money of the view, as decimal text; all empty where there are no survivors. */
export interface AnswerCell {
  /** `as-planned` or the id of a staffing mix. */
  readonly mix: string;
  readonly full: string;
  readonly direct: string;
  readonly standby: string;
}

export interface AnswerRow {
  /** The id of a case type, or `all`. */
  readonly caseType: string;
  /** Survivors a year, decimal text. */
  readonly cases: string;
  /** As planned first, then every mix in file order. */
  readonly cells: readonly AnswerCell[];
}

/** A kind of site, the mix that it has in the plan as it stands, and the mixes that may be used there. */
export interface PlannedSiteType extends Named {
  readonly mix: string;
  readonly mixes: readonly string[];
}

export interface Answer {
  readonly title: string;
  readonly titles: Readonly<Record<string, string>>;
  /** What the pack can be looked at by. */
  readonly years: readonly string[];
  readonly siteTypes: readonly PlannedSiteType[];
  readonly moneys: readonly ShownMoney[];
  readonly caseTypes: readonly Named[];
  readonly mixes: readonly Named[];
  readonly scenarios: readonly Named[];
  /** What this answer is looked at by: a site type's id or '' for all; a money as {@link ShownMoney} names it. */
  readonly scenario: string;
  readonly year: string;
  readonly siteType: string;
  readonly shown: ShownMoney;
  /** ISO 4217, of the money shown. */
  readonly currency: string;
  /** One row a case type in file order, then the row of all survivors. */
  readonly rows: readonly AnswerRow[];
  /**
   * Of the plan as it stands: economic cost of the year, its standby, and what nobody is charged with. Of one kind of
   * site they are what its survivors cost there, which leaves nothing uncharged.
   */
  readonly economic: string;
  readonly standby: string;
  readonly unattributed: string;
}

/** The answer at a view; what the view leaves out is the first year, all sites and local money. */
export function answerOf(results: Results, asked: ViewAsked = {}): Answer {
  const { keys, pack } = results;
  const { tables } = pack;
  const view = viewOf(results, asked);
  const settings = new Map(tables.settings.rows.map(({ cells }) => [cells.key ?? '', cells.value ?? '']));
  const shown = shownMoney(results, view.money);
  return {
    title: settings.get('title') ?? '',
    titles: translations(Object.fromEntries(settings), 'title'),
    years: keys.horizon().map((year) => keys.ids.year[year] as string),
    siteTypes: tables.site_types.rows.map((row, siteType) => ({
      ...named(row),
      mix: keys.ids.mix[results.mixOf(AS_PLANNED, siteType)] ?? '',
      // Plan n + 1 uses mix n wherever it may be used.
      mixes: keys.ids.mix.filter((_, mix) => results.mixOf(mix + 1, siteType) === mix),
    })),
    moneys: moneysOf(results),
    caseTypes: tables.case_types.rows.map((row) => named(row)),
    mixes: tables.staffing_mixes.rows.map((row) => named(row)),
    scenarios: tables.scenarios.rows.map((row) => named(row)),
    scenario: pack.scenario,
    year: keys.ids.year[view.year] as string,
    siteType: view.siteType === undefined ? '' : (keys.ids.siteType[view.siteType] as string),
    shown,
    currency: shown.currency,
    rows: [...keys.ids.caseType.keys(), undefined].map((caseType) => answerRow(results, view, caseType)),
    ...totalsOf(results, view),
  };
}

function totalsOf(
  results: Results,
  { siteType, year, money }: View,
): Pick<Answer, 'economic' | 'standby' | 'unattributed'> {
  const convert = inMoney(results, money, year);
  if (siteType === undefined) {
    const ofPlan = (quantity: Quantity) =>
      decimals.toText(convert(results.figure(quantity, { plan: AS_PLANNED, year })));
    return { economic: ofPlan(economicCost), standby: ofPlan(allStandby), unattributed: ofPlan(unattributed) };
  }
  const here = { siteType, year, mix: results.mixOf(AS_PLANNED, siteType) };
  const charged = (quantity: Quantity) => {
    const amounts = [...results.keys.ids.caseType.keys()].map((caseType) =>
      results.figure(quantity, { ...here, caseType }),
    );
    return decimals.toText(convert(amounts.reduce((sum, amount) => decimals.plus(sum, amount), decimals.zero)));
  };
  return { economic: charged(full), standby: charged(components.standby), unattributed: '0' };
}

function answerRow(results: Results, view: View, caseType: number | undefined): AnswerRow {
  const convert = inMoney(results, view.money, view.year);
  const costs = [...results.keys.ids.plan.keys()].map((plan) => costAt(results, { plan, caseType, ...view }));
  return {
    caseType: costs[0]?.caseType ?? 'all',
    cases: decimals.toText(costs[0]?.cases ?? decimals.zero),
    cells: costs.map(({ mix, parts }) => ({
      mix,
      full: decimals.toText(convert(parts.full)),
      direct: decimals.toText(convert(parts.direct)),
      standby: decimals.toText(convert(parts.standby)),
    })),
  };
}
