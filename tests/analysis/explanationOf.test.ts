/** What a page hears of a cell: its money, what it is the price of, and the scenario that touched it. */
import { describe, expect, it } from 'vitest';
import { explanationOf, type ExplanationStep, type FormulaStep } from '../../src/analysis/explanationOf.ts';
import { figureDetail } from '../../src/analysis/figureDetail.ts';
import { Results } from '../../src/analysis/results.ts';
import { viewOf } from '../../src/analysis/view.ts';
import { openPack } from '../../src/scenario/openPack.ts';
import { readFiles } from '../cases/readFiles.ts';

function opened(pack: string, scenario = 'base'): Results {
  return new Results(openPack(readFiles(`data/${pack}`), scenario).pack!);
}

const operandsOf = (formula: FormulaStep): number[] =>
  formula.op === 'input' ? [formula.node] : 'terms' in formula ? formula.terms.flatMap(operandsOf) : [];

/** Every step that the figure of a case type rests on. */
function stepsBeneath(results: Results, caseType: string, mix: string): ExplanationStep[] {
  const detail = figureDetail(results, { caseType, mix }, viewOf(results, {}))!;
  const found = new Map<number, ExplanationStep>();
  const visit = (node: number): void => {
    if (found.has(node)) return;
    const step = explanationOf(results, node);
    found.set(node, step);
    if (step.formula) operandsOf(step.formula).forEach(visit);
  };
  detail.parts.forEach(({ node }) => node !== undefined && visit(node));
  return [...found.values()];
}

describe('a step', () => {
  const results = opened('central-asia-centre');
  const steps = stepsBeneath(results, results.keys.ids.caseType[0]!, 'as-planned');
  const cells = steps.flatMap(({ cell, label, value }) => (cell ? [{ ...cell, label, value }] : []));

  it('has a formula or is a cell, down to the data', () => {
    expect(cells.length).toBeGreaterThan(100);
    expect(steps.filter(({ formula, cell }) => (formula === undefined) === (cell === undefined))).toEqual([]);
  });

  it('of a cell has the value that stands in the file', () => {
    const { tables } = results.pack;
    for (const { table, record, column, value } of cells) {
      const row = tables[table].rows.find((one) => one.record === record);
      expect(Number(row?.cells[column]), `${table}, ${record}, ${column}`).toBe(Number(value));
    }
  });

  it('names the money of prices and salaries, and what a price is of', () => {
    const price = cells.find(({ table, column }) => table === 'items' && column === 'unit_cost')!;
    expect(price.currency).toMatch(/^[A-Z]{3}$/);
    expect(price.unit.text).not.toBe('');
    expect(price.unit.texts.ru).not.toBe('');
    const days = cells.find(({ column }) => column === 'available_days')!;
    expect([days.currency, days.unit.text]).toEqual(['', '']);
    expect(cells.some(({ scenario }) => scenario !== undefined)).toBe(false);
  });
});

describe('a scenario', () => {
  it('is named at a cell that it changed', () => {
    const results = opened('worked-example', 'dearer-kits');
    const steps = stepsBeneath(results, 'sexual-assault', 'as-planned');
    const changed = steps.flatMap(({ cell }) => (cell?.scenario ? [cell] : []));
    expect(changed.map(({ file, column, changedBy }) => [file, column, changedBy])).toContainEqual([
      'items.csv',
      'unit_cost',
      3,
    ]);
    expect(changed.every(({ scenario }) => scenario?.id === 'dearer-kits')).toBe(true);
  });

  it('is named at a row that it inserted', () => {
    const results = opened('worked-example', 'with-vehicle');
    const steps = stepsBeneath(results, 'sexual-assault', 'as-planned');
    const inserted = steps.flatMap(({ cell }) => (cell?.scenario ? [cell] : []));
    expect(inserted.length).toBeGreaterThan(0);
    expect(inserted.every(({ file }) => file === 'scenario_changes.csv')).toBe(true);
  });
});
