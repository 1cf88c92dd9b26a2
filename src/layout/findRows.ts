/** The rows that a quantity reads at a place: `model/rows.ts`, carried out on a pack. */
import type { RowsName } from '../model/rows.ts';
import type { Row } from '../pack/pack.ts';
import { none } from './grouped.ts';
import { d, type Place } from './place.ts';
import type { Structure } from './structure.ts';

export type FindRows = Readonly<Record<RowsName, (place: Place) => readonly number[]>>;

const key = (place: Place, dimension: keyof typeof d): number => place[d[dimension]] as number;

export function findRows(structure: Structure): FindRows {
  const own = (dimension: keyof typeof d) => (place: Place) => [key(place, dimension)];
  const setting = (name: string) => {
    const rows = structure.settingRow(name);
    return () => rows;
  };
  return {
    ofDiscountRate: setting('discount_rate'),
    ofPostStep: setting('post_step'),
    ofCaseType: own('caseType'),
    ofCadre: own('cadre'),
    ofItem: own('item'),
    ofSiteType: own('siteType'),
    ofOverhead: own('overhead'),
    ofDutyPost: own('dutyPost'),
    ofProgrammeRow: own('programmeRow'),
    ...yearsAndSites(structure),
    ...pricesOf(structure),
    ...pathwaysAndTime(structure),
    ...itemTables(structure),
    ...payments(structure),
  };
}

/** Finds rows by the ids of some dimensions, joined as {@link Structure.grouped} joins them. */
function byKeys(
  structure: Structure,
  groups: ReadonlyMap<string, number[]>,
  ...dimensions: readonly (keyof typeof d)[]
): (place: Place) => readonly number[] {
  const { ids } = structure.keys;
  return (place) => groups.get(dimensions.map((dimension) => ids[dimension][key(place, dimension)]).join('/')) ?? none;
}

/** Rows of a year are known by its number, however the year is written. */
function byYear(structure: Structure, table: 'years' | 'sites' | 'funding', column: string) {
  const groups = new Map<string, number[]>();
  structure.pack.tables[table].rows.forEach((row, index) => {
    const id = column === '' ? '' : (row.cells[column] ?? '');
    groups.set(`${id}/${structure.keys.yearNumber(row.cells.year ?? '')}`, [index]);
  });
  return groups;
}

function yearsAndSites(structure: Structure) {
  const { keys, pack } = structure;
  const years = byYear(structure, 'years', '');
  const sites = byYear(structure, 'sites', 'site_type');
  const caseSites = caseSitesOf(structure);
  return {
    ofYear: (place: Place) => years.get(`/${key(place, 'year')}`) ?? none,
    ofSites: (place: Place) => sites.get(`${keys.ids.siteType[key(place, 'siteType')]}/${key(place, 'year')}`) ?? none,
    ofCaseSites: (place: Place) => {
      const siteType = keys.ids.siteType[key(place, 'siteType')];
      const rows = caseSites(key(place, 'caseType'), key(place, 'year')) ?? none;
      return rows.filter((index) => pack.tables.case_sites.rows[index]?.cells.site_type === siteType);
    },
  };
}

/** The rows of `case_sites` that hold for a case type in a year; nothing where it follows the shares in `sites`. */
export function caseSitesOf(structure: Structure): (caseType: number, year: number) => readonly number[] | undefined {
  const { keys, pack } = structure;
  const groups = new Map<string, number[]>();
  pack.tables.case_sites.rows.forEach((row, index) => {
    const year = row.cells.year === '' ? '' : keys.yearNumber(row.cells.year ?? '');
    const group = `${row.cells.case_type}/${year}`;
    groups.set(group, [...(groups.get(group) ?? []), index]);
  });
  return (caseType, year) => {
    const id = keys.ids.caseType[caseType];
    return groups.get(`${id}/${year}`) ?? groups.get(`${id}/`);
  };
}

