/** How sure a cost is: its splits by confidence, what each row carries, and what is worth checking first. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Results } from '../../src/analysis/results.ts';
import { kinds, placings, surenessOf, type Split } from '../../src/analysis/sureness.ts';
import { surenessView } from '../../src/analysis/surenessView.ts';
import { viewOf, type ViewAsked } from '../../src/analysis/view.ts';
import { economicCost } from '../../src/model/perSurvivor.ts';
import { decimals } from '../../src/quantity/decimal.ts';
import { openPack } from '../../src/scenario/openPack.ts';
import { projectFolder } from '../../tools/project.mjs';
import { readFiles } from '../cases/readFiles.ts';

type Change = readonly [file: string, passage: string, change: string];

/** The results of a pack, with passages of its files changed. */
function resultsOf(name: string, changes: readonly Change[] = [], scenario = 'base'): Results {
  const files = readFiles(join(projectFolder, 'data', name));
  for (const [file, passage, change] of changes) {
    const text = new TextDecoder().decode(files.get(file));
    if (!text.includes(passage)) throw new Error(`${file} has no ${passage}`);
    files.set(file, new TextEncoder().encode(text.replaceAll(passage, change)));
  }
  const { pack, faults } = openPack(files, scenario);
  if (!pack) throw new Error(JSON.stringify(faults));
  return new Results(pack);
}

const viewed = (results: Results, asked: ViewAsked = {}) => surenessView(results, viewOf(results, asked));
const sum = (split: Split) => placings.reduce((total, placing) => total + decimals.toNumber(split[placing]), 0);

describe.each(['worked-example', 'central-asia-centre', 'korea-sunflower'])('the cost of %s', (name) => {
  const results = resultsOf(name);
  const sureness = surenessOf(results);
  const economic = decimals.toNumber(
    results.figure(economicCost, { plan: results.planNumber('as-planned'), year: results.keys.firstYear }),
  );

  test('is split whole, three times over', () => {
    expect(decimals.toNumber(sureness.total)).toBeCloseTo(economic, 4);
    for (const kind of kinds) expect(sum(sureness.split[kind])).toBeCloseTo(economic, 4);
  });

  test('rests on prices and quantities to the last amount', () => {
    expect(decimals.isZero(sureness.split.prices.unplaced)).toBe(true);
    expect(decimals.isZero(sureness.split.quantities.unplaced)).toBe(true);
  });

  test('rests on no demand where nothing but the programme does, and what is charged on it', () => {
    const { unplaced } = sureness.split.demand;
    const { programme_items: programme, overheads, ...others } = sureness.byComponent.demand;
    expect(Object.values(others).every((split) => decimals.isZero(split.unplaced))).toBe(true);
    expect(sum(programme)).toBe(decimals.toNumber(programme.unplaced));
    expect(decimals.equal(unplaced, decimals.plus(programme.unplaced, overheads.unplaced))).toBe(true);
  });
});

/** Whole per cents of the economic cost: published, derived, expert, illustrative, on no row of the kind. */
const percents = (name: string) => {
  const { shares } = viewed(resultsOf(name));
  return Object.fromEntries(
    kinds.map((kind) => [kind, placings.map((placing) => Math.round(Number(shares[kind][placing]) * 100))]),
  );
};

test('the default pack is as sure as its README says', () => {
  expect(percents('central-asia-centre')).toEqual({
    prices: [0, 7, 89, 4, 0],
    quantities: [0, 2, 94, 4, 0],
    demand: [0, 0, 82, 7, 11],
  });
});

test('the Korean pack is as sure as its README says', () => {
  expect(percents('korea-sunflower')).toEqual({
    prices: [0, 57, 35, 8, 0],
    quantities: [6, 31, 7, 57, 0],
    demand: [0, 12, 4, 82, 2],
  });
});

describe('a row carries what rests on it, with the overheads charged on that', () => {
  const results = resultsOf('worked-example');
  const { rows, total } = surenessOf(results);
  /** Money that the row with this key carries. */
  const carried = (table: string, key: Readonly<Record<string, string>>) => {
    const row = rows.find(
      (one) =>
        one.table === table &&
        Object.entries(key).every(
          ([column, value]) => results.pack.tables[one.table].rows[one.row]?.cells[column] === value,
        ),
    );
    return row && decimals.toNumber(decimals.times(row.share, total));
  };
  const withOverheads = 1.07;

  test('the programme: 500,000', () => {
    expect(carried('items', { id: 'protocols' })).toBeCloseTo(500_000 * withOverheads, 6);
    expect(carried('programme_items', { item: 'protocols' })).toBeCloseTo(500_000 * withOverheads, 6);
  });

  test('the rent of two centres: 600,000 each', () => {
    expect(carried('items', { id: 'rent' })).toBeCloseTo(1_200_000 * withOverheads, 6);
  });

  test('the kits of 58 examinations: 4,500 each', () => {
    expect(carried('service_items', { item: 'forensic-kit' })).toBeCloseTo(58 * 4500 * withOverheads, 6);
  });

  test('the nurse, who does 58 examinations of 180 minutes and never waits', () => {
    const costOfMinute = (400_000 * 1.25) / (220 * 8 * 60 * 0.75);
    expect(carried('cadres', { id: 'nurse' })).toBeCloseTo(58 * 180 * costOfMinute * withOverheads, 6);
  });

  test('the uptake of the examination carries time and kits of it, and nothing else', () => {
    const costOfMinute = (400_000 * 1.25) / (220 * 8 * 60 * 0.75);
    const one = 4500 + 180 * costOfMinute;
    const pathway = { case_type: 'sexual-assault', service: 'forensic-exam' };
    expect(carried('pathways', { ...pathway, site_type: '' })).toBeCloseTo(57 * one * withOverheads, 6);
    expect(carried('pathways', { ...pathway, site_type: 'village-room' })).toBeCloseTo(one * withOverheads, 6);
  });
});

