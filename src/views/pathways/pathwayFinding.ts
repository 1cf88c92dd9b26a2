/** The sentence that the page opens with: which of its forms is true for a pathway. */
import type { Answer } from '../../analysis/answer.ts';
import type { PathwayView } from '../../analysis/pathwayView.ts';
import type { PathwaysWords } from '../../words/pathways.en.ts';
import { isZero, roundingFor } from '../../words/rounding.ts';
import { amount, standby, type Sentence } from '../../words/sentence.ts';
import { siteName, type Finding } from '../cost/finding.ts';
import { moneyPhrase } from '../parts/moneyPhrase.ts';
import type { Speech } from '../parts/speech.ts';

/** @param caseType its name @param services how many are in the pathway */
export function pathwayFinding(
  { view, answer }: { readonly view: PathwayView | null; readonly answer: Answer },
  caseType: string,
  services: number,
  words: PathwaysWords,
  speech: Speech,
): Finding {
  const { finding } = words;
  const { formats } = speech;
  const site = siteName(answer, speech);
  const opening =
    services === 0 ? finding.noServices(caseType) : finding.canMeet(caseType, formats.count(String(services)));
  if (!view || view.parts.full === '') {
    return { statement: [opening, ...(view ? [finding.noSurvivors(answer.year, site)] : [])], under: [] };
  }
  const money = answer.shown.money === '' ? [] : [speech.words.finding.inMoney(moneyPhrase(answer, speech))];
  return {
    statement: [opening, ...(services === 0 ? [] : costs(view, answer, words, speech))],
    under: [finding.average(formats.count(view.cases), answer.year, site), ...money],
  };
}

function costs({ caseType, parts }: PathwayView, { currency }: Answer, words: PathwaysWords, speech: Speech): Sentence {
  const rounding = roundingFor([parts.direct, parts.standby]);
  const cellOf = (part: string) => `${caseType}/as-planned/${part}`;
  const unit = speech.words.cost.unit(currency, rounding.unit);
  const printed = (text: string) => speech.formats.amount(text, rounding);
  const direct = amount(`${printed(parts.direct)} ${unit}`.replaceAll(' ', '\u00a0'), cellOf('direct'));
  if (isZero(parts.standby)) return words.finding.costsWithoutStandby(direct);
  return words.finding.costs(direct, standby(printed(parts.standby), cellOf('standby')));
}