function pricesOf(structure: Structure) {
  const { pack } = structure;
  const local = structure.setting('currency');
  const firstYear = Number(structure.setting('first_year'));
  const rates = structure.grouped('currencies', 'currency');
  const levels = new Map<string, number[]>();
  pack.tables.price_levels.rows.forEach((row, index) => {
    levels.set(`${row.cells.currency}/${Number(row.cells.year)}`, [index]);
  });
  const currencyOf = (row: Row) => row.cells.currency || local;
  const rate = (row: Row) => (currencyOf(row) === local ? none : (rates.get(currencyOf(row)) ?? none));
  const level = (row: Row, year: (priceYear: number) => number) => {
    const priceYear = row.cells.price_year ? Number(row.cells.price_year) : firstYear;
    // The ratio of a year to itself is 1, whatever its index.
    return priceYear === firstYear ? none : (levels.get(`${currencyOf(row)}/${year(priceYear)}`) ?? none);
  };
  const item = (place: Place) => pack.tables.items.rows[key(place, 'item')] as Row;
  const cadre = (place: Place) => pack.tables.cadres.rows[key(place, 'cadre')] as Row;
  return {
    ofItemCurrency: (place: Place) => rate(item(place)),
    ofCadreCurrency: (place: Place) => rate(cadre(place)),
    ofItemPricesNow: (place: Place) => level(item(place), () => firstYear),
    ofItemPricesThen: (place: Place) => level(item(place), (priceYear) => priceYear),
    ofCadrePricesNow: (place: Place) => level(cadre(place), () => firstYear),
    ofCadrePricesThen: (place: Place) => level(cadre(place), (priceYear) => priceYear),
  };
}

function pathwaysAndTime(structure: Structure) {
  const { ids } = structure.keys;
  const pathways = structure.grouped('pathways', 'case_type', 'service', 'site_type');
  const time = structure.grouped('staff_time', 'mix', 'service', 'cadre');
  return {
    ofPathway: (place: Place) => {
      const pair = `${ids.caseType[key(place, 'caseType')]}/${ids.service[key(place, 'service')]}/`;
      return pathways.get(`${pair}${ids.siteType[key(place, 'siteType')]}`) ?? pathways.get(pair) ?? none;
    },
    ofStaffTime: (place: Place) => {
      const pair = `/${ids.service[key(place, 'service')]}/${ids.cadre[key(place, 'cadre')]}`;
      const everyMix = time.get(pair);
      const own = time.get(`${ids.mix[key(place, 'mix')]}${pair}`);
      return everyMix && own ? [...everyMix, ...own] : (everyMix ?? own ?? none);
    },
  };
}

function itemTables(structure: Structure) {
  const { pack, keys } = structure;
  const serviceItems = byKeys(structure, structure.grouped('service_items', 'service', 'item'), 'service', 'item');
  const per = (what: string) => (place: Place) =>
    serviceItems(place).filter((index) => pack.tables.service_items.rows[index]?.cells.per === what);
  const programme = programmeRows(structure);
  return {
    ofServiceItemPerContact: per('contact'),
    ofServiceItemPerUser: per('user'),
    ofStaffItem: byKeys(structure, structure.grouped('staff_items', 'cadre', 'item'), 'cadre', 'item'),
    ofSiteItem: byKeys(structure, structure.grouped('site_items', 'site_type', 'item'), 'siteType', 'item'),
    ofProgrammeItem: (place: Place) => {
      const year = key(place, 'year');
      return year < keys.firstYear ? none : programme(key(place, 'item'), key(place, 'sector'), year);
    },
  };
}

/** The rows of `programme_items` that hold for an item and sector in a year. */
export function programmeRows(structure: Structure): (item: number, sector: number, year: number) => readonly number[] {
  const { keys, pack } = structure;
  const groups = new Map<string, { index: number; year: number | undefined }[]>();
  pack.tables.programme_items.rows.forEach((row, index) => {
    const group = `${keys.numberOf('item', row.cells.item ?? '')}/${structure.sectorOf(row)}`;
    const year = row.cells.year === '' ? undefined : keys.yearNumber(row.cells.year ?? '');
    groups.set(group, [...(groups.get(group) ?? []), { index, year }]);
  });
  return (item, sector, year) =>
    (groups.get(`${item}/${sector}`) ?? [])
      .filter((row) => row.year === undefined || row.year === year)
      .map((row) => row.index);
}

function payments(structure: Structure) {
  const { pack, keys } = structure;
  const splits = structure.grouped('payer_splits', 'id', 'payer');
  const funding = byYear(structure, 'funding', 'payer');
  const split = (table: 'cadres' | 'items' | 'overheads', dimension: keyof typeof d) => (place: Place) => {
    const named = pack.tables[table].rows[key(place, dimension)]?.cells.payer ?? '';
    return splits.get(`${named}/${keys.ids.payer[key(place, 'payer')]}`) ?? none;
  };
  return {
    ofCadreSplit: split('cadres', 'cadre'),
    ofItemSplit: split('items', 'item'),
    ofOverheadSplit: split('overheads', 'overhead'),
    ofFunding: (place: Place) => funding.get(`${keys.ids.payer[key(place, 'payer')]}/${key(place, 'year')}`) ?? none,
  };
}
