/** Sheets of workbooks are read as files of tables are, each cell by its own kind. */
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WriteSheet } from 'hucre/xlsx';
import { workbookFile } from '../../src/exports/workbook/workbookFile.ts';
import type { Pack } from '../../src/pack/pack.ts';
import { readPack } from '../../src/pack/readPack.ts';
import { replaceTables } from '../../src/pack/editTables.ts';
import { openTables } from '../../src/scenario/openTables.ts';
import { tableMeant } from '../../src/pack/headings.ts';
import { tableNames, type TableName } from '../../src/pack/tableNames.ts';
import { loadHeadings } from '../../src/state/headings.ts';
import { languages } from '../../src/words/language.ts';
import { loadDataWords } from '../../src/words/data.ts';
import { workbookText } from '../../src/words/workbook.en.ts';
import { loadProblemWords } from '../../src/words/problems.ts';
import { readFiles } from '../cases/readFiles.ts';
import { randomPack } from '../laws/randomPack.ts';
import { bareWorkbook, textCell, textRow, type Bare } from './bareWorkbook.ts';
import { filled, packWorkbook, read, sheetOf, workbook, type Rows } from './sheets.ts';

const headings = await loadHeadings();
const { tables: tiny } = readPack(readFiles('tests/cases/tiny'));
const { tables: example } = readPack(readFiles('data/worked-example'));
const saved = (name: string) => new Uint8Array(readFileSync(`tests/exports/workbooks/${name}`));

const HEADER = ['id', 'name', 'unit', 'unit_cost', 'economic_code', 'payer'];
const KIT = ['kit', 'Kit', 'kit', 40, '22', 'state'];
const items = async (rows: Rows, name = 'items') => read({ 'prices.xlsx': await sheetOf(name, rows) });
const bareItems = (bare: Bare) => read({ 'prices.xlsx': bareWorkbook(bare) });
const firstItem = async (cells: Rows[number]) => filled((await items([HEADER, cells])).tables.items)[0];

describe('a pack comes back from a workbook', () => {
  it('with a sheet for each table, whole and without a word', async () => {
    const answer = await read({ 'plan.xlsx': await packWorkbook(example) });
    expect(answer).toMatchObject({ isWhole: true, name: '', unnamed: [], others: [] });
    expect(answer.found).toEqual({ faults: [], warnings: [] });
    expect(answer.tables).toEqual(example);
  });

  it('beside sheets that are computed from it', async () => {
    const computed = ['about', 'calc_staff', 'per_survivor', 'budget', 'staffing', 'service_costs', 'totals'];
    const sheets = [...computed, 'funding_gap'].map((name): WriteSheet => ({ name, rows: [HEADER, ['', 'x', 3]] }));
    const answer = await read({ 'plan.xlsx': await packWorkbook(example, sheets) });
    expect(answer).toMatchObject({ tables: example, isWhole: true, unnamed: [], others: [] });
    for (const { name } of sheets) expect(tableMeant(name, headings)).toBeUndefined();
  });

  it('with live formulas, which the app itself has written', async () => {
    const pack = openTables(example).pack as Pack;
    const file = await workbookFile({ pack, plan: 0, date: '2026-12-01' }, workbookText);
    const answer = await read({ 'plan.xlsx': file }, { headings });
    expect(answer).toMatchObject({ isWhole: true, unnamed: [], others: [] });
    expect(answer.found).toEqual({ faults: [], warnings: [] });
    for (const name of tableNames) expect(filled(answer.tables[name])).toEqual(filled(example[name]));
  });

  it('that LibreOffice saved, with Russian names, a title, blank rows and columns, and a formula', async () => {
    const answer = await read({ 'малый.xlsx': saved('tiny-ru.xlsx') }, { headings });
    expect(answer).toMatchObject({ isWhole: true, unnamed: [], others: ['малый.xlsx: Пояснения'] });
    expect(answer.found).toEqual({ faults: [], warnings: [] });
    const cells = (name: TableName, of: typeof tiny) => of[name].rows.map((row) => ({ ...row.cells }));
    for (const name of tableNames) expect(cells(name, answer.tables)).toEqual(cells(name, tiny));
    expect(answer.tables.items.rows.map(({ record }) => record)).toEqual([4, 5, 6, 7, 8]);
  });

  it('whatever its numbers', async () => {
    const numbers = fc.array(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(randomPack(), numbers, async (drawn, costs) => {
        const csv = new Map(Object.entries(drawn).map(([name, rows]) => [`${name}.csv`, csvOf(rows)]));
        const { tables } = readPack(csv);
        const answer = await read({ 'plan.xlsx': await packWorkbook(tables) });
        for (const name of tableNames) expect(filled(answer.tables[name])).toEqual(filled(tables[name]));
        const rows = costs.map((cost, at) => [`item-${at}`, 'x', 'x', cost, '22', 'state']);
        const written = (await items([HEADER, ...rows])).tables.items.rows.map(({ cells }) => cells['unit_cost']);
        expect(written.map(Number)).toEqual(costs);
      }),
      { numRuns: 25 },
    );
  });

  it('if every name of a table fits a sheet', async () => {
    for (const { id } of languages)
      for (const name of Object.values((await loadDataWords(id)).tables)) expect(name.length).toBeLessThanOrEqual(31);
  });
});

