/** The key of a row as a change names it. */
import { declarations } from '../pack/declarations.ts';
import { readNumber, readWhole } from '../pack/numberText.ts';
import type { TableName } from '../pack/declarations.ts';

/** The row's whole key, years in plain digits; undefined where it has more or fewer parts than the table's key. */
export function readKey(table: TableName, written: string): string | undefined {
  const { key, byName } = declarations[table];
  const parts = written.split('/').map((part) => part.trim());
  if (parts.length !== key.length || written === '') return undefined;
  return parts.map((part, at) => (byName.get(key[at] ?? '')?.type === 'year' ? wholeYear(part) : part)).join('/');
}

function wholeYear(part: string): string {
  return readWhole(readNumber(part) ?? '') ?? part;
}
