/** 4. Items: what is used up, and what lasts, as a cost a year. */
import { ifNone, input, minus, only, over, plus, power, quantity, sum, sumAlong, times } from './formula.ts';
import { sites } from './demand.ts';
import { discountRate, price } from './prices.ts';
import { posts } from './staff.ts';

export const usefulLife = input('usefulLife', ['item'], '1', '4', { rows: 'ofItem', column: 'useful_life_years' });

/** r ÷ (1 − (1+r)^−n): the part of its price that a capital item costs each year of its life. */
export const annuityFactor = quantity('annuityFactor', {
  of: ['item'],
  unit: '1',
  method: '4',
  is: ifNone(
    discountRate,
    over(1, usefulLife),
    over(discountRate, minus(1, power(plus(1, discountRate), minus(0, usefulLife)))),
  ),
});

export const annualItemCost = quantity('annualItemCost', {
  of: ['item', 'year'],
  unit: 'money/unit',
  method: '4',
  is: plus(only('usedUp', price), only('capital', times(price, annuityFactor))),
});

export const quantityPerContact = input('quantityPerContact', ['service', 'item'], 'unit/contact', '4', {
  rows: 'ofServiceItemPerContact',
  column: 'quantity',
});
export const quantityPerUser = input('quantityPerUser', ['service', 'item'], 'unit/user', '4', {
  rows: 'ofServiceItemPerUser',
  column: 'quantity',
});

/** What one contact of a service uses up. */
export const itemsPerContact = quantity('itemsPerContact', {
  of: ['service', 'year'],
  unit: 'money/contact',
  method: '4',
  is: sumAlong('item', 'itemsOfService', times(quantityPerContact, price)),
});

/** What one user of a service uses up, however often she comes. */
export const itemsPerUser = quantity('itemsPerUser', {
  of: ['service', 'year'],
  unit: 'money/user',
  method: '4',
  is: sumAlong('item', 'itemsOfService', times(quantityPerUser, price)),
});

export const quantityPerPost = input('quantityPerPost', ['cadre', 'item'], 'unit/post', '4', {
  rows: 'ofStaffItem',
  column: 'quantity',
});

export const itemsPerPost = quantity('itemsPerPost', {
  of: ['cadre', 'year'],
  unit: 'money/post',
  method: '4',
  is: sumAlong('item', 'itemsOfCadre', times(quantityPerPost, annualItemCost)),
});

export const staffItemsOfCadre = quantity('staffItemsOfCadre', {
  of: ['cadre', 'siteType', 'mix', 'year'],
  unit: 'money',
  method: '4',
  is: times(posts, itemsPerPost),
});

export const quantityPerSite = input('quantityPerSite', ['siteType', 'item'], 'unit/site', '4', {
  rows: 'ofSiteItem',
  column: 'quantity',
});

export const itemsPerSite = quantity('itemsPerSite', {
  of: ['siteType', 'year'],
  unit: 'money/site',
  method: '4',
  is: sumAlong('item', 'itemsOfSiteType', times(quantityPerSite, annualItemCost)),
});

export const siteItemsAt = quantity('siteItemsAt', {
  of: ['siteType', 'year'],
  unit: 'money',
  method: '4',
  is: times(sites, itemsPerSite),
});

export const programmeQuantity = input('programmeQuantity', ['item', 'sector', 'year'], 'unit', '4', {
  rows: 'ofProgrammeItem',
  column: 'quantity',
});

export const programmeCost = quantity('programmeCost', {
  of: ['year'],
  unit: 'money',
  method: '4',
  is: sum('sector', sumAlong('item', 'programmeItemsOfSector', times(programmeQuantity, annualItemCost))),
});
