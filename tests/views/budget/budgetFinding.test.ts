import { describe, expect, it } from 'vitest';
import { budgetFinding, budgetMoney } from '../../../src/views/budget/budgetFinding.ts';
import { loadBudgetWords } from '../../../src/words/budget.ts';
import { speechIn } from '../panel/speeches.ts';
import { amounts, shownWith } from './shownBudget.ts';

const [english, russian] = [await speechIn('en'), await speechIn('ru')];
const [words, wordsInRussian] = [await loadBudgetWords('en'), await loadBudgetWords('ru')];
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
const sentence = (...shown: Parameters<typeof shownWith>) =>
  plain(
    budgetFinding(shownWith(...shown), words, english)
      .statement.map((part) => (typeof part === 'string' ? part : part.figure))
      .join(''),
  );

describe('the finding', () => {
  it('of several years says how it goes and what is not committed', () => {
    expect(sentence()).toBe(
      'The package takes 60.0 million KGS over three years, rising from 10.0 to 30.0 million KGS a year. 57% of it is not committed yet.',
    );
  });

  it('tells a fall, an up and down, and equal years apart', () => {
    const over = (...years: number[]) => sentence({ budget: amounts(...years) });
    expect(over(30e6, 20e6, 10e6)).toContain('falling from 30.0 to 10.0 million');
    expect(over(20e6, 10e6, 30e6)).toContain('between 10.0 and 30.0 million');
    expect(over(10e6, 10e6, 10e6)).toContain('10.0 million KGS in each of them.');
  });

  it('of one year names it', () => {
    expect(sentence({ years: ['2026'], budget: amounts(10e6), notCommitted: amounts(0), surplus: amounts(0) })).toBe(
      'The package takes 10.0 million KGS in 2026. All of it is committed.',
    );
  });

  it('says a surplus where nobody lacks anything, and that nothing is committed', () => {
    expect(sentence({ notCommitted: amounts(0, 0, 0) })).toContain('All of it is committed, and 1.0 million KGS more.');
    expect(sentence({ committed: amounts(0, 0, 0) })).toContain('None of it is committed yet.');
  });

  it('of nothing says so', () => {
    expect(sentence({ budget: amounts(0, 0, 0) })).toBe('The package takes nothing from the budget over three years.');
  });

  it('names the scenario', () => {
    const scenarios = [{ id: 'more', name: 'More centres', names: {} }];
    expect(sentence({}, { scenario: 'more', scenarios })).toContain('Under “More centres”, the package takes');
  });

  it('is said in Russian', () => {
    const { statement } = budgetFinding(shownWith(), wordsInRussian, russian);
    expect(plain(statement.map((part) => (typeof part === 'string' ? part : part.figure)).join(''))).toBe(
      'Пакет услуг требует 60,0 млн KGS за три года: рост с 10,0 до 30,0 млн KGS в год. 57 % пока не обеспечено.',
    );
  });
});

describe('what stands below it', () => {
  it('is the present value at the rate of the setting, and what the choice of sites does not do', () => {
    const { under } = budgetFinding(shownWith({}, { siteType: 'hospital' }), words, english);
    expect(under.map(plain)).toEqual([
      'Cash in each year, purchases in full when they are made.',
      'In money of 2026, discounted at 3.5%: 56.0 million KGS.',
      'The budget is that of all sites: the choice of one kind of site does not change it.',
    ]);
  });

  it('keeps the present value in local money, and says which money the rest is in', () => {
    const shown = { money: 'USD', currency: 'USD', rate: '90' };
    const answer = { shown, moneys: [{ money: '', currency: 'KGS' }, shown], currency: 'USD' };
    const usd = shownWith({ currency: 'USD' }, answer);
    expect(plain(budgetFinding(usd, words, english).under.join(' '))).toContain(
      'discounted at 3.5%: 56 million KGS. Amounts are in money of 2026 at 1 USD = 90 KGS.',
    );
    expect(budgetMoney(shownWith(), words, english)).toBe('prices of each year');
  });
});
