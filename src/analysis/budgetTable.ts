/** The lines of a budget with their sector, payer, economic code and driver. */
import { defaultSector } from '../model/dimensions.ts';
import { budgetLines, type Driver, type Origin } from '../model/lines.ts';
import type { Keys } from '../layout/place.ts';
import { decimals, type Decimal } from '../quantity/decimal.ts';
import type { Row } from '../pack/pack.ts';
import type { Results } from './results.ts';

/** Lines under this amount are left out of the table; totals keep them. */
const SMALLEST_LINE = decimals.of('1e-9');

export interface BudgetRow {
  readonly mix: string;
  readonly year: string;
  readonly sector: string;
  readonly payer: string;
  readonly payerKind: string;
  readonly economicCode: string;
  readonly driver: Driver;
  readonly origin: Origin;
  /** '' for service items, programme items and overheads. */
  readonly siteType: string;
  /** The id of a cadre, an item or an overhead. */
  readonly line: string;
  readonly lineName: string;
  readonly quantity: Decimal;
  /** `post`, `hour`, the item's unit, or the currency. */
  readonly unit: string;
  readonly unitCost: Decimal;
  /** Unrounded. */
  readonly amount: Decimal;
  /** Where the amount stands in the model, so that it can be explained. */
  readonly keys: Keys;
}

/** Where the lines of an origin stand, payers and years apart. */
interface LinePlace {
  readonly origin: Origin;
  readonly keys: Keys;
  readonly sector: string;
}

/** Whether something comes to an amount at all. */
const isSomething = (amount: Decimal): boolean => decimals.compare(amount, SMALLEST_LINE) >= 0;

/** @param isLine which amounts have a line of their own */
export function budgetTable(results: Results, plan: number, isLine = isSomething): BudgetRow[] {
  const { keys } = results;
  const places = linePlaces(results, plan);
  return keys
    .horizon()
    .flatMap((year) =>
      places.flatMap((place) =>
        keys.ids.payer.flatMap(
          (_, payer) => budgetRow(results, place, { ...place.keys, plan, year, payer }, isLine) ?? [],
        ),
      ),
    );
}

function linePlaces(results: Results, plan: number): LinePlace[] {
  const { keys, pack } = results;
  const siteTypes = [...keys.ids.siteType.keys()].map((siteType) => ({ siteType, mix: results.mixOf(plan, siteType) }));
  const staff = (['staff', 'allowances'] as const).flatMap((origin) =>
    siteTypes.flatMap((at) =>
      pack.tables.cadres.rows.map((row, cadre) => ({ origin, keys: { ...at, cadre }, sector: sectorOf(row) })),
    ),
  );
  const overheads = pack.tables.overheads.rows.map((_, overhead) => ({
    origin: 'overheads' as const,
    keys: { overhead },
    sector: defaultSector,
  }));
  return [...staff, ...itemPlaces(results, siteTypes), ...overheads];
}

function itemPlaces(results: Results, siteTypes: readonly { siteType: number; mix: number }[]): LinePlace[] {
  const { keys, layout, pack } = results;
  const sectors = keys.ids.sector.map((id, sector) => ({ id, sector }));
  const ofSectors = (
    origin: Origin,
    along: 'serviceItemsOfSector' | 'staffItemsOfSector' | 'programmeItemsOfSector',
    at: Keys,
  ) =>
    sectors.flatMap(({ id, sector }) =>
      layout.along(along, { sector }).map((item) => ({ origin, keys: { ...at, sector, item }, sector: id })),
    );
  const siteItems = pack.tables.site_items.rows.map((row) => ({
    origin: 'site_items' as const,
    keys: {
      siteType: keys.numberOf('siteType', row.cells.site_type ?? ''),
      item: keys.numberOf('item', row.cells.item ?? ''),
    },
    sector: sectorOf(row),
  }));
  return [
    ...ofSectors('service_items', 'serviceItemsOfSector', {}),
    ...siteTypes.flatMap((at) => ofSectors('staff_items', 'staffItemsOfSector', at)),
    ...siteItems,
    ...ofSectors('programme_items', 'programmeItemsOfSector', {}),
  ];
}

const sectorOf = (row: Row): string => row.cells.sector || defaultSector;

function budgetRow(
  results: Results,
  { origin, sector }: LinePlace,
  at: Keys,
  isLine: (amount: Decimal) => boolean,
): BudgetRow | undefined {
  const line = budgetLines[origin];
  const amount = results.figure(line.amount, at);
  if (!isLine(amount)) return undefined;
  const { ids } = results.keys;
  const { cadres, items, overheads, payers } = results.pack.tables;
  const table = { cadre: cadres, item: items, overhead: overheads }[line.line];
  const row = table.rows[at[line.line] as number] as Row;
  const payer = payers.rows[at.payer as number] as Row;
  return {
    mix: ids.plan[at.plan as number] as string,
    year: ids.year[at.year as number] as string,
    sector,
    payer: payer.cells.id as string,
    payerKind: payer.cells.kind || 'budget',
    economicCode: row.cells.economic_code as string,
    driver: line.driver,
    origin,
    siteType: at.siteType === undefined ? '' : (ids.siteType[at.siteType] as string),
    line: row.cells.id as string,
    lineName: row.cells.name as string,
    quantity: results.figure(line.quantity, at),
    unit: unitOf(origin, row, results.currency),
    unitCost: results.figure(line.unitCost, at),
    amount,
    keys: at,
  };
}

function unitOf(origin: Origin, row: Row, currency: string): string {
  if (origin === 'staff') return 'post';
  if (origin === 'allowances') return 'hour';
  return origin === 'overheads' ? currency : (row.cells.unit as string);
}
