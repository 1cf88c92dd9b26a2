/** What survivors would notice of a scenario: presence, sites, services and minutes, set against the base. */
import { allCases, contactsAt, contactsOfService, sites, usersOfService } from '../model/demand.ts';
import { hoursPerWeek, minutesPerContact, postsOnDuty } from '../model/staff.ts';
import { decimals, type Decimal } from '../quantity/decimal.ts';
import { named, type Named } from './named.ts';
import { AS_PLANNED, type Results } from './results.ts';

const { plus, times, zero, equal, toText, over } = decimals;

export type Noticed =
  /** Survivors who come in the year. */
  | { readonly kind: 'survivors'; readonly before: string; readonly after: string }
  | {
      /** Hours a week that a cadre is present, or on call, at each site of a kind. */
      readonly kind: 'presence' | 'on-call';
      readonly siteType: Named;
      readonly cadre: Named;
      readonly before: string;
      readonly after: string;
      /** Sites of the kind in the year, under the scenario. */
      readonly sites: string;
    }
  | { readonly kind: 'sites'; readonly siteType: Named; readonly before: string; readonly after: string }
  | {
      /** Survivors who take a service up, and contacts for each of them. */
      readonly kind: 'users' | 'contacts-per-user';
      readonly service: Named;
      readonly before: string;
      readonly after: string;
    }
  | {
      /** Minutes of all staff together that a contact of a service takes at sites of a kind. */
      readonly kind: 'minutes';
      readonly siteType: Named;
      readonly service: Named;
      readonly before: string;
      readonly after: string;
    };

/** @param year the number of a year that both have; plans as they stand are compared */
export function noticed(base: Results, scenario: Results, year: number): Noticed[] {
  return [
    ...survivors(base, scenario, year),
    ...presence(base, scenario, year),
    ...siteNumbers(base, scenario, year),
    ...services(base, scenario, year),
    ...minutesTaken(base, scenario, year),
  ];
}

function survivors(base: Results, scenario: Results, year: number): Noticed[] {
  const [before, after] = [base.figure(allCases, { year }), scenario.figure(allCases, { year })];
  return equal(before, after) ? [] : [{ kind: 'survivors', before: toText(before), after: toText(after) }];
}

/** Rows of a table of either, by id, those of the scenario first. */
function bothRows(base: Results, scenario: Results, table: 'site_types' | 'cadres' | 'services'): Named[] {
  const rows = [...scenario.pack.tables[table].rows, ...base.pack.tables[table].rows].map((row) => named(row));
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

function presence(base: Results, scenario: Results, year: number): Noticed[] {
  return (['presence', 'on-call'] as const).flatMap((kind) =>
    bothRows(base, scenario, 'site_types').flatMap((siteType) =>
      bothRows(base, scenario, 'cadres').flatMap((cadre): Noticed[] => {
        const [before, after] = [base, scenario].map((of) => dutyHours(of, kind, siteType.id, cadre.id)) as [
          Decimal,
          Decimal,
        ];
        const standing = sitesOf(scenario, siteType.id, year);
        if (equal(before, after) || decimals.isZero(standing)) return [];
        return [{ kind, siteType, cadre, before: toText(before), after: toText(after), sites: toText(standing) }];
      }),
    ),
  );
}

/** Posts on duty × hours a week, at one site. */
function dutyHours(results: Results, kind: 'presence' | 'on-call', siteTypeId: string, cadreId: string): Decimal {
  const [siteType, cadre] = [results.keys.numberOf('siteType', siteTypeId), results.keys.numberOf('cadre', cadreId)];
  if (siteType < 0 || cadre < 0) return zero;
  const at = { siteType, cadre, mix: results.mixOf(AS_PLANNED, siteType) };
  const rows = results.layout.along(kind === 'presence' ? 'presentDuty' : 'onCallDuty', at);
  return rows.reduce((sum, dutyPost) => {
    const hours = times(results.figure(postsOnDuty, { dutyPost }), results.figure(hoursPerWeek, { dutyPost }));
    return plus(sum, hours);
  }, zero);
}

function sitesOf(results: Results, siteTypeId: string, year: number): Decimal {
  const siteType = results.keys.numberOf('siteType', siteTypeId);
  return siteType < 0 ? zero : results.figure(sites, { siteType, year });
}

function siteNumbers(base: Results, scenario: Results, year: number): Noticed[] {
  return bothRows(base, scenario, 'site_types').flatMap((siteType): Noticed[] => {
    const [before, after] = [sitesOf(base, siteType.id, year), sitesOf(scenario, siteType.id, year)];
    return equal(before, after) ? [] : [{ kind: 'sites', siteType, before: toText(before), after: toText(after) }];
  });
}

function services(base: Results, scenario: Results, year: number): Noticed[] {
  return bothRows(base, scenario, 'services').flatMap((service): Noticed[] => {
    const [before, after] = [serviceFigures(base, service.id, year), serviceFigures(scenario, service.id, year)];
    const changed = (kind: 'users' | 'contacts-per-user', part: 'users' | 'perUser'): Noticed[] =>
      toText(before[part], 12) === toText(after[part], 12)
        ? []
        : [{ kind, service, before: toText(before[part]), after: toText(after[part]) }];
    return [...changed('users', 'users'), ...changed('contacts-per-user', 'perUser')];
  });
}

function serviceFigures(results: Results, id: string, year: number): { users: Decimal; perUser: Decimal } {
  const service = results.keys.numberOf('service', id);
  if (service < 0) return { users: zero, perUser: decimals.noFigure };
  const users = results.figure(usersOfService, { service, year });
  return { users, perUser: over(results.figure(contactsOfService, { service, year }), users) };
}

/** Only of services that are given there both before and after: one that comes or goes is told by who takes it up. */
function minutesTaken(base: Results, scenario: Results, year: number): Noticed[] {
  return bothRows(base, scenario, 'site_types').flatMap((siteType) =>
    bothRows(base, scenario, 'services').flatMap((service): Noticed[] => {
      const [before, after] = [base, scenario].map((of) => minutesOf(of, siteType.id, service.id, year)) as [
        Decimal,
        Decimal,
      ];
      if (decimals.isZero(before) || decimals.isZero(after) || equal(before, after)) return [];
      return [{ kind: 'minutes', siteType, service, before: toText(before), after: toText(after) }];
    }),
  );
}

/** Nought where no contact of the service is expected at such sites. */
function minutesOf(results: Results, siteTypeId: string, serviceId: string, year: number): Decimal {
  const { keys } = results;
  const [siteType, service] = [keys.numberOf('siteType', siteTypeId), keys.numberOf('service', serviceId)];
  if (siteType < 0 || service < 0) return zero;
  if (decimals.isZero(results.figure(contactsAt, { siteType, service, year }))) return zero;
  const mix = results.mixOf(AS_PLANNED, siteType);
  return [...keys.ids.cadre.keys()].reduce(
    (sum, cadre) => plus(sum, results.figure(minutesPerContact, { mix, service, cadre })),
    zero,
  );
}
