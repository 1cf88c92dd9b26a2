/** The pathway of a case type: its services by sector, who takes them up, what they take of whom, and what they cost. */
import { allCases, allCasesAt, cases, casesAt, contacts, users } from '../model/demand.ts';
import { itemsPerContact, itemsPerUser } from '../model/items.ts';
import { costPerMinute, minutesPerContact } from '../model/staff.ts';
import { pathwayCosts } from '../model/pathways.ts';
import type { Keys } from '../layout/place.ts';
import { NOTHING } from '../layout/tape.ts';
import { decimals, type Decimal } from '../quantity/decimal.ts';
import { inMoney } from './money.ts';
import { named, translations, type Named } from './named.ts';
import type { Results } from './results.ts';
import type { View } from './view.ts';

const { plus, times, over, zero, toText } = decimals;

export interface PathwayService {
  readonly service: Named;
  readonly sector: string;
  /** What one contact is, as the pack says. */
  readonly unit: string;
  readonly units: Readonly<Record<string, string>>;
  /** Part of the survivors who take it up. */
  readonly uptake: string;
  readonly contactsPerUser: string;
  /** Minutes of a contact, by cadre that gives any. */
  readonly minutes: readonly { readonly cadre: Named; readonly perContact: string }[];
  /** Direct cost per survivor of the case type: staff time and what is used up. */
  readonly cost: string;
  /** The cost's, to be explained by; undefined of all survivors together. */
  readonly node: number | undefined;
}

/** @param caseType its number; undefined for all survivors */
export function pathwayOf(results: Results, plan: number, caseType: number | undefined, view: View): PathwayService[] {
  const { pack } = results;
  const divisor = survivors(results, caseType, view);
  const convert = inMoney(results, view.money, view.year);
  return pack.tables.services.rows.flatMap((row, service) => {
    const sums = sumsOf(results, plan, service, caseType, view);
    if (decimals.isZero(sums.users) && decimals.isZero(sums.contacts)) return [];
    return {
      service: named(row),
      sector: row.cells.sector ?? '',
      unit: row.cells.unit ?? '',
      units: translations(row.cells, 'unit'),
      uptake: toText(over(sums.users, divisor)),
      contactsPerUser: toText(over(sums.contacts, sums.users)),
      minutes: [...sums.minutes].map(([cadre, minutes]) => ({
        cadre: named(pack.tables.cadres.rows[cadre] as (typeof pack.tables.cadres.rows)[number]),
        perContact: toText(over(minutes, sums.contacts)),
      })),
      cost: toText(convert(over(sums.cost, divisor))),
      node: nodeOf(results, plan, service, caseType, view),
    };
  });
}

function nodeOf(
  results: Results,
  plan: number,
  service: number,
  caseType: number | undefined,
  { year, siteType }: View,
): number | undefined {
  if (caseType === undefined) return undefined;
  const { overall, at } = pathwayCosts.direct;
  const node =
    siteType === undefined
      ? results.layout.node(overall, { caseType, service, plan, year })
      : results.layout.node(at, { caseType, service, siteType, year, mix: results.mixOf(plan, siteType) });
  return node === NOTHING ? undefined : node;
}

function survivors(results: Results, caseType: number | undefined, { year, siteType }: View): Decimal {
  if (caseType === undefined) {
    return siteType === undefined ? results.figure(allCases, { year }) : results.figure(allCasesAt, { year, siteType });
  }
  return siteType === undefined
    ? results.figure(cases, { caseType, year })
    : results.figure(casesAt, { caseType, year, siteType });
}

interface Sums {
  users: Decimal;
  contacts: Decimal;
  cost: Decimal;
  /** By cadre. */
  readonly minutes: Map<number, Decimal>;
}

/** Over the case types and site types that are looked at. */
function sumsOf(
  results: Results,
  plan: number,
  service: number,
  only: number | undefined,
  { year, siteType: onlyAt }: View,
): Sums {
  const { keys } = results;
  const sums: Sums = { users: zero, contacts: zero, cost: zero, minutes: new Map() };
  for (const caseType of only === undefined ? keys.ids.caseType.keys() : [only]) {
    for (const siteType of onlyAt === undefined ? keys.ids.siteType.keys() : [onlyAt]) {
      addPlace(results, sums, { caseType, service, siteType, year, mix: results.mixOf(plan, siteType) });
    }
  }
  return sums;
}

function addPlace(results: Results, sums: Sums, at: Keys): void {
  const [taken, came] = [results.figure(users, at), results.figure(contacts, at)];
  sums.users = plus(sums.users, taken);
  sums.contacts = plus(sums.contacts, came);
  const items = plus(times(came, results.figure(itemsPerContact, at)), times(taken, results.figure(itemsPerUser, at)));
  sums.cost = plus(sums.cost, items);
  for (const cadre of results.layout.along('cadresOfService', at)) {
    const minutes = times(came, results.figure(minutesPerContact, { ...at, cadre }));
    if (decimals.isZero(minutes)) continue;
    sums.minutes.set(cadre, plus(sums.minutes.get(cadre) ?? zero, minutes));
    sums.cost = plus(sums.cost, times(minutes, results.figure(costPerMinute, { ...at, cadre })));
  }
}
