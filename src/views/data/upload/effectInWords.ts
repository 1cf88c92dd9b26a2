/** What an upload would do to the figures, in a sentence and as signed changes. */
import type { DataEffect, EffectFigure } from '../../../analysis/dataEffect.ts';
import { isZero } from '../../../words/rounding.ts';
import type { UploadWords } from '../../../words/upload.en.ts';
import { isNegative, unsigned } from '../../panel/amounts.ts';
import type { DataSpeech } from '../dataSpeech.ts';

type EffectSpeech = Pick<DataSpeech, 'formats' | 'checkable'>;

export function effectInWords(
  { year, currency, cost, perSurvivor, budget }: DataEffect,
  said: UploadWords['effect'],
  { formats, checkable }: EffectSpeech,
): string {
  if (cost.amount === '') return said.unknownBefore(year, formats.total(cost.after, currency));
  const isSame = perSurvivor.before === perSurvivor.after && isNought(budget.amount);
  if (isNought(cost.amount)) return isSame ? said.allSame(year) : said.same(year);
  const say = isNegative(cost.amount) ? said.falls : said.rises;
  return say(year, formats.total(unsigned(cost.amount), currency), withoutSign(cost.share, checkable));
}

/** `+0.1%`, `0`, or nothing where there is no figure of before. */
export function changeInWords({ amount, share }: EffectFigure, { checkable }: EffectSpeech): string {
  if (amount === '') return '';
  return isNought(amount) ? '0' : checkable.change(share);
}

const isNought = (amount: string): boolean => amount !== '' && isZero(amount);

const withoutSign = (share: string, checkable: EffectSpeech['checkable']): string =>
  share === '' ? '' : checkable.change(share).replace(/^[+\u2212]/, '');
