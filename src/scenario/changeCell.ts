/** One change of one cell: set, multiply or add. */
import { isNumeric, knownColumn, meaningOfCell } from '../pack/cellMeaning.ts';
import { declarations } from '../pack/declarations.ts';
import { nearest } from '../pack/nearest.ts';
import { hasDecimalComma, isCanonicalNumber, isWithinReach, readWhole } from '../pack/numberText.ts';
import type { Change } from '../pack/pack.ts';
import { addExactly, decimals } from '../quantity/decimal.ts';
import { rowUnknown } from './changeFault.ts';
import type { ChangeFault } from './changeFault.ts';
import type { DraftTable } from './draftTable.ts';

/** All digits of a product, as far as decimals carry them. */
const DIGITS = 34;

interface Operation {
  readonly operation: string;
  readonly column: string;
  readonly value: string;
}

/** Makes the change, or says why it cannot be made. */
export function changeCell(
  draft: DraftTable,
  key: string,
  { operation, column, value }: Operation,
  change: Change,
): ChangeFault | undefined {
  const { name } = draft.base;
  if (!draft.has(key)) return rowUnknown(draft, key);
  if (column === '') return { code: 'cell-empty', column: 'column', expected: { operation } };
  if (declarations[name].key.includes(column))
    return { code: 'change-of-key', column: 'column', expected: { table: name } };
  if (!knownColumn(name, column) && !draft.hasColumn(column)) return columnUnknown(draft, column);
  if (operation === 'set') return draft.set(key, column, value, change);

  const meaning = meaningOfCell(name, { key }, column);
  const before = draft.cell(key, column);
  const operand = faultOfOperand(value);
  if (operand) return { ...operand, column: 'value' };
  if (!isNumeric(meaning) || !isReadable(before)) {
    return { code: 'change-without-number', column: 'operation', expected: { column, before, table: name } };
  }
  return draft.set(key, column, result(operation, before, value), change);
}

function columnUnknown(draft: DraftTable, column: string): ChangeFault {
  const { name, columns } = draft.base;
  const known = [...declarations[name].byName.keys(), ...columns];
  return {
    code: 'change-column-unknown',
    column: 'column',
    expected: { table: name, nearest: nearest(column, known) },
  };
}

function faultOfOperand(value: string): Omit<ChangeFault, 'column'> | undefined {
  if (value === '') return { code: 'cell-empty', expected: { type: 'number' } };
  if (hasDecimalComma(value)) return { code: 'number-with-other-mark', expected: { mark: '.' } };
  if (!isCanonicalNumber(value)) return { code: 'number-unreadable' };
  return isWithinReach(value) ? undefined : { code: 'number-out-of-reach' };
}

function isReadable(number: string): boolean {
  return isCanonicalNumber(number) && isWithinReach(number);
}

/** Sums keep every digit, since shares must add up exactly. */
function result(operation: string, before: string, value: string): string {
  const number =
    operation === 'add'
      ? addExactly([before, value])
      : decimals.toText(decimals.times(decimals.of(before), decimals.of(value)), DIGITS);
  return readWhole(number) ?? number;
}
