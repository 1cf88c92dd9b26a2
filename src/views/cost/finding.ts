/** The sentence that the page opens with: which of its forms is true for an answer, filled with the answer's figures. */
import type { Answer, AnswerRow } from '../../analysis/answer.ts';
import type { Formats } from '../../words/formats.ts';
import { isZero, roundingFor } from '../../words/rounding.ts';
import type { Sentence } from '../../words/sentence.ts';
import type { Words } from '../../words/en.ts';

export interface Finding {
  readonly statement: Sentence;
  /** Said below it in plain text. */
  readonly under: readonly string[];
}

/** What a row's survivors cost as planned; empty where there are none. */
const planned = (row: AnswerRow): string => row.cells[0]?.full ?? '';

/** The finding of an answer in the words and formats of a language. */
export function findingOf(answer: Answer, words: Words, formats: Formats): Finding {
  const { economic, currency, unattributed } = answer;
  const survivors = answer.rows.find((row) => row.caseType === 'all')?.cases ?? '0';
  const total = formats.total(economic, currency);
  const under = isZero(survivors) ? [] : [words.finding.inAll(formats.count(survivors), total)];
  if (!isZero(survivors) && !isZero(unattributed)) {
    under.push(words.finding.unattributed(formats.total(unattributed, currency)));
  }
  return { statement: [...statement(answer, words, formats), ...consequence(answer, words, formats)], under };
}

function statement(answer: Answer, words: Words, formats: Formats): Sentence {
  const { year, currency } = answer;
  const rounding = roundingFor(answer.rows.flatMap((row) => row.cells.map((cell) => cell.full)));
  const costs = answer.rows
    .filter((row) => row.caseType !== 'all' && planned(row) !== '')
    .map(planned)
    .sort((a, b) => Number(a) - Number(b));
  const [least, greatest] = [costs[0], costs.at(-1)];
  if (least === undefined || greatest === undefined) return words.finding.noSurvivors(year);
  const [low, high] = [formats.amount(least, rounding), formats.amount(greatest, rounding)];
  const unit = words.cost.unit(currency, rounding.unit);
  const withUnit = (figure: string) => `${figure} ${unit}`.replaceAll(' ', '\u00a0');
  if (costs.every(isZero)) return words.finding.nothing(year);
  if (costs.length === 1) return words.finding.oneCaseType(year, withUnit(low));
  if (low === high) return words.finding.equalEnds(year, withUnit(low));
  return words.finding.range(year, low, withUnit(high));
}

/** What follows from it: the part that is readiness; without survivors, that there is a cost all the same. */
function consequence({ economic, standby, rows, currency }: Answer, words: Words, formats: Formats): Sentence {
  if (isZero(economic)) return [];
  if (rows.every((row) => planned(row) === '')) {
    return [' ', ...words.finding.costAllTheSame(formats.total(economic, currency))];
  }
  if (isZero(standby)) return [' ', ...words.finding.noStandby()];
  return [' ', ...words.finding.standby(formats.share(standby, economic))];
}
