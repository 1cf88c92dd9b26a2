/** Commitments of payers that have no budget, which no gap can be closed with. */
import { cell } from './frame.ts';
import type { Frame } from './frame.ts';

export function warnFunding(frame: Frame): void {
  const { findings, tables } = frame;
  for (const row of tables.funding.rows) {
    const payer = frame.row('payers', cell(row, 'payer'));
    const kind = (payer && cell(payer, 'kind')) || 'budget';
    if (kind !== 'budget') findings.warn('funding-not-counted', tables.funding, row, 'payer', { kind });
  }
}