function csvOf(rows: readonly Readonly<Record<string, string>>[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((row) => row.join())
    .join('\n');
}

describe('a sheet is known', () => {
  it('by its name in words', async () => {
    const answer = await read({ 'план.xlsx': await sheetOf('Виды случаев', [['Код', 'Название']]) }, { headings });
    expect(answer).toMatchObject({ given: ['case_types'], unnamed: [] });
  });

  it('under any name that its file has', async () => {
    expect(await read({ 'items.zip': await sheetOf('items', [HEADER, KIT]) })).toMatchObject({ given: ['items'] });
  });

  it('by the name of its file, where it is the only one', async () => {
    const files = {
      'items (2).xlsx': await sheetOf('Лист1', [HEADER, KIT]),
      'sites.csv': bytes('site_type,year,sites'),
    };
    expect(await read(files)).toMatchObject({ given: ['sites', 'items'], isWhole: false, others: [] });
  });

  it('else by its columns, and asked about', async () => {
    const book = await workbook([
      { name: 'Prices', rows: [['What things cost'], [], HEADER, KIT] },
      { name: 'Notes', rows: [['Call Aigul']] },
    ]);
    const answer = await read({ 'all.xlsx': book });
    expect(answer).toMatchObject({
      given: [],
      unnamed: [{ file: 'all.xlsx: Prices', likely: 'items' }],
      others: ['all.xlsx: Notes'],
      found: { faults: [], warnings: [] },
    });
    const named = await read({ 'all.xlsx': book }, { named: new Map([['all.xlsx: Prices', 'items']]) });
    expect(named).toMatchObject({ given: ['items'], unnamed: [], how: [{ file: 'all.xlsx: Prices' }] });
    expect(filled(named.tables.items)).toMatchObject([{ record: 4, id: 'kit', unit_cost: '40' }]);
  });

  it('not asked about where another one is that table by name, or where it is hidden', async () => {
    const rows = [HEADER, KIT];
    const sheets = [
      { name: 'items', rows },
      { name: 'items of 2024', rows },
      { name: 'old', rows, hidden: true },
    ];
    const answer = await read({ 'all.xlsx': await workbook(sheets) });
    expect(answer).toMatchObject({ given: ['items'], unnamed: [], others: ['all.xlsx: items of 2024'] });
    expect(answer.found.warnings).toEqual([]);
  });

  it('as none, where somebody says so', async () => {
    const rows = [HEADER, KIT];
    const book = await workbook([
      { name: '2025', rows },
      { name: '2026', rows },
    ]);
    const named = new Map<string, TableName | null>([
      ['x.xlsx: 2025', null],
      ['x.xlsx: 2026', 'items'],
    ]);
    expect(await read({ 'x.xlsx': book }, { named })).toMatchObject({
      given: ['items'],
      unnamed: [],
      others: ['x.xlsx: 2025'],
    });
  });

  it('while hidden, by its name', async () => {
    const book = await workbook([{ name: 'items', rows: [HEADER, KIT], hidden: true }]);
    expect(await read({ 'x.xlsx': book })).toMatchObject({ given: ['items'] });
  });

  it('by a name of the app’s results too, in a workbook that the app did not write', async () => {
    const rows = [
      ['mix', 'service', 'cadre', 'minutes_per_contact'],
      ['', 'exam', 'nurse', 30],
    ];
    const answer = await read({ 'x.xlsx': await sheetOf('staffing', rows) });
    expect(answer.unnamed).toEqual([{ file: 'x.xlsx: staffing', likely: 'staff_time' }]);
  });
});

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a cell is read', () => {
  it('as a number in its fewest digits, never asked about', async () => {
    const rows = [1.234, 1000, 0.1, 1e-7, 1e21, 2.5e15].map((cost, at) => [`item-${at}`, 'x', 'x', cost, 22, 'state']);
    const { tables, how } = await items([HEADER, ...rows]);
    const costs = tables.items.rows.map(({ cells }) => cells['unit_cost']);
    expect(costs).toEqual(['1.234', '1000', '0.1', '1e-7', '1e21', '2500000000000000']);
    expect(how[0]).not.toHaveProperty('unsure');
    expect(how[0]).not.toHaveProperty('mark');
  });

  it('as people write numbers, where it is a text; what can be read in two ways is asked about', async () => {
    const rows = (...costs: (string | number)[]) => costs.map((cost, at) => [`i-${at}`, 'x', 'x', cost, '22', 'state']);
    expect((await items([HEADER, ...rows('1.000', 2.5)])).how).toMatchObject([
      { unsure: { example: '1.000', count: 1 } },
    ]);
    const { tables, how } = await items([HEADER, ...rows('1.000', '2,5', 1.234)]);
    expect(tables.items.rows.map(({ cells }) => cells['unit_cost'])).toEqual(['1000', '2.5', '1.234']);
    expect(how).toMatchObject([{ mark: ',' }]);
    const chosen = new Map([['items', { mark: '.' }]] as const);
    const answer = await read({ 'x.xlsx': await sheetOf('items', [HEADER, ...rows('1.000')]) }, { chosen });
    expect(answer.tables.items.rows[0]?.cells['unit_cost']).toBe('1.000');
  });

  it('as the text that it is: leading noughts, spaces, line ends, signs of formulas', async () => {
    expect(await firstItem(['007', ' two\r\nlines ', '=1+1', 3, '022', '-x'])).toMatchObject({
      id: '007',
      name: 'two\nlines',
      unit: '=1+1',
      economic_code: '022',
      payer: '-x',
    });
    expect(await firstItem([101, 'x', '0.50', 3, 22, 'state'])).toMatchObject({
      id: '101',
      unit: '0.50',
      economic_code: '22',
    });
  });

  it('as a day, a time, yes or no', async () => {
    const day = new Date(Date.UTC(2026, 2, 31));
    expect(await firstItem(['x', day, true, 3, '22', false])).toMatchObject({
      name: '2026-03-31',
      unit: 'TRUE',
      payer: 'FALSE',
    });
    const noon = new Date(Date.UTC(2026, 2, 31, 12, 30));
    expect(await firstItem(['x', noon, 'x', 3, '22', 'y'])).toMatchObject({ name: '2026-03-31 12:30:00' });
  });

  it('as its amount, whatever currency is in its format', async () => {
    const formats = ['[$Din.-81A] #,##0.00', '#,##0\\ [$сом-440]', '0.00%', '#,##0 "days"'];
    const styles =
      `<numFmts>${formats.map((code, at) => `<numFmt numFmtId="${170 + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts>` +
      `<cellXfs>${formats.map((_, at) => `<xf numFmtId="${170 + at}"/>`).join('')}</cellXfs>`;
    const rows = formats.map(
      (_, at) =>
        `<row r="${at + 2}">${textCell(`A${at + 2}`, `i-${at}`)}<c r="B${at + 2}" s="${at}"><v>0.125</v></c></row>`,
    );
    const { tables } = await bareItems({ styles, rows: textRow(1, ['id', 'unit_cost']) + rows.join('') });
    expect(tables.items.rows.map(({ cells }) => cells['unit_cost'])).toEqual(formats.map(() => '0.125'));
  });

  it('with all its runs, without how it is spoken, and with its escapes', async () => {
    const strings =
      '<si><r><rPr><b/></rPr><t>Evi</t></r><r><t xml:space="preserve">dence </t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>' +
      '<si><t>a_x000D_\nb &amp; &lt;c&gt; &#1078;</t></si>';
    const row = (at: number) =>
      `<row r="${at + 2}">${textCell(`A${at + 2}`, `i-${at}`)}<c r="B${at + 2}" t="s"><v>${at}</v></c></row>`;
    const { tables } = await bareItems({ strings, rows: textRow(1, ['id', 'name']) + row(0) + row(1) });
    expect(tables.items.rows.map(({ cells }) => cells['name'])).toEqual(['Evidence', 'a\nb & <c> ж']);
  });

  it('as its formula’s result, without the noise of its last digits', async () => {
    const { tables } = await bareItems({
      rows: `${textRow(1, ['id', 'unit_cost'])}<row r="2">${textCell('A2', 'x')}<c r="B2"><f>0.1+0.2</f><v>0.30000000000000004</v></c></row>`,
    });
    expect(tables.items.rows[0]?.cells['unit_cost']).toBe('0.3');
  });
});

