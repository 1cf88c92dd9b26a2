/** 7. Budget: the cash of each year, line by line. */
import { contactsOfService, sites, usersOfService } from './demand.ts';
import type { Dimension } from './dimensions.ts';
import { input, only, plus, quantity, sum, sumAlong, times } from './formula.ts';
import { overheadRate } from './attributed.ts';
import { programmeQuantity, quantityPerContact, quantityPerPost, quantityPerSite, quantityPerUser } from './items.ts';
import { underPlan } from './perSurvivor.ts';
import { price } from './prices.ts';
import { annualCost, dutyAllowances, posts } from './staff.ts';
import { aliveOfStock, bought } from './stock.ts';

const ofPosts = ['cadre', 'siteType', 'mix', 'year'] as const satisfies readonly Dimension[];
const atSiteType = ['siteType', 'mix', 'year'] as const satisfies readonly Dimension[];
const ofPlan = ['plan', 'year'] as const satisfies readonly Dimension[];

export const staffCash = quantity('staffCash', {
  of: ofPosts,
  unit: 'money',
  method: '7',
  is: times(posts, annualCost),
});

// Staff items: stock is kept for each row at each site type.

const staffItemsNeeded = quantity('staffItemsNeeded', {
  of: ['item', ...ofPosts],
  unit: 'unit',
  method: '7',
  is: only('withinHorizon', times(posts, quantityPerPost)),
});

const staffItemsShareInPlace = input('staffItemsShareInPlace', ['cadre', 'item'], '1', '7', {
  rows: 'ofStaffItem',
  column: 'share_in_place',
});

export const staffItemsBought = bought(
  'staffItemsBought',
  ['item', ...ofPosts],
  staffItemsNeeded,
  aliveOfStock(times(staffItemsNeeded, staffItemsShareInPlace)),
);

/** Units of one budget line: what the cadres of a sector need. */
export const staffItemsOfSector = quantity('staffItemsOfSector', {
  of: ['item', 'sector', ...atSiteType],
  unit: 'unit',
  method: '7',
  is: sumAlong('cadre', 'cadresOfSectorUsingItem', staffItemsBought),
});

export const staffItemsCash = quantity('staffItemsCash', {
  of: ['item', 'sector', ...atSiteType],
  unit: 'money',
  method: '7',
  is: times(staffItemsOfSector, price),
});

// Service items: used up with the contacts and users of each service.

export const serviceItemsUsed = quantity('serviceItemsUsed', {
  of: ['service', 'item', 'year'],
  unit: 'unit',
  method: '7',
  is: plus(times(contactsOfService, quantityPerContact), times(usersOfService, quantityPerUser)),
});

export const serviceItemsOfSector = quantity('serviceItemsOfSector', {
  of: ['item', 'sector', 'year'],
  unit: 'unit',
  method: '7',
  is: sumAlong('service', 'servicesOfSectorUsingItem', serviceItemsUsed),
});

export const serviceItemsCash = quantity('serviceItemsCash', {
  of: ['item', 'sector', 'year'],
  unit: 'money',
  method: '7',
  is: times(serviceItemsOfSector, price),
});

// Site items: the stock starts with the earliest year in `sites`.

const siteItemsNeeded = quantity('siteItemsNeeded', {
  of: ['siteType', 'item', 'year'],
  unit: 'unit',
  method: '7',
  is: times(sites, quantityPerSite),
});

export const siteItemsBought = bought('siteItemsBought', ['siteType', 'item', 'year'], siteItemsNeeded);

export const siteItemsCash = quantity('siteItemsCash', {
  of: ['siteType', 'item', 'year'],
  unit: 'money',
  method: '7',
  is: times(siteItemsBought, price),
});

// Programme items: stock is kept for each item and sector; each row counts its own share in place.

const programmeItemsNeeded = quantity('programmeItemsNeeded', {
  of: ['item', 'sector', 'year'],
  unit: 'unit',
  method: '7',
  is: only('withinHorizon', programmeQuantity),
});

const ofProgrammeRow = (name: string, column: string, unit: string) =>
  input(name, ['programmeRow'], unit, '7', { rows: 'ofProgrammeRow', column });

const programmeItemsInPlace = quantity('programmeItemsInPlace', {
  of: ['item', 'sector', 'year'],
  unit: 'unit',
  method: '7',
  is: sumAlong(
    'programmeRow',
    'programmeRowsOfItem',
    times(
      ofProgrammeRow('programmeRowQuantity', 'quantity', 'unit'),
      ofProgrammeRow('programmeRowShareInPlace', 'share_in_place', '1'),
    ),
  ),
});

export const programmeItemsBought = bought(
  'programmeItemsBought',
  ['item', 'sector', 'year'],
  programmeItemsNeeded,
  aliveOfStock(programmeItemsInPlace),
);

export const programmeItemsCash = quantity('programmeItemsCash', {
  of: ['item', 'sector', 'year'],
  unit: 'money',
  method: '7',
  is: times(programmeItemsBought, price),
});

// Overheads: charged on the cash of staff, of items, or both, whoever pays.

const allStaffCashAt = quantity('allStaffCashAt', {
  of: atSiteType,
  unit: 'money',
  method: '7',
  is: sum('cadre', plus(staffCash, dutyAllowances)),
});

const allStaffItemsCashAt = quantity('allStaffItemsCashAt', {
  of: atSiteType,
  unit: 'money',
  method: '7',
  is: sum('sector', sumAlong('item', 'staffItemsOfSector', staffItemsCash)),
});

/** Pay and allowances of all posts. */
export const allStaffCash = quantity('allStaffCash', {
  of: ofPlan,
  unit: 'money',
  method: '7',
  is: sum('siteType', underPlan(allStaffCashAt)),
});

/** Everything used up or bought but staff. */
export const allItemsCash = quantity('allItemsCash', {
  of: ofPlan,
  unit: 'money',
  method: '7',
  is: plus(
    sum('siteType', underPlan(allStaffItemsCashAt)),
    sum('sector', sumAlong('item', 'serviceItemsOfSector', serviceItemsCash)),
    sum('siteType', sumAlong('item', 'itemsOfSiteType', siteItemsCash)),
    sum('sector', sumAlong('item', 'programmeItemsOfSector', programmeItemsCash)),
  ),
});

export const overheadBase = quantity('overheadBase', {
  of: ['overhead', ...ofPlan],
  unit: 'money',
  method: '7',
  is: plus(only('overheadOnStaff', allStaffCash), only('overheadOnItems', allItemsCash)),
});

export const overheadCash = quantity('overheadCash', {
  of: ['overhead', ...ofPlan],
  unit: 'money',
  method: '7',
  is: times(overheadRate, overheadBase),
});
