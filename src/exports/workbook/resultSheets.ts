/** The sheets of results: the columns of the result files, every figure a reference into the calculation. */
import type { WriteSheet } from 'hucre/xlsx';
import { budgetTable } from '../../analysis/budgetTable.ts';
import { staffing } from '../../analysis/staffing.ts';
import { NOTHING, op } from '../../layout/tape.ts';
import { decimals, type Decimal } from '../../quantity/decimal.ts';
import { said } from '../../readers/workbook/address.ts';
import type { Calculation } from '../../readers/workbook/readWorkbook.ts';
import {
  budgetRowOf,
  fundingGapRows,
  perSurvivorRows,
  serviceCostsRows,
  staffingRowOf,
  totalsRows,
  type ResultRow,
} from '../resultRows.ts';
import { resultTables, type ResultColumn, type ResultTableName } from '../resultTables.ts';
import { PAGE } from './page.ts';
import { SheetDraft } from './sheetDraft.ts';
import { styleOfUnit, styles } from './styles.ts';
import type { TracedResults } from './tracedResults.ts';
import type { WorkbookWords } from './workbookWords.ts';

const WIDTHS = { least: 11, most: 44 };

export type ResultRows = ReadonlyMap<ResultTableName, readonly ResultRow[]>;

/**
 * Of one plan, with scenario and currency. Lines that come to nothing now are there too, wherever a change of an input
 * can bring them to life.
 */
export function resultRowsOf(results: TracedResults, plan: number): ResultRows {
  const isThere = (figure: Decimal): boolean => results.nodeOf(figure) !== NOTHING;
  const rows: readonly (readonly [ResultTableName, readonly ResultRow[]])[] = [
    ['per_survivor', perSurvivorRows(results, [plan])],
    ['totals', totalsRows(results, [plan])],
    ['budget', budgetTable(results, plan, isThere).map((row) => budgetRowOf(row))],
    ['staffing', staffing(results, plan, isThere).map(staffingRowOf)],
    ['service_costs', serviceCostsRows(results, plan)],
    ['funding_gap', fundingGapRows(results, plan)],
  ];
  return new Map(
    rows.map(([name, ofTable]) => {
      const end = resultTables[name].columns.at(-1)?.name === 'currency' ? [results.currency] : [];
      return [name, ofTable.map((row) => [results.pack.scenario, ...row, ...end])];
    }),
  );
}

/** The nodes of all figures in some rows. */
export const nodesIn = (results: TracedResults, rows: ResultRows): number[] =>
  [...rows.values()].flatMap((ofTable) =>
    ofTable.flatMap((row) => row.flatMap((cell) => (typeof cell === 'string' ? [] : [results.nodeOf(cell)]))),
  );

export function resultSheets(
  results: TracedResults,
  rows: ResultRows,
  calculation: Calculation,
  words: WorkbookWords,
): WriteSheet[] {
  return [...rows].map(([name, ofTable]) => {
    const draft = new SheetDraft(name);
    const { columns } = resultTables[name];
    columns.forEach((column, index) => {
      draft.text(1, index, column.name, column.type === 'number' ? styles.headRight : styles.headIndented);
      draft.note(1, index, words.column(name, column.name));
    });
    ofTable.forEach((row, position) =>
      row.forEach((cell, index) => {
        const column = columns[index] as ResultColumn;
        if (typeof cell === 'string') writeText(draft, position + 2, index, cell, column);
        else writeFigure(draft, [position + 2, index], cell, { column, results, calculation });
      }),
    );
    return draft.written({
      columns: columns.map((_, index) => ({ width: draft.widthOf(index, WIDTHS) })),
      freezePane: { rows: 1 },
      autoFilter: { range: rangeOf(columns.length, ofTable.length) },
      pageSetup: { ...PAGE, printTitlesRow: '$1:$1' },
      view: { tabColor: { rgb: '2E7D5B' } },
    });
  });
}

const rangeOf = (columns: number, rows: number): string =>
  `A1:${said({ sheet: '', row: rows + 1, column: columns - 1 }, '')}`;

function writeText(draft: SheetDraft, row: number, index: number, text: string, { type }: ResultColumn): void {
  if (type === 'year') draft.number(row, index, Number(text), styles.year);
  else if (text !== '') draft.text(row, index, text, styles.indented);
}

function writeFigure(
  draft: SheetDraft,
  [row, index]: readonly [number, number],
  figure: Decimal,
  { column, results, calculation }: { column: ResultColumn; results: TracedResults; calculation: Calculation },
): void {
  const node = results.nodeOf(figure);
  const style = styleOfUnit(column.unit);
  const address = node === NOTHING ? undefined : calculation.addressOf(node);
  const value = decimals.isFigure(figure) ? decimals.toNumber(figure) : '';
  if (address) draft.formula(row, index, said(address, draft.name), value, style);
  else if (node !== NOTHING && results.layout.tape.operation[node] === op.noFigure) draft.blank(row, index, style);
  // Nothing by the structure alone, which is locked.
  else draft.number(row, index, value === '' ? 0 : value, style);
}
