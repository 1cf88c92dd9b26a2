/** What stands behind one figure of the table: its parts, the same as planned, and the pathway. */
import { decimals, type Decimal } from '../quantity/decimal.ts';
import { NOTHING } from '../layout/tape.ts';
import type { Part } from '../model/perSurvivor.ts';
import { asked, costAt, parts } from './costPerSurvivor.ts';
import { inMoney, shownMoney, type ShownMoney } from './money.ts';
import { named, type Named } from './named.ts';
import { pathwayOf, type PathwayService } from './pathwayOf.ts';
import { AS_PLANNED, type Results } from './results.ts';
import type { View } from './view.ts';

const { toText, over, minus } = decimals;

/** A figure of the table: a case type's id or `all`, and a mix's id or `as-planned`. */
export interface CellAsked {
  readonly caseType: string;
  readonly mix: string;
}

export interface FigurePart {
  readonly part: Part;
  /** Per survivor, in the money of the view; '' where there is no figure. */
  readonly amount: string;
  readonly planned: string;
  /** The amount less that as planned. */
  readonly difference: string;
  /** Of the full cost. */
  readonly share: string;
  /** To be explained by; undefined where no row speaks of it. */
  readonly node: number | undefined;
}

export interface FigureDetail extends CellAsked {
  /** What the figure was looked at by, so that nothing said of it is of another view. */
  readonly scenario: string;
  readonly year: string;
  /** Null for all sites. */
  readonly siteType: Named | null;
  readonly shown: ShownMoney;
  readonly cases: string;
  /** The seven components, then direct and full. */
  readonly parts: readonly FigurePart[];
  /** Full cost less the full cost as planned, and that as a part of the latter; '' where there is no figure. */
  readonly difference: string;
  readonly differenceShare: string;
  readonly pathway: readonly PathwayService[];
}

/** @returns undefined where the pack has no such case type or mix */
export function figureDetail(results: Results, cell: CellAsked, view: View): FigureDetail | undefined {
  const plan = results.planNumber(cell.mix);
  const caseType = cell.caseType === 'all' ? undefined : results.keys.numberOf('caseType', cell.caseType);
  if (plan < 0 || (caseType ?? 0) < 0) return undefined;
  const place = { plan, caseType, ...view };
  const own = costAt(results, place);
  const planned = costAt(results, { ...place, plan: AS_PLANNED });
  const { keys, costOf } = asked(results, place);
  const convert = inMoney(results, view.money, view.year);
  const written = (amount: Decimal) => toText(convert(amount));
  const difference = minus(own.parts.full, planned.parts.full);
  const siteRow = view.siteType === undefined ? undefined : results.pack.tables.site_types.rows[view.siteType];
  return {
    caseType: cell.caseType,
    mix: cell.mix,
    scenario: results.pack.scenario,
    year: own.year,
    siteType: siteRow ? named(siteRow) : null,
    shown: shownMoney(results, view.money),
    cases: toText(own.cases),
    parts: parts.map((part) => {
      const node = results.layout.node(costOf(part), keys);
      return {
        part,
        amount: written(own.parts[part]),
        planned: written(planned.parts[part]),
        difference: written(minus(own.parts[part], planned.parts[part])),
        share: toText(over(own.parts[part], own.parts.full)),
        node: node === NOTHING ? undefined : node,
      };
    }),
    difference: written(difference),
    differenceShare: toText(over(difference, planned.parts.full)),
    pathway: pathwayOf(results, plan, caseType, view),
  };
}
