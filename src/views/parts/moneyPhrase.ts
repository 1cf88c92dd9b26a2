/** Which money the amounts of an answer are in: prices of its year, or money of the first year, at a rate of a date. */
import type { Answer } from '../../analysis/answer.ts';
import type { ShownMoney } from '../../analysis/money.ts';
import type { Speech } from './speech.ts';

/** `1 USD = 87.15 KGS, 2024`; '' for local currency. */
export function ratePhrase(
  { currency, rate, rateDate = '' }: ShownMoney,
  local: string,
  { words, formats }: Speech,
): string {
  if (rate === undefined) return '';
  return words.cost.moneys.rate(formats.number('1', currency), formats.number(rate, local), rateDate);
}

/** As a part of a caption. */
export function moneyPhrase(answer: Answer, speech: Speech): string {
  const { moneys } = speech.words.cost;
  const { shown, year, years } = answer;
  const firstYear = years[0] ?? year;
  if (shown.money === '') return moneys.local(year);
  if (shown.rate === undefined) return moneys.firstYear(firstYear);
  return moneys.other(firstYear, ratePhrase(shown, localCurrency(answer), speech));
}

/** The currency of the pack itself. */
export const localCurrency = ({ moneys, currency }: Answer): string => moneys[0]?.currency ?? currency;