describe('an amount is as sure as its least sure row', () => {
  const kit = 'forensic-kit,Forensic evidence kit,supplies,kit,40,25,60,USD,2020,,22,health-ministry,example,';

  test('a published price of an illustrative currency is illustrative', () => {
    const results = resultsOf('worked-example', [['items.csv', `${kit}illustrative`, `${kit}published`]]);
    expect(decimals.isZero(surenessOf(results).byComponent.prices.service_items.published)).toBe(true);
  });

  test('an empty confidence is illustrative', () => {
    const results = resultsOf('worked-example', [['items.csv', `${kit}illustrative`, kit]]);
    expect(surenessOf(results).split).toEqual(surenessOf(resultsOf('worked-example')).split);
  });

  test('a rent that is published makes its part of the prices published', () => {
    const rent = 'KGS,,,22,social-ministry,example,';
    const results = resultsOf('worked-example', [['items.csv', `${rent}illustrative`, `${rent}published`]]);
    const { prices } = surenessOf(results).byComponent;
    expect(decimals.toText(prices.site_items.published)).toBe('1200000');
    expect(decimals.toText(prices.overheads.published)).toBe('84000');
    expect(viewed(results).toCheck.some(({ names }) => names[0]?.id === 'rent')).toBe(false);
  });
});

describe('as a page shows it', () => {
  test('amounts are in the money of the view', () => {
    const results = resultsOf('worked-example');
    const rate = Number(
      results.pack.tables.currencies.rows.find(({ cells }) => cells.currency === 'USD')?.cells.local_per_unit,
    );
    const [local, dollars] = [viewed(results, { year: '2027' }), viewed(results, { year: '2027', money: 'USD' })];
    const index = Number(results.pack.tables.years.rows.find(({ cells }) => cells.year === '2027')?.cells.price_index);
    expect(dollars).toMatchObject({ year: '2027', priceYear: '2026', currency: 'USD' });
    expect(local).toMatchObject({ year: '2027', priceYear: '', currency: 'KGS' });
    expect(Number(dollars.total)).toBeCloseTo(Number(local.total) / index / rate, 6);
    expect(Number(dollars.components.programme_items)).toBeCloseTo(525_000 / index / rate, 6);
  });

  test('the least sure kind has the largest part that is illustrative', () => {
    expect(viewed(resultsOf('korea-sunflower')).leastSure).toBe('demand');
    expect(viewed(resultsOf('worked-example')).leastSure).toBe('prices');
  });

  test('three rows of each kind are named with their place, their range and what they carry', () => {
    const { toCheck } = viewed(resultsOf('worked-example'));
    expect(toCheck.map(({ kind }) => kind)).toEqual(kinds.flatMap((kind) => [kind, kind, kind]));
    expect(toCheck[3]).toMatchObject({
      file: 'staff_time.csv',
      record: 4,
      column: 'minutes_per_contact',
      value: '90',
      low: '60',
      high: '150',
      currency: '',
      unit: '',
      confidence: 'illustrative',
    });
  });

  test('money is named with its currency, a price with what it is for; an index with neither', () => {
    const { toCheck } = viewed(resultsOf('central-asia-centre'));
    const index = toCheck.find(({ table }) => table === 'price_levels');
    const salary = toCheck.find(({ table }) => table === 'cadres');
    const rent = viewed(resultsOf('worked-example')).toCheck.find(({ table }) => table === 'items');
    expect([index?.currency, salary?.currency, rent?.currency]).toEqual(['', 'KGS', 'KGS']);
    expect([salary?.unit, rent?.unit]).toEqual(['', 'year']);
  });

  test('a value that the scenario changes says where', () => {
    const changed = viewed(resultsOf('worked-example', [], 'two-more-centres')).toCheck;
    expect(changed.find(({ file, column }) => file === 'sites.csv' && column === 'sites')?.changedBy).toBeGreaterThan(
      1,
    );
  });
});
