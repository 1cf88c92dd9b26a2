/** Shares that must add up to 1, exactly and as written. */
import { addExactly, decimals } from '../../quantity/decimal.ts';
import type { FaultCode } from '../problemCodes.ts';
import type { Row, Table } from '../pack.ts';
import { cell } from './frame.ts';
import type { Findings, Removal } from './findings.ts';

interface Shares {
  readonly table: Table;
  readonly rows: readonly Row[];
  readonly column: string;
  /** Whether a row with this key would belong to these. */
  readonly belongs: (key: string) => boolean;
}

/** A fault where the shares do not add up to 1, with the sum and what it is short of 1, or beyond it. */
export function checkShares(
  findings: Findings,
  code: FaultCode,
  { table, rows, column, belongs }: Shares,
  expected: Readonly<Record<string, string>>,
): void {
  const departure = departureFromOne(rows.map((row) => cell(row, column) || '0'));
  if (!departure) return;
  const cells = rows.map((row) => ({ table, row, column }));
  const removal = removalOf(table, belongs);
  if (cells.length === 0 && !removal) findings.faultOfTable(code, table, column, { ...departure, ...expected });
  else findings.faultBetween(code, cells, { ...departure, ...expected }, removal);
}

function removalOf(table: Table, belongs: (key: string) => boolean): Removal | undefined {
  const [key, change] = [...(table.removed ?? [])].find(([removed]) => belongs(removed)) ?? [];
  return key !== undefined && change ? { table, key, change } : undefined;
}

function departureFromOne(shares: readonly string[]): { sum: string; short: string; over: string } | undefined {
  const sum = addExactly(shares);
  const side = decimals.compare(decimals.of(sum), decimals.one);
  if (side === 0) return undefined;
  const apart = addExactly(['-1', sum]).replace('-', '');
  return { sum, short: side < 0 ? apart : '', over: side > 0 ? apart : '' };
}
