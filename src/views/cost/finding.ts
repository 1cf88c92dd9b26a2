/** The sentence that the page opens with: which of its forms is true for an answer, filled with the answer's figures. */
import type { Answer, AnswerRow } from '../../analysis/answer.ts';
import type { Named } from '../../analysis/named.ts';
import { isZero, roundingFor } from '../../words/rounding.ts';
import { amount, standby, type Sentence } from '../../words/sentence.ts';
import { moneyPhrase } from '../parts/moneyPhrase.ts';
import { nameOf, type Speech } from '../parts/speech.ts';

export interface Finding {
  readonly statement: Sentence;
  /** Said below it in plain text. */
  readonly under: readonly string[];
}

const PLAN = 'as-planned';

/** What a row's survivors cost as planned; empty where there are none. */
const planned = (row: AnswerRow): string => row.cells[0]?.full ?? '';

/** The finding of an answer in the words and formats of a language. */
export function findingOf(answer: Answer, speech: Speech): Finding {
  const { words, formats } = speech;
  const { economic, currency, unattributed } = answer;
  const survivors = answer.rows.find((row) => row.caseType === 'all')?.cases ?? '0';
  const total = formats.total(economic, currency);
  const under = isZero(survivors) ? [] : [words.finding.inAll(formats.count(survivors), total)];
  if (!isZero(survivors) && !isZero(unattributed)) {
    under.push(words.finding.unattributed(formats.total(unattributed, currency)));
  }
  if (answer.shown.money !== '') under.push(words.finding.inMoney(moneyPhrase(answer, speech)));
  return { statement: [...statement(answer, speech), ...consequence(answer, speech)], under };
}

/** The kind of site that is looked at, by its name; '' for all. */
export function siteName(answer: Answer, speech: Pick<Speech, 'language'>): string {
  const site: Named | undefined = answer.siteTypes.find(({ id }) => id === answer.siteType);
  return site ? nameOf(site, speech) : '';
}

function statement(answer: Answer, speech: Speech): Sentence {
  const { words, formats } = speech;
  const rounding = roundingFor(answer.rows.flatMap((row) => row.cells.map((cell) => cell.full)));
  const opening = words.finding.opening(answer.year, siteName(answer, speech));
  const costs = answer.rows
    .filter((row) => row.caseType !== 'all' && planned(row) !== '')
    .sort((a, b) => Number(planned(a)) - Number(planned(b)));
  const [least, greatest] = [costs[0], costs.at(-1)];
  if (!least || !greatest) return words.finding.noSurvivors(opening);
  const [low, high] = [formats.amount(planned(least), rounding), formats.amount(planned(greatest), rounding)];
  const unit = words.cost.unit(answer.currency, rounding.unit);
  const figure = (text: string, { caseType }: AnswerRow) => amount(text, `${caseType}/${PLAN}`);
  const withUnit = (text: string) => `${text} ${unit}`.replaceAll(' ', '\u00a0');
  if (costs.every((row) => isZero(planned(row)))) return words.finding.nothing(opening);
  if (costs.length === 1) return words.finding.oneCaseType(opening, figure(withUnit(low), least));
  if (low === high) return words.finding.equalEnds(opening, figure(withUnit(low), greatest));
  return words.finding.range(opening, figure(low, least), figure(withUnit(high), greatest));
}

/** What follows from it: the part that is readiness; without survivors, that there is a cost all the same. */
function consequence(answer: Answer, { words, formats }: Speech): Sentence {
  const { economic, rows, currency } = answer;
  if (isZero(economic)) return [];
  if (rows.every((row) => planned(row) === '')) {
    return [' ', ...words.finding.costAllTheSame(amount(formats.total(economic, currency)))];
  }
  if (isZero(answer.standby)) return [' ', ...words.finding.noStandby()];
  const { text, bound } = formats.share(answer.standby, economic);
  return [' ', ...words.finding.standby(bound, standby(text, `all/${PLAN}`))];
}
