/** What is wrong with one cell by itself: empty, no number, beyond its limits, not one of its choices, no id. */
import type { Column } from '../columns.ts';
import { RESERVED_IDS } from '../columns.ts';
import { nearest } from '../nearest.ts';
import { compareNumbers, hasDecimalComma, isCanonicalNumber, isWithinReach, readWhole } from '../numberText.ts';
import type { FaultCode } from '../problemCodes.ts';

export interface CellFault {
  readonly code: FaultCode;
  readonly expected: Readonly<Record<string, string>>;
}

const CONTROL = /\p{Cc}/u;
const CURRENCY_CODE = /^[A-Z]{3}$/;

/** The first thing that is wrong with a cell of this column; undefined where nothing is. */
export function faultOfCell(column: Column, cell: string): CellFault | undefined {
  if (cell === '') return column.required ? fault('cell-empty', wanted(column)) : undefined;
  switch (column.type) {
    case 'id':
      return RESERVED_IDS.includes(cell)
        ? fault('id-reserved', { reserved: RESERVED_IDS.join(', ') })
        : faultOfLabel(cell);
    case 'label':
      return column.references ? undefined : faultOfLabel(cell);
    case 'choice':
      return faultOfChoice(column.choices ?? [], cell);
    case 'currency code':
      return CURRENCY_CODE.test(cell) ? undefined : fault('currency-code-unreadable');
    case 'text':
      return undefined;
    default:
      return faultOfNumber(column, cell);
  }
}

function fault(code: FaultCode, expected: CellFault['expected'] = {}): CellFault {
  return { code, expected };
}

function wanted(column: Column): CellFault['expected'] {
  return { type: column.type, choices: (column.choices ?? []).join(', ') };
}

function faultOfLabel(cell: string): CellFault | undefined {
  if (cell.includes('/')) return fault('id-with-slash');
  return CONTROL.test(cell) ? fault('id-with-control-character') : undefined;
}

function faultOfChoice(choices: readonly string[], cell: string): CellFault | undefined {
  if (choices.includes(cell)) return undefined;
  return fault('choice-unknown', { choices: choices.join(', '), nearest: nearest(cell, choices) });
}

function faultOfNumber(column: Column, cell: string): CellFault | undefined {
  if (!isCanonicalNumber(cell)) {
    if (hasDecimalComma(cell)) return fault('number-with-other-mark', { mark: '.' });
    return column.type === 'year'
      ? fault('year-unreadable', limitsOf(column))
      : fault('number-unreadable', limitsOf(column));
  }
  if (!isWithinReach(cell)) return fault('number-out-of-reach');
  if (column.type === 'year') return isYear(column, cell) ? undefined : fault('year-unreadable', limitsOf(column));
  if (column.type === 'whole number' && readWhole(cell) !== cell) return fault('number-not-whole', limitsOf(column));
  return faultOfLimits(column, cell);
}

function isYear(column: Column, cell: string): boolean {
  return readWhole(cell) === cell && faultOfLimits(column, cell) === undefined;
}

function faultOfLimits(column: Column, cell: string): CellFault | undefined {
  const { above, atLeast, atMost } = column;
  if (above !== undefined && compareNumbers(cell, above) <= 0) return fault('number-not-above', { above });
  if (atLeast !== undefined && compareNumbers(cell, atLeast) < 0) return fault('number-too-small', { atLeast });
  if (atMost !== undefined && compareNumbers(cell, atMost) > 0) return fault('number-too-large', { atMost });
  return undefined;
}

function limitsOf({ above = '', atLeast = '', atMost = '' }: Column): CellFault['expected'] {
  return { above, atLeast: above === '' ? atLeast : '', atMost };
}
