/** What a user looks for in the cells of a table. */
import type { DecimalMark } from '../pack/numberText.ts';
import { typedValue } from '../pack/typedValue.ts';

/** A number is sought as it is written without marks between thousands. */
export function soughtText(text: string, mark: DecimalMark): string {
  const number = typedValue(text, { name: '', type: 'number' }, mark);
  return number === text.trim() ? number : number.replace('.', mark);
}
