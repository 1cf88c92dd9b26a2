import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecords } from '../../src/pack/csv.ts';
import { setCell } from '../../src/pack/editTables.ts';
import { readNumber } from '../../src/pack/numberText.ts';
import { readPack } from '../../src/pack/readPack.ts';
import { guarded, guardedCell, unguarded } from '../../src/pack/spreadsheetSafety.ts';
import { writePack, writeTable } from '../../src/pack/writePack.ts';
import { folderOf, readFolder } from './readFolder.ts';

const { tables } = readPack(readFolder(folderOf('cases/tiny')));
const RUNS = /^\s*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const running = fc.tuple(
  fc.constantFrom('', "'", "''", "' "),
  fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠'),
  fc.string(),
);
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    running.map((parts) => parts.join('')),
  )
  .map((written) => written.replace(/\r\n?|\0/g, '\n').trim());

describe('a cell that a spreadsheet would run', () => {
  it.each(['=1+1', '@SUM(A1)', '+cmd|x', '-2+3', '=HYPERLINK("http://example.org")', '＝1+1'])('is led: %s', (cell) => {
    expect(guardedCell(cell)).toBe(`'${cell}`);
    expect(unguarded(guardedCell(cell))).toBe(cell);
  });

  it.each(['-5', '+3', '1e-3', '-1.5e3', '\u22125', "'tis", 'a=b', "O'Neill", ''])('is none: %s', (cell) => {
    expect(guardedCell(cell)).toBe(cell);
    expect(unguarded(cell)).toBe(cell);
  });

  it('never stands in what is written, and every text comes back', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(guarded(written)).not.toMatch(RUNS);
        expect(unguarded(guarded(written))).toBe(written);
        expect(unguarded(guardedCell(written))).toBe(written);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same after the pack was written and read, in names of columns too', () => {
    fc.assert(
      fc.property(text, text, (cell, column) => {
        const extra = `${column}?`;
        const after = setCell(setCell(tables, 'payers', 0, 'note', cell), 'payers', 0, extra, cell);
        const files = writePack(after);
        for (const written of parseRecords(files.get('payers.csv') ?? '', ',').flat())
          if (readNumber(written) === undefined) expect(written).not.toMatch(RUNS);
        const { payers } = readPack(files).tables;
        expect([payers.rows[0]?.cells['note'], payers.rows[0]?.cells[extra]]).toEqual([cell, cell]);
      }),
    );
  });

  it('stays harmless where it was read from a pack that others wrote', () => {
    const read = readPack(new Map([['payers.csv', 'id,name\nx,=1+1\n']]));
    expect(read.tables.payers.rows[0]?.cells['name']).toBe('=1+1');
    expect(writeTable(read.tables.payers)).toBe("id,name\nx,'=1+1\n");
  });
});
