/** The answer of the first page: cost per survivor by case type and staffing mix in one year, as data for a page. */
import { allStandby, economicCost, unattributed } from '../model/perSurvivor.ts';
import type { Row } from '../pack/pack.ts';
import { decimals } from '../quantity/decimal.ts';
import { costAt } from './costPerSurvivor.ts';
import type { Results } from './results.ts';
import { AS_PLANNED } from './results.ts';

/** An id with its name and the name's translations (`name_ru` under `ru`). */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
}

/** Amounts per survivor in local currency, as decimal text; all empty where there are no survivors. */
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

export interface Answer {
  readonly title: string;
  readonly titles: Readonly<Record<string, string>>;
  /** ISO 4217. */
  readonly currency: string;
  readonly year: string;
  readonly years: readonly string[];
  readonly caseTypes: readonly Named[];
  readonly mixes: readonly Named[];
  /** One row a case type in file order, then the row of all survivors. */
  readonly rows: readonly AnswerRow[];
  /** Of the plan as it stands: economic cost of the year, its standby part, and what nobody could be charged with. */
  readonly economic: string;
  readonly standby: string;
  readonly unattributed: string;
}

/**
 * The answer for one year.
 * @param year a year of the horizon; the first one where it is left out or unknown
 */
export function answerOf(results: Results, year = ''): Answer {
  const { keys, pack } = results;
  const asked = keys.yearNumber(year);
  const at = { plan: AS_PLANNED, year: asked < keys.firstYear ? keys.firstYear : asked };
  const { tables } = pack;
  const settings = new Map(tables.settings.rows.map((row) => [row.cells.key ?? '', row.cells.value ?? '']));
  return {
    title: settings.get('title') ?? '',
    titles: translations(Object.fromEntries(settings), 'title'),
    currency: results.currency,
    year: keys.ids.year[at.year] as string,
    years: keys.horizon().map((number) => keys.ids.year[number] as string),
    caseTypes: tables.case_types.rows.map(named),
    mixes: tables.staffing_mixes.rows.map(named),
    rows: [...keys.ids.caseType.keys(), undefined].map((caseType) => answerRow(results, at.year, caseType)),
    economic: text(results.figure(economicCost, at)),
    standby: text(results.figure(allStandby, at)),
    unattributed: text(results.figure(unattributed, at)),
  };
}

const text = decimals.toText;

function answerRow(results: Results, year: number, caseType: number | undefined): AnswerRow {
  const costs = [...results.keys.ids.plan.keys()].map((plan) =>
    costAt(results, { plan, year, caseType, siteType: undefined }),
  );
  return {
    caseType: costs[0]?.caseType ?? 'all',
    cases: text(costs[0]?.cases ?? decimals.zero),
    cells: costs.map(({ mix, parts }) => ({
      mix,
      full: text(parts.full),
      direct: text(parts.direct),
      standby: text(parts.standby),
    })),
  };
}

const named = (row: Row): Named => ({
  id: row.cells.id ?? '',
  name: row.cells.name ?? '',
  names: translations(row.cells, 'name'),
});

/** The translations of a text column, by language. */
function translations(cells: Readonly<Record<string, string>>, column: string): Record<string, string> {
  const start = `${column}_`;
  return Object.fromEntries(
    Object.entries(cells).flatMap(([key, value]) =>
      key.startsWith(start) && value ? [[key.slice(start.length), value]] : [],
    ),
  );
}
