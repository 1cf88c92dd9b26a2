/** The pathway of one case type as its page shows it: what each service costs, and what is added on top of them. */
import { pathwayCosts, type PathwayCost } from '../model/pathways.ts';
import type { Part } from '../model/perSurvivor.ts';
import { decimals, type Decimal } from '../quantity/decimal.ts';
import { costAt, parts } from './costPerSurvivor.ts';
import { inMoney } from './money.ts';
import { AS_PLANNED, type Results } from './results.ts';
import type { View } from './view.ts';

/** Direct cost of a service per survivor of the case type, in the money of the view; '' without survivors. */
export interface ServiceCost {
  readonly service: string;
  readonly staffTime: string;
  readonly supplies: string;
  readonly direct: string;
}

export interface PathwayView {
  /** Its id. */
  readonly caseType: string;
  /** Survivors of the case type in the year, at the sites that are looked at. */
  readonly cases: string;
  /** Of the pathway, in the order of the pack, those that nobody takes up too. */
  readonly services: readonly ServiceCost[];
  /** What the services of each sector cost together. */
  readonly sectors: readonly { readonly sector: string; readonly direct: string }[];
  /** Per survivor, as planned: the same as on the page Cost per survivor. */
  readonly parts: Readonly<Record<Part, string>>;
}

/** Of the plan as it stands. @returns null where the pack has no such case type */
export function pathwayView(results: Results, caseTypeId: string, view: View): PathwayView | null {
  const caseType = results.keys.numberOf('caseType', caseTypeId);
  if (caseType < 0) return null;
  const { tables } = results.pack;
  const convert = inMoney(results, view.money, view.year);
  const written = (amount: Decimal) => decimals.toText(convert(amount));
  const services = results.layout.along('servicesOfCaseType', { caseType });
  const directOf = (service: number) => serviceFigure(results, pathwayCosts.direct, caseType, service, view);
  const sectorOf = (service: number) => tables.services.rows[service]?.cells.sector ?? '';
  const whole = costAt(results, { plan: AS_PLANNED, caseType, ...view });
  return {
    caseType: caseTypeId,
    cases: decimals.toText(whole.cases),
    services: services.map((service) => ({
      service: results.keys.ids.service[service] as string,
      staffTime: written(serviceFigure(results, pathwayCosts.staff_time, caseType, service, view)),
      supplies: written(serviceFigure(results, pathwayCosts.service_items, caseType, service, view)),
      direct: written(directOf(service)),
    })),
    sectors: [...new Set(services.map(sectorOf))].map((sector) => {
      const amounts = services.filter((service) => sectorOf(service) === sector).map(directOf);
      return { sector, direct: written(amounts.reduce(decimals.plus, decimals.zero)) };
    }),
    parts: Object.fromEntries(parts.map((part) => [part, written(whole.parts[part])])) as Record<Part, string>,
  };
}

/** A figure of a service in the pathway, of the plan as it stands. */
function serviceFigure(
  results: Results,
  { overall, at }: PathwayCost,
  caseType: number,
  service: number,
  { year, siteType }: View,
): Decimal {
  if (siteType === undefined) return results.figure(overall, { plan: AS_PLANNED, caseType, service, year });
  return results.figure(at, { caseType, service, siteType, year, mix: results.mixOf(AS_PLANNED, siteType) });
}
