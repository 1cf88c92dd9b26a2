/** What other data would do to the cost and the budget. */
import { expect, test } from 'vitest';
import { comparedPlan } from '../../src/analysis/comparison.ts';
import { dataEffect } from '../../src/analysis/dataEffect.ts';
import { Results } from '../../src/analysis/results.ts';
import { setCell } from '../../src/pack/editTables.ts';
import type { Tables } from '../../src/pack/pack.ts';
import { readPack } from '../../src/pack/readPack.ts';
import { openTables } from '../../src/scenario/openTables.ts';
import { readFiles } from '../cases/readFiles.ts';

const { tables } = readPack(readFiles('data/worked-example'));
const resultsOf = (of: Tables) => new Results(openTables(of).pack!);
const dearer = setCell(tables, 'items', 0, 'unit_cost', '60');

const inTenge = (bytes: Uint8Array) =>
  new TextEncoder().encode(new TextDecoder().decode(bytes).replaceAll('KGS', 'KZT'));

test('cost of the year, cost of a survivor and budget are those of the data now, and of the data as they would be', () => {
  const [before, after] = [resultsOf(tables), resultsOf(dearer)];
  const [now, then] = [before, after].map((results) => comparedPlan(results, { year: '2027' }));
  const effect = dataEffect(before, after, { year: '2027' });
  expect(effect).toMatchObject({
    year: '2027',
    currency: 'KGS',
    cost: { before: now?.economic, after: then?.economic },
    perSurvivor: { before: now?.costs['all'], after: then?.costs['all'] },
    budget: { before: now?.budgetSum, after: then?.budgetSum },
  });
  expect(Number(effect.cost.amount)).toBeCloseTo(Number(then?.economic) - Number(now?.economic), 6);
  expect(Number(effect.cost.amount)).toBeGreaterThan(0);
});

test('data that had faults before have nothing to be compared with', () => {
  expect(dataEffect(null, resultsOf(dearer), { year: '' }).cost).toMatchObject({ before: '', amount: '', share: '' });
});

test('money of another currency is not compared', () => {
  const files = new Map([...readFiles('data/worked-example')].map(([name, bytes]) => [name, inTenge(bytes)]));
  const effect = dataEffect(resultsOf(tables), resultsOf(readPack(files).tables), { year: '' });
  expect([effect.currency, effect.cost.before, effect.budget.before]).toEqual(['KZT', '', '']);
});
