/** What cannot be read as a workbook is refused with its reason, and what no table needs is not looked at. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withSheets } from '../../src/exports/givenSheets.ts';
import { packArchive } from '../../src/exports/zip.ts';
import { bareWorkbook, textCell, textRow, type Bare } from './bareWorkbook.ts';
import { given, read } from './sheets.ts';

const saved = (name: string) => new Uint8Array(readFileSync(`tests/exports/workbooks/${name}`));
const bytes = (text: string) => new TextEncoder().encode(text);
const bareItems = (bare: Bare) => read({ 'prices.xlsx': bareWorkbook(bare) });

describe('a workbook that cannot be read is refused', () => {
  const big = new Uint8Array(300 * 1024 * 1024);
  const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';
  const wrapped = (name: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(600).fill(0), ...Buffer.from(name, 'utf16le'), 0, 0]);
  it.each([
    ['of Excel 97', 'x.xls', wrapped('Workbook'), 'workbook'],
    ['of Excel 97 under a new name', 'x.xlsx', wrapped('Workbook'), 'workbook'],
    ['with a password', 'x.xlsx', wrapped('EncryptedPackage'), 'locked-workbook'],
    [
      'of OpenDocument',
      'x.ods',
      packArchive(
        new Map([
          ['mimetype', mimetype],
          ['content.xml', ''],
        ]),
      ),
      'workbook',
    ],
    ['of Numbers', 'x.numbers', packArchive(new Map([['Index/Document.iwa', '']])), 'workbook'],
    ['in binary', 'x.xlsb', packArchive(new Map([['xl/workbook.bin', '']])), 'workbook'],
    ['that is a page of the web', 'x.xls', bytes('<html><table>'), 'workbook'],
    ['that is cut', 'x.xlsx', saved('tiny-ru.xlsx').slice(0, 9000), 'damaged'],
    ['without its parts', 'x.xlsx', packArchive(new Map([['xl/workbook.xml', '<workbook/>']])), 'damaged'],
    ['of which a byte is wrong', 'x.xlsx', withWrongByte(saved('tiny-ru.xlsx')), 'damaged'],
    ['that leads out', 'x.xlsx', bareWorkbook({ parts: { '../xl/evil.xml': '' } }), 'unsafe-path'],
    ['that inflates', 'x.xlsx', bareWorkbook({ parts: { 'xl/worksheets/sheet2.xml': big } }), 'too-large'],
    [
      'that spans all',
      'x.xlsx',
      bareWorkbook({ rows: textRow(1, ['id']) + `<row r="1048576">${textCell('XFD1048576', 'x')}</row>` }),
      'too-large',
    ],
    ['without a cell', 'x.xlsx', bareWorkbook({}), 'no-tables'],
    ['without a table', 'x.xlsx', bareWorkbook({ rows: textRow(1, ['Hello']), name: 'x' }), 'no-tables'],
  ])('%s', async (_, file, content, reason) => {
    expect(await given({ [file]: content })).toEqual({ reason, file });
  });

  it('never for what no table needs: pictures of any size, notes and links that are broken', async () => {
    const parts = { 'xl/media/image1.png': big, 'xl/worksheets/_rels/sheet1.xml.rels': '<', 'xl/comments1.xml': '<' };
    const rows = textRow(1, ['id', 'name']) + textRow(2, ['x', 'y']);
    expect((await bareItems({ rows, parts })).tables.items.rows).toHaveLength(1);
  });

  it('never for cells that are only formatted, to the last row', async () => {
    const blank = '<row r="1048576"><c r="A1048576" s="0"/><c r="XFD1048576" s="0"></c></row>';
    const rows = textRow(1, ['id', 'name']) + textRow(2, ['x', 'y']) + blank;
    expect((await bareItems({ rows })).tables.items.rows).toHaveLength(1);
  });

  it('and names of its own that would be replaced by much stay names', async () => {
    const doctype = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b SYSTEM "file:///etc/hostname">]>';
    const sheet = `${doctype}<worksheet><sheetData>${textRow(1, ['id', 'name'])}${textRow(2, ['x', '&a;&b;'])}</sheetData></worksheet>`;
    const { tables } = await bareItems({ parts: { 'xl/worksheets/sheet1.xml': sheet } });
    expect(tables.items.rows[0]?.cells['name']).toBe('&a;&b;');
  });

  it('stops where nobody waits for it', async () => {
    expect(await withSheets(new Map([['x.xlsx', saved('tiny-ru.xlsx')]]), () => false)).toBeUndefined();
  });
});

function withWrongByte(content: Uint8Array): Uint8Array {
  const wrong = content.slice();
  const at = Buffer.from(wrong).indexOf('xl/worksheets/sheet1.xml') + 200;
  wrong[at] = (wrong[at] ?? 0) ^ 0xff;
  return wrong;
}
