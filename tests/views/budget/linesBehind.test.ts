import { describe, expect, it } from 'vitest';
import { budgetView, shownLines } from '../../../src/analysis/budgetView.ts';
import { Results } from '../../../src/analysis/results.ts';
import { openPack } from '../../../src/scenario/openPack.ts';
import { linesOf, printedLine, type LinesAsked } from '../../../src/views/budget/linesBehind.ts';
import { loadBudgetWords } from '../../../src/words/budget.ts';
import { readFiles } from '../../cases/readFiles.ts';
import { speechIn } from '../panel/speeches.ts';
import { shownWith } from './shownBudget.ts';

const results = new Results(openPack(readFiles('data/central-asia-centre')).pack!);
const [view, lines] = [budgetView(results, ''), shownLines(results, '')];
const sumOf = (asked: LinesAsked) => linesOf(lines, asked).reduce((sum, { amount }) => sum + Number(amount), 0);

describe('the lines behind a figure', () => {
  it('add up to it, for each year and for all', () => {
    for (const of of ['sector', 'payer', 'economicCode', 'driver'] as const) {
      for (const { key, years, sum } of view.groups[of]) {
        expect(sumOf({ of, id: key.id, year: view.years[1] ?? '' })).toBeCloseTo(Number(years[1]), 2);
        expect(sumOf({ of, id: key.id, year: '' })).toBeCloseTo(Number(sum), 2);
      }
    }
    for (const of of ['budget', 'capital', 'recurrent', 'inKind', 'outOfPocket'] as const) {
      expect(sumOf({ of, id: '', year: '2026' })).toBeCloseTo(Number(view[of].years[0]), 2);
    }
  });

  it('are printed with quantity, unit cost, payer, codes and origin', async () => {
    const [speech, words] = [await speechIn('ru'), await loadBudgetWords('ru')];
    const line = lines.find(({ origin, payer }) => origin === 'staff' && payer === 'interior');
    const asked = { of: 'payer', id: 'interior', year: '2026' } as const;
    const printed = printedLine(line!, shownWith(), asked, words, speech);
    expect(printed.product).toMatch(/^Ставки: [\d,]+ × .+\u00a0KGS$/);
    expect(printed.about).toBe('Министерство внутренних дел · статья 21 (код Минфина 2111) · персонал');
    expect(printed.name).toMatch(/[а-я]/);
  });
});
