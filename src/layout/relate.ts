/** The relations and conditions of `model/relations.ts`, carried out on a pack. */
import type { ConditionName, RelationName } from '../model/relations.ts';
import { caseSitesOf, programmeRows } from './findRows.ts';
import { distinct, none } from './grouped.ts';
import { d, type Place } from './place.ts';
import type { Structure } from './structure.ts';

export type Relate = Readonly<Record<RelationName, (place: Place) => readonly number[]>>;
export type Holds = Readonly<Record<ConditionName, (place: Place) => boolean>>;

const key = (place: Place, dimension: keyof typeof d): number => place[d[dimension]] as number;

export function relate(structure: Structure): Relate {
  const { keys, mixOf } = structure;
  const first = [keys.firstYear];
  const mixes = mixOf.map((bySiteType) => bySiteType.map((mix) => (mix < 0 ? none : [mix])));
  return {
    ...servicesAndTime(structure),
    ...duty(structure),
    ...items(structure),
    ...payersAndOverheads(structure),
    mixOfPlan: (place) => mixes[key(place, 'plan')]?.[key(place, 'siteType')] ?? none,
    firstYear: () => first,
    yearsSinceFirst: (place) => range(keys.firstYear, key(place, 'year')),
    yearsStillAlive: (place) => {
      const year = key(place, 'year');
      return range(Math.max(0, year - (structure.lives[key(place, 'item')] ?? 1) + 1), year);
    },
  };
}

/** The whole numbers from one up to, and without, another. */
const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

function servicesAndTime(structure: Structure) {
  const { keys } = structure;
  const service = (row: { cells: Readonly<Record<string, string>> }) =>
    keys.numberOf('service', row.cells.service ?? '');
  const ofCaseType = structure.listed('pathways', { column: 'case_type', ids: keys.ids.caseType }, service);
  const caseTypes = structure.listed('pathways', { column: 'service', ids: keys.ids.service }, (row) =>
    keys.numberOf('caseType', row.cells.case_type ?? ''),
  );
  const timed = staffTimePairs(structure);
  const taken = new Map<string, readonly number[]>();
  return {
    servicesOfCaseType: (place: Place) => ofCaseType[key(place, 'caseType')] ?? none,
    caseTypesOfService: (place: Place) => caseTypes[key(place, 'service')] ?? none,
    cadresOfService: (place: Place) => timed.cadres[key(place, 'mix')]?.[key(place, 'service')] ?? none,
    servicesTakingTime: (place: Place) => {
      const caseType = key(place, 'caseType');
      const ofCadre = timed.services[key(place, 'mix')]?.[key(place, 'cadre')] ?? none;
      const kept = `${caseType}/${key(place, 'mix')}/${key(place, 'cadre')}`;
      let services = taken.get(kept);
      if (!services) {
        const needed = new Set(ofCaseType[caseType]);
        services = ofCadre.filter((number) => needed.has(number));
        taken.set(kept, services);
      }
      return services;
    },
  };
}

/** By mix: the services that take minutes of a cadre, and the cadres whose minutes a service takes. */
function staffTimePairs(structure: Structure) {
  const { keys, pack } = structure;
  const pairs = (mix: string) =>
    pack.tables.staff_time.rows
      .filter((row) => row.cells.mix === '' || row.cells.mix === mix)
      .map((row) => ({
        service: keys.numberOf('service', row.cells.service ?? ''),
        cadre: keys.numberOf('cadre', row.cells.cadre ?? ''),
      }));
  const ofMix = keys.ids.mix.map(pairs);
  const collect = (by: 'service' | 'cadre', give: 'service' | 'cadre') =>
    ofMix.map((list) => {
      const found = keys.ids[by].map((): number[] => []);
      for (const pair of list) found[pair[by]]?.push(pair[give]);
      return found.map(distinct);
    });
  return { services: collect('cadre', 'service'), cadres: collect('service', 'cadre') };
}

function duty(structure: Structure) {
  const { keys, pack } = structure;
  const rows = pack.tables.duty_posts.rows;
  const byCadre = structure.grouped('duty_posts', 'cadre');
  const ofKind = (onCall: boolean) => {
    const found = new Map<string, readonly number[]>();
    return (place: Place) => {
      const [mix, siteType] = [keys.ids.mix[key(place, 'mix')], keys.ids.siteType[key(place, 'siteType')]];
      const cadre = keys.ids.cadre[key(place, 'cadre')] ?? '';
      const kept = `${mix}/${siteType}/${cadre}`;
      let holding = found.get(kept);
      if (!holding) {
        holding = (byCadre.get(cadre) ?? none).filter((index) => {
          const cells = rows[index]?.cells ?? {};
          const holds = (column: string, id: string | undefined) => cells[column] === '' || cells[column] === id;
          return (cells.kind === 'on-call') === onCall && holds('mix', mix) && holds('site_type', siteType);
        });
        found.set(kept, holding);
      }
      return holding;
    };
  };
  return { presentDuty: ofKind(false), onCallDuty: ofKind(true) };
}

