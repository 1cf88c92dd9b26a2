/** The sentence that the page opens with, and what is said below it: which form is true for a budget, with its figures. */
import type { BudgetView } from '../../analysis/budgetView.ts';
import type { BudgetWords } from '../../words/budget.en.ts';
import { isZero } from '../../words/rounding.ts';
import { amount, type Sentence } from '../../words/sentence.ts';
import type { ShownBudget } from '../../state/budgetState.svelte.ts';
import type { Finding } from '../cost/finding.ts';
import { localCurrency, moneyPhrase } from '../parts/moneyPhrase.ts';
import { nameOf, type Speech } from '../parts/speech.ts';
import { sentenceRounding } from './budgetRounding.ts';
import { printedRate } from './printed.ts';

export function budgetFinding(shown: ShownBudget, words: BudgetWords, speech: Speech): Finding {
  return {
    statement: [...statement(shown, words, speech), ...gap(shown, words, speech)],
    under: under(shown, words, speech),
  };
}

function statement({ view, answer }: ShownBudget, words: BudgetWords, speech: Speech): Sentence {
  const { finding } = words;
  const scenario = answer.scenarios.find(({ id }) => id === answer.scenario);
  const opening = finding.opening(scenario ? nameOf(scenario, speech) : '');
  const { years, budget } = view;
  const first = years[0] ?? '';
  if (isZero(budget.sum)) return [opening, finding.nothing(years.length, first)];
  const total = amount(printedTotal(view, budget.sum, speech), 'budget');
  if (years.length === 1) return [opening, total, finding.inYear(first)];
  return [opening, total, finding.over(years.length), course(view, words, speech)];
}

/** In the unit of the tables, so that the sentence and they speak of the same millions. */
function printedTotal(view: BudgetView, text: string, { words, formats }: Speech): string {
  const rounding = sentenceRounding(view);
  return `${formats.amount(text, rounding)} ${words.cost.unit(view.currency, rounding.unit)}`.replaceAll(' ', '\u00a0');
}

/** How it goes from year to year. */
function course(view: BudgetView, { finding }: BudgetWords, { words, formats }: Speech): string {
  const rounding = sentenceRounding(view);
  const printed = view.budget.years.map((text) => formats.amount(text, rounding));
  const unit = words.cost.unit(view.currency, rounding.unit);
  const withUnit = (text: string) => `${text} ${unit}`.replaceAll(' ', '\u00a0');
  const amounts = view.budget.years.map(Number);
  const [from, to] = [printed[0] ?? '', printed.at(-1) ?? ''];
  if (printed.every((text) => text === from)) return finding.steady(withUnit(from));
  const goes = (isSo: (step: number) => boolean) =>
    amounts.slice(1).every((year, index) => isSo(year - (amounts[index] ?? 0)));
  if (goes((step) => step >= 0)) return finding.rising(from, withUnit(to));
  if (goes((step) => step <= 0)) return finding.falling(from, withUnit(to));
  const [least, greatest] = [amounts.indexOf(Math.min(...amounts)), amounts.indexOf(Math.max(...amounts))];
  return finding.between(printed[least] ?? '', withUnit(printed[greatest] ?? ''));
}

/** What of it is not committed; of a surplus only where nobody lacks anything. */
function gap({ view }: ShownBudget, { finding }: BudgetWords, speech: Speech): Sentence {
  const { formats } = speech;
  if (isZero(view.budget.sum)) return [];
  if (isZero(view.committed.sum)) return [finding.noneCommitted];
  if (!isZero(view.notCommitted.sum)) {
    const { text, bound } = formats.share(view.notCommitted.sum, view.budget.sum);
    return finding.gap(bound === 'exact' ? text : `${bound === 'under' ? '<' : '>'}\u00a0${text}`);
  }
  if (isZero(view.surplus.sum)) return [finding.allCommitted];
  return finding.surplus(printedTotal(view, view.surplus.sum, speech));
}

function under({ view, answer }: ShownBudget, words: BudgetWords, speech: Speech): string[] {
  const said = [words.cash];
  if (!isZero(view.budget.sum)) {
    const rate = isZero(view.discountRate) ? '' : printedRate(view.discountRate, speech.words.numbers.locale);
    const total =
      localCurrency(answer) === view.currency
        ? printedTotal(view, view.presentValue.sum, speech)
        : speech.formats.total(view.presentValue.sum, localCurrency(answer));
    said.push(words.presentValue(view.years[0] ?? '', rate, total));
  }
  if (answer.shown.money !== '') said.push(words.shownIn(moneyPhrase(answer, speech)));
  if (answer.siteType !== '') said.push(words.allSites);
  return said;
}

/** Which money the tables are in, as a part of a caption. */
export const budgetMoney = ({ answer }: ShownBudget, words: BudgetWords, speech: Speech): string =>
  answer.shown.money === '' ? words.eachYearsPrices : moneyPhrase(answer, speech);
