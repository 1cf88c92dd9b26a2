import { describe, expect, it } from 'vitest';
import { comparedPlan } from '../../src/analysis/comparison.ts';
import { changeGroups, differencesOf, effectsOf, toldGroups } from '../../src/analysis/effects.ts';
import { noticed } from '../../src/analysis/noticed.ts';
import { Results } from '../../src/analysis/results.ts';
import { economicCost } from '../../src/model/perSurvivor.ts';
import { decimals } from '../../src/quantity/decimal.ts';
import { openPack } from '../../src/scenario/openPack.ts';
import { readFiles } from '../cases/readFiles.ts';

const opened = (pack: string, scenario = 'base') => {
  const { pack: sound, tables } = openPack(readFiles(`data/${pack}`), scenario);
  return { results: new Results(sound!), tables };
};
const costIn = (results: Results, year: string) => {
  const at = { plan: 0, year: results.keys.yearNumber(year) };
  return decimals.toNumber(results.figure(economicCost, at));
};

describe('the effects of a scenario’s changes', () => {
  it.each([
    ['worked-example', 'dearer-kits', '2026'],
    ['worked-example', 'with-vehicle', '2027'],
    ['central-asia-centre', 'task-sharing', '2028'],
    ['central-asia-centre', 'resident-police', '2028'],
  ])('lead from the base to the scenario: %s, %s', (pack, scenario, year) => {
    const base = opened(pack);
    const effects = [...effectsOf(base.tables, scenario, year)];
    const start = base.results.figure(economicCost, { plan: 0, year: base.results.keys.yearNumber(year) });
    const steps = differencesOf(start, effects).reduce((sum, difference) => sum + Number(difference), 0);
    expect(steps).toBeCloseTo(costIn(opened(pack, scenario).results, year) - costIn(base.results, year), 3);
  });

  it('put the cells of an inserted row together', () => {
    const groups = changeGroups(opened('worked-example').tables, 'with-vehicle');
    expect(groups.map(({ table, row, operation, records }) => [table, row, operation, records.length])).toEqual([
      ['items', 'vehicle', 'insert', 11],
      ['site_items', 'centre/vehicle', 'insert', 3],
    ]);
  });

  it('are told by table where there are more than a dozen', () => {
    const group = { table: 'items', column: 'unit_cost', operation: 'change' } as const;
    const many = Array.from({ length: 13 }, (_, index) => ({ ...group, row: String(index), records: [index] }));
    expect(toldGroups(many)).toHaveLength(1);
    expect(toldGroups(many.slice(1))).toHaveLength(12);
  });
});

describe('scenarios side by side', () => {
  it('give the figures of the result files', () => {
    const compared = comparedPlan(opened('worked-example', 'two-more-centres').results, {});
    // method.md, worked example
    expect(Number(compared.costs['sexual-assault'])).toBeCloseTo(74530.513, 3);
    expect(Number(compared.economic)).toBeCloseTo(21158948.0617, 3);
    expect(Number(compared.budget['2027'])).toBeCloseTo(16669307.4443, 3);
    expect(Number(compared.presentValue)).toBeCloseTo(23587773.6932 + 15413136.7955, 3);
    expect(compared.survivors).toBe('500');
  });
});

describe('what survivors would notice', () => {
  const told = (scenario: string) => {
    const [base, changed] = [opened('worked-example').results, opened('worked-example', scenario).results];
    return noticed(base, changed, base.keys.firstYear).map((item) => [item.kind, item.before, item.after]);
  };

  it('is more sites', () => {
    expect(told('two-more-centres')).toEqual([['sites', '2', '4']]);
  });

  it('is a service that more of them take up', () => {
    expect(told('dearer-kits')).toEqual([['users', '58', '86.5']]);
  });

  it('is nothing where only prices change', () => {
    expect(told('with-vehicle')).toEqual([]);
  });

  it('is who is present, and for how long', () => {
    const [base, changed] = [opened('central-asia-centre'), opened('central-asia-centre', 'resident-police')];
    const presence = noticed(base.results, changed.results, base.results.keys.firstYear).filter(
      ({ kind }) => kind === 'presence',
    );
    expect(presence).toHaveLength(1);
    expect(presence[0]).toMatchObject({
      siteType: { id: 'district' },
      cadre: { id: 'police' },
      before: '56',
      after: '168',
    });
  });
});