describe('what a cell does not say is a fault that names it', () => {
  const cell = (content: string) =>
    `${textRow(3, ['id', 'unit_cost'])}<row r="4">${textCell('A4', 'x')}${content}</row>`;

  it.each([
    [
      'an error',
      { rows: cell('<c r="B4" t="e"><v>#REF!</v></c>') },
      'cell-with-error',
      'unit_cost',
      '#REF!',
      'items!B4',
    ],
    [
      'a formula without result',
      { rows: cell('<c r="B4"><f>A1*2</f></c>') },
      'formula-without-value',
      'unit_cost',
      '=A1*2',
      'items!B4',
    ],
    [
      'merged cells',
      {
        rows: cell('<c r="B4"><v>3</v></c>') + textRow(5, ['y']),
        after: '<mergeCells><mergeCell ref="B4:B5"/></mergeCells>',
      },
      'cells-merged',
      'unit_cost',
      '',
      'items!B4:B5',
    ],
  ])('%s', async (_, bare: Bare, code, column, found, place) => {
    const { tables, found: said } = await bareItems(bare);
    const [fault, ...more] = said.faults;
    expect(more).toEqual([]);
    expect(fault).toMatchObject({ code, column, found, file: 'items.csv', expected: { cell: place } });
    const { faults } = openTables(replaceTables(example, [tables.items]), 'base', said);
    expect(faults.filter(({ row, file }) => file === 'items.csv' && row === fault!.row)).toEqual([fault]);
    for (const { id } of languages) {
      const sentence = (await loadProblemWords(id))(fault!);
      expect(sentence).toMatch(/^\S.*\.$/);
      expect(sentence).not.toMatch(/undefined|“”|«»| {2}/);
      expect(sentence).toContain(place);
    }
  });

  it('but not where it stands beside the table, or above it', async () => {
    const { found, given: names } = await bareItems({
      rows: textRow(1, ['Our prices']) + cell('<c r="B4"><v>3</v></c>'),
      after: '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="D4:D6"/></mergeCells>',
    });
    expect([found.faults, names]).toEqual([[], ['items']]);
  });

  it('and a column with cells but no name is named as the spreadsheet does', async () => {
    const { found } = await items([
      ['id', 'name'],
      ['x', 'y', 'z'],
    ]);
    expect(found.faults).toMatchObject([{ code: 'column-without-name', row: 1, expected: { positions: 'C' } }]);
  });
});
