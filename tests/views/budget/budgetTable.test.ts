import { describe, expect, it } from 'vitest';
import { budgetCopy } from '../../../src/views/budget/budgetCopy.ts';
import { budgetRounding } from '../../../src/views/budget/budgetRounding.ts';
import { budgetHeading, budgetTable } from '../../../src/views/budget/budgetTable.ts';
import { gapCopy } from '../../../src/views/budget/gapCopy.ts';
import { gapTable } from '../../../src/views/budget/gapTable.ts';
import { yearBarsOf } from '../../../src/views/budget/yearBarsOf.ts';
import { copiedTable } from '../../../src/state/tableText.ts';
import { axisLines } from '../../../src/views/charts/yearAxis.ts';
import { loadBudgetWords } from '../../../src/words/budget.ts';
import { speechIn } from '../panel/speeches.ts';
import { amounts, shownWith, view } from './shownBudget.ts';

const speech = await speechIn('en');
const words = await loadBudgetWords('en');

describe('the table of the budget', () => {
  const table = budgetTable(shownWith(), 'sector', words, speech);

  it('has the largest group last, in the first colour', () => {
    expect(table.groups.map(({ name, years, sum, share, fill }) => [name, ...years, sum, share, fill])).toEqual([
      ['Health', '2.0', '5.0', '10.0', '17.0', '28.3%', 'k2'],
      ['Social services', '8.0', '15.0', '20.0', '43.0', '71.7%', 'k1'],
    ]);
    expect(table.total.years).toEqual(['10.0', '20.0', '30.0']);
  });

  it('names the finance ministry’s own code', () => {
    const [code] = budgetTable(shownWith(), 'economicCode', words, speech).groups;
    expect(code?.note).toBe('21 · finance ministry 2111');
  });

  it('is headed by what carries most and what grows fastest', () => {
    expect(budgetHeading(shownWith(), 'sector', words, speech)).toBe(
      '72% of it goes to social services; health grows fastest, 5.0-fold from 2026 to 2028',
    );
    expect(budgetHeading(shownWith(), 'driver', words, speech)).toBe('Budget by driver');
  });

  it('is copied with exact figures', () => {
    const taken = budgetCopy(table, view, 'sector', 'Budget', words);
    const { text } = copiedTable(taken, speech.formats.plain);
    expect(text.split('\r\n').slice(0, 3)).toEqual([
      'Budget',
      'Sector\t2026, KGS\t2027, KGS\t2028, KGS\tThree years, KGS',
      'Health\t2000000\t5000000\t10000000\t17000000',
    ]);
  });
});

describe('the bars', () => {
  it('gather the smallest groups in one where colours run out', () => {
    const many = Array.from({ length: 9 }, (_, index) => ({
      key: { id: `c${index}`, name: `Code ${index}`, names: {} },
      code: '',
      ...amounts(1e6 * (index + 1), 1e6, 1e6),
    }));
    const shown = shownWith({ groups: { ...view.groups, economicCode: many }, budget: amounts(45e6, 9e6, 9e6) });
    const table = budgetTable(shown, 'economicCode', words, speech);
    const [first] = yearBarsOf(shown, table, words, speech);
    expect(first?.segments.map(({ name, fill }) => `${name} ${fill}`)).toEqual([
      'Code 8 k1',
      'Code 7 k2',
      'Code 6 k3',
      'Code 5 k4',
      'Code 4 k5',
      'Other k6',
    ]);
    expect(first?.segments.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(45);
  });

  it('stand before a few round lines, the last above them', () => {
    expect(axisLines(581.3)).toEqual([200, 400, 600]);
    expect(axisLines(40.4)).toEqual([10, 20, 30, 40, 50]);
    expect(axisLines(0)).toEqual([1]);
  });
});

describe('the rounding', () => {
  const of = (year: number) => budgetRounding({ ...view, budget: amounts(year), gaps: [] });
  it('is chosen by the greatest year', () => {
    expect(of(345_200_000)).toEqual({ place: 5, unit: 6 });
    expect(of(5_600_000)).toEqual({ place: 3, unit: 3 });
    expect(of(57_000)).toEqual({ place: 2, unit: 3 });
    expect(of(512)).toEqual({ place: -1, unit: 0 });
    expect(of(0)).toEqual({ place: -3, unit: 0 });
  });
});

describe('the funding gap', () => {
  it('is that of the year, the greatest first, a surplus in words', () => {
    const table = gapTable(shownWith(), words, speech);
    expect(table.lacking).toBe('2.0 million KGS');
    expect(table.rows.map(({ name, gap, gaps }) => [name, gap.text, ...gaps.map(({ text }) => text)])).toEqual([
      ['Donors', '2.0', '2.0', '8.0', '14.0'],
      ['Ministry of Health', '1.0 over', '1.0 over', '3.0', '7.0'],
    ]);
    expect(table.rows[1]).toMatchObject({ gap: { isSurplus: true }, gapBar: 0 });
    expect(table.all).toEqual({ budget: '10.0', committed: '9.0', gap: '2.0' });
    expect(table.gaps).toEqual(['2.0', '11.0', '21.0']);
  });

  it('is taken away with exact figures, a surplus below nought', () => {
    const table = gapTable(shownWith(), words, speech);
    const { head, rows } = gapCopy(shownWith(), table, 'Gap', words);
    expect(head).toEqual(['Payer', 'Budget, KGS', 'Committed, KGS', 'Gap, KGS']);
    expect(rows.map((row) => row[3])).toEqual([{ exact: '2000000' }, { exact: '-1000000' }, { exact: '2000000' }]);
  });

  it('says nothing is lacking where nothing is', () => {
    expect(gapTable(shownWith({ notCommitted: amounts(0, 0, 0) }), words, speech).lacking).toBe('');
  });
});
