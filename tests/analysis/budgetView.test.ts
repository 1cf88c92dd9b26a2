import { describe, expect, it } from 'vitest';
import { budgetGroupings, budgetView, shownLines } from '../../src/analysis/budgetView.ts';
import { Results } from '../../src/analysis/results.ts';
import { openPack } from '../../src/scenario/openPack.ts';
import { readFiles } from '../cases/readFiles.ts';

const resultsOf = (pack: string) => new Results(openPack(readFiles(`data/${pack}`)).pack!);
const worked = resultsOf('worked-example');
const add = (texts: readonly string[]) => texts.reduce((sum, text) => sum + Number(text), 0);

describe.each(['worked-example', 'central-asia-centre'])('the budget of %s', (pack) => {
  const view = budgetView(resultsOf(pack), '');

  it.each(budgetGroupings)('by %s adds up to the budget of each year', (grouping) => {
    view.budget.years.forEach((budget, index) => {
      expect(add(view.groups[grouping].map(({ years }) => years[index] ?? ''))).toBeCloseTo(Number(budget), 4);
    });
  });

  it('is capital and recurrent', () => {
    expect(Number(view.capital.sum)).toBeGreaterThan(0);
    expect(add([view.capital.sum, view.recurrent.sum])).toBeCloseTo(Number(view.budget.sum), 4);
  });

  it('stands line by line behind it', () => {
    const lines = shownLines(resultsOf(pack), '');
    const inYear = lines.filter(({ year }) => year === view.years[0]);
    const payers = new Set(view.groups.payer.map(({ key }) => key.id));
    const ofBudget = inYear.filter(({ payer }) => payers.has(payer));
    expect(add(ofBudget.map(({ amount }) => amount))).toBeCloseTo(Number(view.budget.years[0]), 4);
  });
});

describe('a line', () => {
  it('names its payer of any kind and the finance ministry’s code', () => {
    const lines = shownLines(resultsOf('central-asia-centre'), '');
    expect(new Set(lines.map(({ payerKind }) => payerKind))).toEqual(new Set(['budget', 'in-kind', 'out-of-pocket']));
    expect(lines.find(({ origin }) => origin === 'staff')).toMatchObject({ economicCode: '21', nationalCode: '2111' });
    expect(lines.every(({ payerNamed }) => payerNamed.names.ru)).toBe(true);
  });
});

describe('what is not committed', () => {
  const view = budgetView(worked, '');

  it('counts no payer’s surplus against another’s gap', () => {
    // method.md: donors and the health ministry have more than they need in 2026; three others lack.
    const gaps = view.gaps.map(({ gap }) => Number(gap.years[0]));
    expect(gaps.some((gap) => gap < 0)).toBe(true);
    expect(Number(view.notCommitted.years[0])).toBeCloseTo(
      gaps.filter((gap) => gap > 0).reduce((a, b) => a + b),
      6,
    );
  });

  it('is the budget of a payer less what it has committed', () => {
    for (const { budget, committed, gap } of view.gaps) {
      expect(Number(budget.years[0]) - Number(committed.years[0])).toBeCloseTo(Number(gap.years[0]), 6);
    }
  });
});

describe('what is committed', () => {
  it('less the budget is the surpluses less the gaps', () => {
    const { budget, committed, surplus, notCommitted } = budgetView(worked, '');
    committed.years.forEach((amount, index) => {
      expect(Number(amount) - Number(budget.years[index])).toBeCloseTo(
        Number(surplus.years[index]) - Number(notCommitted.years[index]),
        6,
      );
    });
    expect(Number(surplus.years[0])).toBeGreaterThan(0);
  });
});

describe('another money', () => {
  it('divides by the prices of the year and the rate', () => {
    const [local, dollars] = [budgetView(worked, ''), budgetView(worked, 'USD')];
    expect(dollars.currency).toBe('USD');
    expect(Number(dollars.budget.years[1])).toBeCloseTo(Number(local.budget.years[1]) / 1.05 / 90, 6);
    expect(dollars.presentValue).toEqual(local.presentValue);
  });

  it('keeps every line the product of its quantity and unit cost', () => {
    for (const line of shownLines(worked, 'USD')) {
      expect(Number(line.quantity) * Number(line.unitCost)).toBeCloseTo(Number(line.amount), 6);
    }
    const overhead = shownLines(worked, 'USD').find(({ origin }) => origin === 'overheads');
    expect(overhead?.unit).toBe('USD');
  });
});
