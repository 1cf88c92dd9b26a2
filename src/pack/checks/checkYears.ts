/** The horizon: from the first year without a gap, the first year's row being 1, 1, 1. */
import { compareNumbers } from '../numberText.ts';
import { cell } from './frame.ts';
import type { Frame } from './frame.ts';

export function checkYears(frame: Frame): void {
  const { findings, firstYear, tables } = frame;
  const table = tables.years;
  if (table.unread) return;
  if (table.rows.length === 0) return findings.faultOfTable('table-empty', table, '', { keys: firstYear });
  if (firstYear === '' || !findings.isSoundThroughout(table, 'year')) return;
  const early = table.rows.filter((row) => Number(cell(row, 'year')) < Number(firstYear));
  for (const row of early) findings.fault('year-before-first', table, row, 'year', { firstYear });
  if (!frame.row('years', firstYear)) return faultOfFirstYear(frame);
  checkGaps(frame);
  if (early.length === 0) checkFirstYear(frame);
}

function faultOfFirstYear({ findings, firstYear, tables }: Frame): void {
  const removal = tables.years.removed?.get(firstYear);
  if (removal) findings.faultOfRemoval(tables.years, firstYear, removal, { user: '' });
  else findings.faultOfTable('first-year-missing', tables.years, 'year', { firstYear });
}

function checkGaps({ findings, horizon, tables }: Frame): void {
  horizon.forEach((year, at) => {
    const expected = Number(horizon[at - 1] ?? year) + (at === 0 ? 0 : 1);
    const rowOfYear = tables.years.rows.find((candidate) => cell(candidate, 'year') === year);
    if (Number(year) === expected || !rowOfYear) return;
    const removal = tables.years.removed?.get(String(expected));
    if (removal) findings.faultOfRemoval(tables.years, String(expected), removal, { user: '' });
    else findings.fault('year-gap', tables.years, rowOfYear, 'year', { missing: String(expected) });
  });
}

function checkFirstYear(frame: Frame): void {
  const table = frame.tables.years;
  const row = frame.row('years', frame.firstYear);
  if (!row) return;
  for (const column of ['case_index', 'price_index', 'wage_index']) {
    if (!frame.findings.isSound(table, row, column) || compareNumbers(cell(row, column), '1') === 0) continue;
    frame.findings.fault('first-year-not-one', table, row, column, { firstYear: frame.firstYear });
  }
}
