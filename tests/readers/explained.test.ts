import { describe, expect, it } from 'vitest';
import { Results } from '../../src/analysis/results.ts';
import { NOTHING } from '../../src/layout/tape.ts';
import { budget, fundingGap, presentValue } from '../../src/model/payers.ts';
import { economicCost, perSurvivor } from '../../src/model/perSurvivor.ts';
import { directPerContact, withStandbyPerContact } from '../../src/model/services.ts';
import { posts } from '../../src/model/staff.ts';
import { decimals, type Decimal } from '../../src/quantity/decimal.ts';
import { ExplainedReader, type ExplainedFormula, type Explanation } from '../../src/readers/explained.ts';
import { openPack } from '../../src/scenario/openPack.ts';
import { readFiles } from '../cases/readFiles.ts';

const opened = (scenario = 'base') => {
  const results = new Results(openPack(readFiles('data/worked-example'), scenario).pack!);
  return { results, explained: new ExplainedReader(results.exact) };
};

/** The formula worked out by hand, from the values that it shows, in floating point. */
function byHand(formula: ExplainedFormula<Decimal>): number {
  if (formula.op === 'input' || formula.op === 'constant') return decimals.toNumber(formula.value);
  if (formula.op === 'noFigure') return NaN;
  const [a = 0, b = 0, ...rest] = formula.terms.map(byHand);
  const all = [a, ...(formula.terms.length > 1 ? [b] : []), ...rest];
  switch (formula.op) {
    case 'same':
      return a;
    case 'plus':
      return all.reduce((sum, term) => sum + term, 0);
    case 'times':
      return all.reduce((product, term) => product * term, 1);
    case 'larger':
      return Math.max(...all);
    case 'minus':
      return a - b;
    case 'over':
      return a / b;
    case 'share':
      return b === 0 ? 0 : a / b;
    case 'power':
      return a ** b;
    case 'roundUp':
      return b === 0 ? a : Math.max(0, Math.ceil(a / b - 1e-9)) * b;
  }
}

/** A figure and all that it rests on. */
function unfold(explained: ExplainedReader<Decimal>, node: number, seen = new Map<number, Explanation<Decimal>>()) {
  if (seen.has(node)) return seen;
  const explanation = explained.explain(node);
  seen.set(node, explanation);
  if (explanation.kind === 'figure') explanation.inputs.forEach((input) => unfold(explained, input, seen));
  return seen;
}

describe('an explanation', () => {
  const { results, explained } = opened();
  const year = results.keys.firstYear;
  const asked = [
    results.layout.node(perSurvivor.full.ofCaseType, { caseType: 1, plan: 0, year }),
    results.layout.node(perSurvivor.standby.ofCaseTypeAt, { caseType: 0, siteType: 0, mix: 0, year }),
    results.layout.node(budget, { plan: 0, year: year + 1 }),
    results.layout.node(presentValue, { plan: 2, year: year + 1 }),
    results.layout.node(economicCost, { plan: 1, year }),
    results.layout.node(fundingGap, { payer: 0, plan: 0, year }),
    results.layout.node(withStandbyPerContact, { service: 2, plan: 0, year }),
    results.layout.node(directPerContact, { service: 1, plan: 0, year }),
  ];

  it.each(asked.map((node) => [results.layout.tape.quantity[node]!.name, node] as const))(
    'of %s can be checked by hand at every step, down to cells',
    (_, node) => {
      const all = [...unfold(explained, node).values()];
      expect(all.some(({ kind }) => kind === 'cell')).toBe(true);
      for (const step of all) {
        if (step.kind !== 'figure') continue;
        const [value, computed] = [decimals.toNumber(step.value), byHand(step.formula)];
        expect(Math.abs(value - computed), step.quantity.name).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
      }
    },
  );

  it('says of a cell its file, record, column, range, source and confidence', () => {
    const cells = [...unfold(explained, asked[0]!).values()].flatMap((step) => (step.kind === 'cell' ? [step] : []));
    const kit = cells.find(({ table, column }) => table === 'items' && column === 'unit_cost')!;
    expect(kit).toMatchObject({
      file: 'items.csv',
      record: 2,
      low: '25',
      high: '60',
      source: 'example',
      confidence: 'illustrative',
    });
    const minutes = cells.find(({ table }) => table === 'staff_time')!;
    expect(minutes.confidence).toBe('illustrative');
  });

  it('names the place of a figure by ids', () => {
    const step = explained.explain(asked[1]!);
    expect(step.kind === 'figure' && step.place).toEqual({
      caseType: 'partner-physical',
      siteType: 'centre',
      mix: 'resident',
      year: '2026',
    });
  });

  it('leads a cell that the scenario changes back to the scenario', () => {
    const changed = opened('dearer-kits');
    const at = { caseType: 1, plan: 0, year: changed.results.keys.firstYear };
    const node = changed.results.layout.node(perSurvivor.service_items.ofCaseType, at);
    const cells = [...unfold(changed.explained, node).values()].flatMap((step) => (step.kind === 'cell' ? [step] : []));
    expect(cells.find(({ column }) => column === 'unit_cost')).toMatchObject({ changedBy: 3 });
  });

  it('leads a row that the scenario inserts to its insert', () => {
    const inserted = opened('with-vehicle');
    const at = { caseType: 1, plan: 0, year: inserted.results.keys.firstYear };
    const node = inserted.results.layout.node(perSurvivor.site_items.ofCaseType, at);
    const cells = [...unfold(inserted.explained, node).values()].flatMap((step) =>
      step.kind === 'cell' ? [step] : [],
    );
    expect(
      cells.find(({ table, column, file }) => table === 'items' && column === 'unit_cost' && file !== 'items.csv'),
    ).toMatchObject({
      file: 'scenario_changes.csv',
      record: 5,
    });
  });

  it('has nothing to say where no row is', () => {
    expect(() => explained.explain(NOTHING)).toThrow('nothing to explain');
  });

  it('explains the branch that holds', () => {
    // The village room rounds nothing, so the posts there are the larger of workload and duty.
    const node = results.layout.node(posts, { cadre: 0, siteType: 1, mix: 1, year });
    const step = explained.explain(node);
    expect(step.kind === 'figure' && decimals.toNumber(step.value)).toBeCloseTo(0.002272727273, 9);
  });
});
