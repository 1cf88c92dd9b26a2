import { beforeAll, describe, expect, it } from 'vitest';
import type { ComparedPlan } from '../../../src/analysis/comparison.ts';
import { planDifferences } from '../../../src/analysis/planDifferences.ts';
import { BASE, noPlans, withPlan, type KnownPlans } from '../../../src/state/knownPlans.ts';
import { scenarioFindingOf } from '../../../src/views/scenarios/scenarioFinding.ts';
import type { ScenarioSpeech } from '../../../src/views/scenarios/scenarioSpeech.ts';
import { emptyAnswer } from '../cost/emptyAnswer.ts';
import { scenarioSpeechIn } from './speeches.ts';

const plan = (scenario: string, economic: string): ComparedPlan => ({
  scenario,
  description: `What ${scenario} is`,
  descriptions: {},
  costs: {},
  survivors: '1',
  posts: '1',
  economic,
  budget: {},
  budgetSum: '0',
  presentValue: '0',
});

/** Scenarios by name with their cost; undefined where it is not computed yet, '' where it has faults. */
function known(base: string, scenarios: Record<string, string | undefined>, open = BASE): KnownPlans {
  const basePlan = plan(BASE, base);
  const computed = (id: string, cost: string) =>
    cost === ''
      ? { faults: [] }
      : { plan: plan(id, cost), differences: planDifferences(basePlan, plan(id, cost)), noticed: [] };
  const costs: [string, string | undefined][] = [[BASE, base], ...Object.entries(scenarios)];
  const plans = costs.reduce(
    (found, [id, cost]) => (cost === undefined ? found : withPlan(found, id, computed(id, cost))),
    noPlans,
  );
  const names = Object.keys(scenarios).map((id) => ({ id, name: id, names: {} }));
  return { answer: { ...emptyAnswer, scenarios: names, scenario: open }, plans };
}

let english: ScenarioSpeech;
let russian: ScenarioSpeech;
beforeAll(async () => {
  [english, russian] = await Promise.all([scenarioSpeechIn('en'), scenarioSpeechIn('ru')]);
});
const sentence = (of: KnownPlans, speech = english) =>
  scenarioFindingOf(of, speech)
    .statement.map((part) => (typeof part === 'string' ? part : part.figure))
    .join('')
    .replaceAll('\u00a0', ' ');

describe('the finding of an open scenario', () => {
  it.each([
    ['91000000', '“A” costs 91 million KGS in 2026: 9 million less than planned, or 9%.'],
    ['120000000', '“A” costs 120 million KGS in 2026: 20 million more than planned, or 20%.'],
    ['100000000', '“A” costs 100 million KGS in 2026, as much as planned.'],
    ['99100000', '“A” costs 99.1 million KGS in 2026: 900,000 less than planned, or less than 1%.'],
    ['99999000', '“A” costs 100 million KGS in 2026: 1,000 less than planned, or less than 1%.'],
  ])('says how far %s is from the plan', (cost, text) => {
    expect(sentence(known('100000000', { A: cost }, 'A'))).toBe(text);
  });

  it('says it in Russian, with the description beneath', () => {
    const of = known('100000000', { A: '91000000' }, 'A');
    expect(sentence(of, russian)).toBe('Сценарий «A» стоит 91 млн KGS в 2026 году: на 9 млн (9 %) меньше плана.');
    expect(scenarioFindingOf(of, russian).under).toEqual(['What A is.']);
  });

  it('has no share of a plan that costs nothing', () => {
    expect(sentence(known('0', { A: '5000' }, 'A'))).toBe('“A” costs 5,000 KGS in 2026: 5,000 more than planned.');
  });
});

describe('the finding over all scenarios', () => {
  it.each([
    [
      { A: '90', B: '130', C: '' },
      'Of 2 scenarios, “A” lowers the cost of 2026 most, by 10 KGS (10%); “B” raises it most, by 30 KGS (30%).',
    ],
    [{ A: '90', B: '100' }, 'Of 2 scenarios, “A” lowers the cost of 2026 most, by 10 KGS (10%); none raises it.'],
    [{ A: '110', B: '100' }, 'Of 2 scenarios, “A” raises the cost of 2026 most, by 10 KGS (10%); none lowers it.'],
    [{ A: '90' }, 'The one scenario, “A”, lowers the cost of 2026, by 10 KGS (10%).'],
    [{ A: '100' }, 'No scenario changes the cost of 2026: it is 100 KGS in each of them.'],
    [{ A: '90', B: undefined }, 'As planned, 2026 costs 100 KGS.'],
    [{}, 'As planned, 2026 costs 100 KGS.'],
  ])('is true for %o', (scenarios, text) => {
    expect(sentence(known('100', scenarios))).toBe(text);
  });
});
