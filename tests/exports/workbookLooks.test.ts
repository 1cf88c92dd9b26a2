/** How the sheets of a workbook look and are printed, so that who signs it reads all of it. */
import { expect, it } from 'vitest';
import { readXlsx, type Sheet } from 'hucre/xlsx';
import { workbookFile } from '../../src/exports/workbook/workbookFile.ts';
import { openPack } from '../../src/scenario/openPack.ts';
import { workbookText } from '../../src/words/workbook.en.ts';
import { readFiles } from '../cases/readFiles.ts';

const { pack } = openPack(readFiles('data/worked-example'), 'with-vehicle');
const file = await workbookFile({ pack: pack!, plan: 0, date: '2026-12-01' }, workbookText);
const { sheets } = await readXlsx(file, { readStyles: true });
const sheetOf = (name: string) => sheets.find((sheet) => sheet.name === name)!;
const cellsOf = ({ cells }: Sheet) => [...(cells ?? [])].map(([place, cell]) => ({ place, ...cell }));

it('every sheet is as wide as its page and says at its foot which file, sheet and page it is', () => {
  for (const { pageSetup, headerFooter } of sheets) {
    expect(pageSetup).toMatchObject({ fitToPage: true, fitToWidth: 1 });
    expect(headerFooter?.oddFooter).toMatch(/&F.*&A.*&P \/ &N/);
  }
});

it('heads stand on every page: the columns of a table, the years of the calculation', () => {
  expect(sheetOf('totals').pageSetup?.printTitlesRow).toBe('$1:$1');
  expect(sheetOf('calc_staff').pageSetup?.printTitlesRow).toBe('$1:$2');
  expect(sheetOf('calc_staff').rows[1]).toEqual(expect.arrayContaining(['2026', '2027']));
});

it('no text begins where a number ends', () => {
  for (const name of ['totals', 'service_costs', 'funding_gap', 'items', 'settings']) {
    const texts = cellsOf(sheetOf(name)).filter(({ value, style }) => {
      return typeof value === 'string' && style?.alignment?.horizontal !== 'right';
    });
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter(({ style }) => style?.alignment?.indent !== 1)).toEqual([]);
  }
});

it('no format leaves a point behind a whole number', () => {
  const formats = sheets.flatMap((sheet) => cellsOf(sheet).map(({ style }) => style?.numFmt ?? ''));
  expect(formats.filter((format) => /\.#/.test(format))).toEqual([]);
});

it('a number below zero has its sign in every program and looks as one above', () => {
  const plain = cellsOf(sheetOf('staffing')).flatMap(({ value, style }) =>
    typeof value === 'number' ? [style?.numFmt ?? ''] : [],
  );
  const [first, ...others] = (plain.find((format) => format.includes('[')) ?? '').split(';');
  // LibreOffice leaves out the sign in all sections but the first, Excel where a section is for numbers below zero alone.
  expect(first).toBe('[<=0]#,##0.00');
  expect(others.at(-1)).toBe('#,##0.00');
  expect(others.filter((section) => /\[(<0|<?=?-)/.test(section))).toEqual([]);
});

it('sheets of the calculation stand in the order of the method', () => {
  const names = sheets.map(({ name }) => name).filter((name) => name.startsWith('calc_'));
  expect(names.slice(0, 3)).toEqual(['calc_prices', 'calc_demand', 'calc_staff']);
  expect(names.slice(-2)).toEqual(['calc_funding', 'calc_services']);
});

it('the front says what the scenario is', () => {
  expect(sheetOf('about').rows.flat()).toContain('A car at each centre, bought in the first year and kept for 8 years');
});
