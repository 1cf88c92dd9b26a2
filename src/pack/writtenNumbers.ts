/** Numbers as spreadsheets of any country show them: which marks they have, and what they are under a decimal mark. */
import { decimals } from '../quantity/decimal.ts';
import { readNumber, type DecimalMark } from './numberText.ts';

/** What one written number says about the decimal mark of its file. */
export type MarkSaid =
  /** `2,50`, `1.250.000`, `1.250,00`: it can be read in one way only. */
  | DecimalMark
  /** `1.000`, `1,000`: a thousand under one mark, one under the other. */
  | 'either'
  /** There is no mark in it, or it is no number. */
  | 'nothing';

/** Spaces of any kind, and the apostrophes of Swiss spreadsheets. */
const APART = "[ \\u00a0\\u202f\\u2009\\u2007'\\u2019]";
const PERCENT = new RegExp(`${APART}?%$`);
const SIGN = /^([-+\u2212]) (?=\d)/;
/** With more digits before it, or a nought, the mark would be wrong between thousands. */
const EITHER = /^[-+\u2212]?[1-9]\d{0,2}[.,]\d{3}$/;
const DIGITS = 34;

/** By the decimal mark: one kind of space or apostrophe between thousands, or the other mark. */
const grouped = {
  '.': { apart: groupedBy(`(${APART})`, '\\.'), marked: groupedBy('(,)', '\\.') },
  ',': { apart: groupedBy(`(${APART})`, ','), marked: groupedBy('(\\.)', ',') },
};

function groupedBy(group: string, mark: string): RegExp {
  return new RegExp(`^[-+\\u2212]?[1-9]\\d{0,2}${group}\\d{3}(?:\\1\\d{3})*(?:${mark}\\d*)?(?:[eE][-+\\u2212]?\\d+)?$`);
}

export function markSaidBy(written: string): MarkSaid {
  if (!/[.,]/.test(written)) return 'nothing';
  const bare = written.replace(PERCENT, '').replace(SIGN, '$1');
  if (EITHER.test(bare)) return 'either';
  const [point, comma] = [readGrouped(bare, '.'), readGrouped(bare, ',')];
  if (point !== undefined && comma !== undefined) return bare.includes('.') ? '.' : ',';
  return point !== undefined ? '.' : comma !== undefined ? ',' : 'nothing';
}

/**
 * The canonical text of a number under this decimal mark; spaces, apostrophes or the other mark may stand between its
 * thousands.
 * @returns undefined where it is no such number
 */
export function readGrouped(written: string, mark: DecimalMark): string | undefined {
  const bare = written.replace(SIGN, '$1');
  const plain = readNumber(bare, mark);
  if (plain !== undefined) return plain;
  const { apart, marked } = grouped[mark];
  const [, group] = apart.exec(bare) ?? marked.exec(bare) ?? [];
  return group === undefined ? undefined : readNumber(bare.replaceAll(group, ''), mark);
}

/** A number that may be written in per cent, since it can mean nothing but a part of a whole: `12,5 %` is 0.125. */
export function readShare(written: string, mark: DecimalMark): string | undefined {
  const bare = written.replace(PERCENT, '');
  const number = readGrouped(bare, mark);
  if (number === undefined || bare === written) return number;
  return readNumber(decimals.toText(decimals.over(decimals.of(number), decimals.of('100')), DIGITS));
}
