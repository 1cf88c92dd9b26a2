/** The answer at a view: totals of all sites and of each kind of site fit together, in every money. */
import { describe, expect, it } from 'vitest';
import { answerOf, type Answer } from '../../src/analysis/answer.ts';
import { confidenceUnder } from '../../src/analysis/confidenceUnder.ts';
import { Results } from '../../src/analysis/results.ts';
import { viewOf } from '../../src/analysis/view.ts';
import { openPack } from '../../src/scenario/openPack.ts';
import { readFiles } from '../cases/readFiles.ts';

const results = new Results(openPack(readFiles('data/central-asia-centre')).pack!);
const all = answerOf(results, { year: '2028' });
const sites = all.siteTypes.map(({ id }) => answerOf(results, { year: '2028', siteType: id }));
const sum = (answers: readonly Answer[], read: (answer: Answer) => string) =>
  answers.reduce((total, answer) => total + Number(read(answer)), 0);

describe('of each kind of site', () => {
  it('what survivors cost there adds up to the whole, with what falls on none', () => {
    expect(sum(sites, (answer) => answer.economic) + Number(all.unattributed)).toBeCloseTo(Number(all.economic), 3);
    expect(sum(sites, (answer) => answer.standby)).toBeCloseTo(Number(all.standby), 3);
  });

  it('the total is the cost per survivor times the survivors there', () => {
    for (const { rows, economic } of sites) {
      const row = rows.find(({ caseType }) => caseType === 'all')!;
      expect(Number(row.cells[0]!.full) * Number(row.cases)).toBeCloseTo(Number(economic), 3);
    }
  });

  it('the mixes are those that may be used there, the planned one among them', () => {
    const mixesOf = new Map(all.siteTypes.map(({ id, mixes }) => [id, mixes]));
    expect(mixesOf.get('mobile')).toEqual(['task-shared']);
    expect(mixesOf.get('regional')).toEqual(['integrated', 'crisis', 'day-on-call', 'hospital', 'task-shared']);
    for (const { mix, mixes } of all.siteTypes) expect(mixes).toContain(mix);
  });
});

it('another currency divides by the price index and the rate, totals too', () => {
  const firstYear = answerOf(results, { year: '2028', money: 'first-year' });
  const dollars = answerOf(results, { year: '2028', money: 'USD' });
  expect(Number(dollars.economic)).toBeCloseTo(Number(firstYear.economic) / 87.15, 3);
  expect(Number(dollars.rows[0]!.cells[0]!.full)).toBeCloseTo(Number(firstYear.rows[0]!.cells[0]!.full) / 87.15, 6);
  expect(dollars.shown).toEqual({ money: 'USD', currency: 'USD', rate: '87.15', rateDate: '2024' });
});

describe('what a figure rests on', () => {
  const view = viewOf(results, {});

  it('direct cost rests on fewer rows than the full cost that holds it', () => {
    const cell = { caseType: 'assault-acute', mix: 'integrated' };
    const rows = (part: 'direct' | 'full') => Object.values(confidenceUnder(results, cell, view, part)!);
    rows('direct').forEach((count, index) => expect(count).toBeLessThanOrEqual(rows('full')[index]!));
    expect(rows('full').reduce((a, b) => a + b)).toBeGreaterThan(100);
  });

  it('is nothing for a figure that the pack does not have', () => {
    expect(confidenceUnder(results, { caseType: 'nobody', mix: 'integrated' }, view, 'full')).toBeUndefined();
    expect(confidenceUnder(results, { caseType: 'all', mix: 'nothing' }, view, 'full')).toBeUndefined();
  });
});