function items(structure: Structure) {
  const { keys, pack } = structure;
  const item = (row: { cells: Readonly<Record<string, string>> }) => keys.numberOf('item', row.cells.item ?? '');
  const ofService = structure.listed('service_items', { column: 'service', ids: keys.ids.service }, item);
  const ofCadre = structure.listed('staff_items', { column: 'cadre', ids: keys.ids.cadre }, item);
  const ofSiteType = structure.listed('site_items', { column: 'site_type', ids: keys.ids.siteType }, item);
  const services = pack.tables.services.rows.map((row) => structure.sectorOf(row));
  const cadres = pack.tables.cadres.rows.map((row) => structure.sectorOf(row));
  const serviceItems = bySector(keys.ids.sector.length, services, ofService);
  const staffItems = bySector(keys.ids.sector.length, cadres, ofCadre);
  const programmeItems = keys.ids.sector.map((_, sector) =>
    distinct(pack.tables.programme_items.rows.filter((row) => structure.sectorOf(row) === sector).map(item)),
  );
  const rowsOfProgramme = programmeRows(structure);
  return {
    itemsOfService: (place: Place) => ofService[key(place, 'service')] ?? none,
    itemsOfCadre: (place: Place) => ofCadre[key(place, 'cadre')] ?? none,
    itemsOfSiteType: (place: Place) => ofSiteType[key(place, 'siteType')] ?? none,
    programmeItemsOfSector: (place: Place) => programmeItems[key(place, 'sector')] ?? none,
    serviceItemsOfSector: (place: Place) => serviceItems[key(place, 'sector')]?.items ?? none,
    staffItemsOfSector: (place: Place) => staffItems[key(place, 'sector')]?.items ?? none,
    servicesOfSectorUsingItem: (place: Place) =>
      serviceItems[key(place, 'sector')]?.users.get(key(place, 'item')) ?? none,
    cadresOfSectorUsingItem: (place: Place) => staffItems[key(place, 'sector')]?.users.get(key(place, 'item')) ?? none,
    programmeRowsOfItem: (place: Place) =>
      rowsOfProgramme(key(place, 'item'), key(place, 'sector'), key(place, 'year')),
  };
}

/** For each sector: the items that its members use, and which members use each. */
function bySector(size: number, sectorOf: readonly number[], itemsOf: readonly (readonly number[])[]) {
  const sectors = Array.from({ length: size }, () => ({ items: [] as number[], users: new Map<number, number[]>() }));
  itemsOf.forEach((list, member) => {
    const sector = sectors[sectorOf[member] ?? -1];
    for (const item of list) {
      const users = sector?.users.get(item);
      if (users) users.push(member);
      else {
        sector?.items.push(item);
        sector?.users.set(item, [member]);
      }
    }
  });
  return sectors;
}

function payersAndOverheads(structure: Structure) {
  const { payers, overheads } = structure.pack.tables;
  const numbersOf = <T>(rows: readonly T[], wanted: (row: T) => boolean) =>
    rows.flatMap((row, index) => (wanted(row) ? [index] : []));
  const ofKind = (kind: string) => {
    const found = numbersOf(payers.rows, (row) => (row.cells.kind || 'budget') === kind);
    return () => found;
  };
  const charged = (on: string) => {
    const found = numbersOf(overheads.rows, (row) => row.cells.applies_to === on || row.cells.applies_to === 'all');
    return () => found;
  };
  return {
    budgetPayers: ofKind('budget'),
    inKindPayers: ofKind('in-kind'),
    outOfPocketPayers: ofKind('out-of-pocket'),
    overheadsOnStaff: charged('staff'),
    overheadsOnItems: charged('items'),
  };
}

export function holds(structure: Structure): Holds {
  const { keys, pack, lives } = structure;
  const { case_types, cadres, items: allItems, overheads } = pack.tables;
  const casesGiven = (place: Place) => case_types.rows[key(place, 'caseType')]?.cells.cases !== '';
  const caseSites = caseSitesOf(structure);
  const namesItsSites = (place: Place) => caseSites(key(place, 'caseType'), key(place, 'year')) !== undefined;
  const step = stepOwner(structure);
  const capital = (place: Place) => (lives[key(place, 'item')] ?? 1) > 1;
  const yearsIn = (place: Place) => key(place, 'year') - keys.firstYear;
  const chargedOn = (on: string) => (place: Place) => {
    const applies = overheads.rows[key(place, 'overhead')]?.cells.applies_to;
    return applies === on || applies === 'all';
  };
  const paidWhole = (table: typeof cadres, dimension: keyof typeof d) => (place: Place) =>
    table.rows[key(place, dimension)]?.cells.payer === keys.ids.payer[key(place, 'payer')];
  return {
    casesAreGiven: casesGiven,
    casesAreEstimated: (place) => !casesGiven(place),
    caseTypeNamesItsSites: namesItsSites,
    caseTypeFollowsTheSites: (place) => !namesItsSites(place),
    stepOfCadre: (place) => step(place) === 'cadre',
    stepOfSiteType: (place) => step(place) === 'site type',
    stepOfSetting: (place) => step(place) === 'setting',
    standbyByCases: () => structure.standbyByCases,
    standbyByMinutes: () => !structure.standbyByCases,
    capital,
    usedUp: (place) => !capital(place),
    withinHorizon: (place) => yearsIn(place) >= 0,
    stockInPlaceIsAlive: (place) => yearsIn(place) >= 0 && yearsIn(place) < (lives[key(place, 'item')] ?? 1),
    overheadOnStaff: chargedOn('staff'),
    overheadOnItems: chargedOn('items'),
    cadrePaidWhole: paidWhole(cadres, 'cadre'),
    itemPaidWhole: paidWhole(allItems, 'item'),
    overheadPaidWhole: paidWhole(overheads, 'overhead'),
  };
}

/** Who says in which steps posts come: the cadre, else the site type, else the setting. */
function stepOwner({ pack }: Structure): (place: Place) => 'cadre' | 'site type' | 'setting' {
  const { cadres, site_types } = pack.tables;
  return (place) => {
    if (cadres.rows[key(place, 'cadre')]?.cells.post_step) return 'cadre';
    return site_types.rows[key(place, 'siteType')]?.cells.post_step ? 'site type' : 'setting';
  };
}
