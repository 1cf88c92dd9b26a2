/** What a user types into a cell, made canonical. */
import type { Column } from './columns.ts';
import { isNumeric } from './cellMeaning.ts';
import { isSameNumber, readNumber, readWhole, type DecimalMark } from './numberText.ts';

/** A comma before groups of three, as English writes thousands: `1,250,000`. No such number begins with 0. */
const GROUPED = /^[-+\u2212]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/;
/** Between groups of three; elsewhere a space stands between two numbers. */
const SPACES = /(?<=\d)\s(?=\d{3}(?!\d))/g;

/**
 * Canonical text for the cell; what is no number stays as it was typed, for the checks to name.
 * @param mark the decimal mark of the user's language. A point is always read as one, since nobody who is used to a
 * decimal comma writes points between thousands; a comma is one unless the language groups by commas.
 * @param standing what the cell holds: it stays as it is where the same number is typed otherwise, such as `0,70` for
 * `0.7` in a cell of a spreadsheet with two decimals
 */
export function typedValue(typed: string, meaning: Column | undefined, mark: DecimalMark, standing = ''): string {
  const text = typed.trim();
  if (!isNumeric(meaning) || text === '') return text;
  const bare = text.replace(SPACES, '');
  const point = mark === '.' && GROUPED.test(bare) ? bare.replaceAll(',', '') : bare.replace(',', '.');
  const number = readNumber(point);
  if (number === undefined) return text;
  if (meaning?.type !== 'number') return readWhole(number) ?? number;
  return isSameNumber(standing, number) ? standing : number;
}
