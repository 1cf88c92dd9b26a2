import { describe, expect, it } from 'vitest';
import { comparedPlan } from '../../src/analysis/comparison.ts';
import { planDifferences } from '../../src/analysis/planDifferences.ts';
import { Results } from '../../src/analysis/results.ts';
import { scenarioEffects } from '../../src/analysis/scenarioEffects.ts';
import { viewOf } from '../../src/analysis/view.ts';
import { openPack } from '../../src/scenario/openPack.ts';
import { readFiles } from '../cases/readFiles.ts';

const opened = (pack: string, scenario = 'base') => {
  const { pack: sound, tables } = openPack(readFiles(`data/${pack}`), scenario);
  return { results: new Results(sound!), tables };
};
const effectsIn = (pack: string, scenario: string, asked: Parameters<typeof viewOf>[1]) => {
  const { results } = opened(pack, scenario);
  return scenarioEffects(opened(pack).tables, scenario, results, viewOf(results, asked));
};

describe('the effects of a scenario, for a page', () => {
  it('name the row and both values, by name where a cell points to a row', () => {
    const { effects } = effectsIn('central-asia-centre', 'on-call-nights', { year: '2028' });
    expect(effects).toHaveLength(1);
    expect(effects[0]).toMatchObject({
      names: [{ name: 'Regional integrated centre' }],
      before: { name: 'Integrated, day and night' },
      after: { name: 'Day team, on call by night' },
      operations: [{ operation: 'set' }],
    });
  });

  it.each(['', 'USD', 'first-year'])('add up to the difference of the costs in money “%s”', (money) => {
    // The scenario changes the rate of the dollar itself.
    const asked = { year: '2028', money };
    const { effects, base, scenario, difference } = effectsIn('central-asia-centre', 'dearer-dollar', asked);
    const sum = effects.reduce((total, effect) => total + Number(effect.difference), 0);
    expect(sum).toBeCloseTo(Number(difference), 3);
    expect(Number(scenario) - Number(base)).toBeCloseTo(Number(difference), 3);
    const compared = ['base', 'dearer-dollar'].map((id) =>
      comparedPlan(opened('central-asia-centre', id).results, asked),
    );
    expect([base, scenario]).toEqual(compared.map(({ economic }) => economic));
  });

  it('leave a gap where the data are at fault without the next change', () => {
    const { effects, difference } = effectsIn('central-asia-centre', 'slower-opening', { year: '2028' });
    expect(effects.map((effect) => effect.difference === '')).toContain(true);
    const sum = effects.reduce((total, effect) => total + Number(effect.difference), 0);
    expect(sum).toBeCloseTo(Number(difference), 3);
  });
});

describe('a plan set against the base', () => {
  const plan = (scenario: string) => comparedPlan(opened('worked-example', scenario).results, {});

  it('differs by an amount and a share of the base', () => {
    const [base, changed] = [plan('base'), plan('two-more-centres')];
    const { economic, survivors, costs } = planDifferences(base, changed);
    expect(Number(economic.amount)).toBeCloseTo(Number(changed.economic) - Number(base.economic), 3);
    expect(Number(economic.share)).toBeCloseTo(Number(changed.economic) / Number(base.economic) - 1, 9);
    expect(survivors).toEqual({ amount: '0', share: '0' });
    expect([...costs.keys()]).toEqual(Object.keys(base.costs));
  });

  it('has no difference where either has no figure, and no share of nought', () => {
    const base = { ...plan('base'), costs: { all: '' }, posts: '0' };
    const changed = { ...plan('base'), costs: { all: '5' }, posts: '2' };
    const differences = planDifferences(base, changed);
    expect(differences.costs.get('all')).toEqual({ amount: '', share: '' });
    expect(differences.posts).toEqual({ amount: '2', share: '' });
  });

  it('carries what the scenario is in words', () => {
    expect(plan('two-more-centres').description).toBe('Four centres in 2026 instead of two');
    expect(plan('base').description).toBe('');
  });
});
