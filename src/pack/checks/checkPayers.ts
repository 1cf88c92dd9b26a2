/** Splits share out the whole between payers, and are no payers themselves. */
import { rowsByGroup } from '../key.ts';
import type { Row } from '../pack.ts';
import { cell } from './frame.ts';
import type { Frame } from './frame.ts';
import { checkShares } from './shares.ts';

export function checkPayers(frame: Frame): void {
  const { findings, tables } = frame;
  const table = tables.payer_splits;
  if (!findings.isSoundThroughout(table, 'id')) return;
  const splits = rowsByGroup(table.rows, (row) => cell(row, 'id'));
  const summable = findings.isSoundThroughout(table, 'payer', 'share');
  for (const [id, rows] of splits) {
    checkId(frame, id, rows);
    const belongs = (key: string): boolean => key.startsWith(`${id}/`);
    if (summable)
      checkShares(findings, 'split-shares-not-one', { table, rows, column: 'share', belongs }, { split: id });
  }
}

function checkId(frame: Frame, id: string, rows: readonly Row[]): void {
  const { payer_splits: table, payers } = frame.tables;
  const payer = frame.row('payers', id);
  if (!payer) return;
  const cells = [...rows.map((row) => ({ table, row, column: 'id' })), { table: payers, row: payer, column: 'id' }];
  frame.findings.faultBetween('payer-and-split', cells, { id, file: payers.file, row: String(payer.record) });
}
