/** A recalculated workbook held against the results that the app computes. */
import { readXlsx, type Sheet } from 'hucre/xlsx';
import { resultTables } from '../../src/exports/resultTables.ts';
import { resultRowsOf } from '../../src/exports/workbook/resultSheets.ts';
import { TracedResults } from '../../src/exports/workbook/tracedResults.ts';
import type { Pack } from '../../src/pack/pack.ts';
import { decimals } from '../../src/quantity/decimal.ts';

const TOLERANCE = 1e-9;
/** Amounts of money and numbers of people under this are nothing, in whatever way they are computed. */
const NOTHING_MUCH = 1e-9;

/** @returns in words, each figure of a result sheet that is not what the exact reader gives, and each error that is shown */
export async function differencesOf(file: Uint8Array, pack: Pack, plan = 0): Promise<string[]> {
  const workbook = await readXlsx(file);
  const results = new TracedResults(pack);
  const errors = workbook.sheets.flatMap(({ name, rows }) =>
    rows
      .flat()
      .flatMap((cell) =>
        typeof cell === 'string' && /^#(DIV|N\/A|VALUE|NAME|REF|NUM)/.test(cell) ? [`${name} shows ${cell}`] : [],
      ),
  );
  const differences = [...resultRowsOf(results, plan)].flatMap(([name, rows]) => {
    const sheet = workbook.sheets.find((one) => one.name === name) as Sheet;
    if (sheet.rows.length !== rows.length + 1) return [`${name}: ${sheet.rows.length - 1} rows for ${rows.length}`];
    return rows.flatMap((row, index) =>
      row.flatMap((cell, column) => {
        const found = sheet.rows[index + 1]?.[column] ?? '';
        const wanted = typeof cell === 'string' ? cell : decimals.toText(cell);
        const place = `${name}, row ${index + 2}, ${resultTables[name].columns[column]?.name}`;
        return agrees(found, wanted) ? [] : [`${place}: ${String(found)} for ${wanted}`];
      }),
    );
  });
  return [...errors, ...differences];
}

function agrees(found: unknown, wanted: string): boolean {
  if (typeof found !== 'number') return found === wanted;
  const expected = Number(wanted);
  return wanted !== '' && Math.abs(found - expected) <= Math.max(TOLERANCE * Math.abs(expected), NOTHING_MUCH);
}
