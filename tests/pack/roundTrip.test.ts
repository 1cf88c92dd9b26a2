/** What is written is read back the same, and so is what others write. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNumeric, knownColumn } from '../../src/pack/cellMeaning.ts';
import { columnsOf } from '../../src/pack/declarations.ts';
import type { Table, Tables } from '../../src/pack/pack.ts';
import { noHeadings } from '../../src/pack/headings.ts';
import { forgiving } from '../../src/pack/manner.ts';
import { readPack } from '../../src/pack/readPack.ts';
import { readTable } from '../../src/pack/readTable.ts';
import { guardedCell } from '../../src/pack/spreadsheetSafety.ts';
import { tableNames } from '../../src/pack/tableNames.ts';
import type { TableName } from '../../src/pack/tableNames.ts';
import { writePack } from '../../src/pack/writePack.ts';
import { folderOf, readFolder } from './readFolder.ts';

const names = ['items', 'cadres', 'pathways', 'duty_posts', 'sites'] as const;
const extraColumns = ['__proto__', 'constructor', 'colour', 'name_ru', 'цена; сом'];

const text = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('a,b', 'a;b', 'a\tb', '"', 'two\nlines', '__proto__', '1,5', '=1+1'),
  )
  .map((cell) => cell.replace(/\r\n?|\0/g, '\n').trim());
const number = fc
  .tuple(fc.nat(10 ** 9), fc.option(fc.nat(999_999)), fc.option(fc.integer({ min: -20, max: 20 })))
  .map(([whole, part, power]) => `${whole}${part === null ? '' : `.${part}`}${power ? `e${power}` : ''}`);
const whole = fc.integer({ min: 1900, max: 2200 }).map(String);

function cellOf(table: TableName, column: string): fc.Arbitrary<string> {
  const meaning = knownColumn(table, column);
  if (!isNumeric(meaning)) return text;
  return fc.oneof(fc.constant(''), meaning?.type === 'number' ? number : whole);
}

const table = fc.constantFrom(...names).chain((name) =>
  fc
    .tuple(fc.shuffledSubarray([...columnsOf(name)], { minLength: 3 }), fc.shuffledSubarray(extraColumns))
    .chain(([known, extra]) => {
      const columns = [
        ...known,
        ...extra,
        ...columnsOf(name).filter((column) => column === 'id' && !known.includes('id')),
      ];
      const cells = fc.tuple(...columns.map((column) => cellOf(name, column)));
      const row = cells.filter((values) => values.some((cell) => cell !== ''));
      return fc.record({
        name: fc.constant(name),
        columns: fc.constant(columns),
        rows: fc.array(row, { maxLength: 5 }),
      });
    }),
);

interface Drawn {
  readonly name: TableName;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What of a table is in its file: columns, and the cells below them. */
function contents({ columns, rows }: Table): unknown {
  return { columns, rows: rows.map((row) => columns.map((column) => row.cells[column])) };
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

function read(name: TableName, file: Uint8Array | string): { tables: Tables; faults: readonly unknown[] } {
  return readPack(new Map([[`${name}.csv`, file]]));
}

describe('tables', () => {
  it('are the same after being written and read', () => {
    fc.assert(
      fc.property(table, (drawn: Drawn) => {
        const file = [drawn.columns, ...drawn.rows].map((record) => record.map(quoted).join(',')).join('\n');
        const { tables, faults } = read(drawn.name, file);
        expect(faults).toEqual([]);
        expect(contents(tables[drawn.name])).toEqual({ columns: drawn.columns, rows: drawn.rows });
        const again = readPack(writePack(tables));
        expect(again.faults).toEqual([]);
        expect(again.tables).toEqual(tables);
        expect(writePack(again.tables)).toEqual(writePack(tables));
      }),
    );
  });

  it('are the same in any delimiter, decimal mark, line end and encoding', () => {
    const ways = fc.record({
      delimiter: fc.constantFrom(';', '\t'),
      mark: fc.constantFrom(',', '.'),
      lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
      encode: fc.constantFrom<(of: string) => Uint8Array | string>(
        (of) => of,
        (of) => new TextEncoder().encode(of),
        (of) => new TextEncoder().encode(`\ufeff${of}`),
        (of) => new Uint8Array(Buffer.from(`\ufeff${of}`, 'utf16le')),
        (of) => new Uint8Array(Buffer.from(`\ufeff${of}`, 'utf16le').swap16()),
      ),
    });
    fc.assert(
      fc.property(table, ways, (drawn: Drawn, { delimiter, mark, lineEnd, encode }) => {
        const written = (cell: string, at: number): string =>
          quoted(isNumeric(knownColumn(drawn.name, drawn.columns[at] ?? '')) ? cell.replace('.', mark) : cell);
        const records = [drawn.columns.map(quoted), ...drawn.rows.map((row) => row.map(written))];
        const file = records.map((record) => record.join(delimiter)).join(lineEnd);
        const { tables, faults } = read(drawn.name, encode(file));
        expect(faults).toEqual([]);
        expect(contents(tables[drawn.name])).toEqual({ columns: drawn.columns, rows: drawn.rows });
      }),
    );
  });

  it('are the same as any language shows them, or their numbers are asked about', () => {
    const locales = ['en', 'ru', 'de', 'fr', 'es', 'de-CH', 'pt-BR', 'kk'];
    const manner = forgiving(noHeadings);
    const ways = fc.record({
      locale: fc.constantFrom(...locales),
      delimiter: fc.constantFrom(',', ';', '\t', '|'),
      isSaid: fc.boolean(),
      reverse: fc.boolean(),
      heading: fc.constantFrom<(name: string) => string>(
        (name) => name,
        (name) => name.toUpperCase(),
        (name) => ` ${name.replaceAll('_', ' ')} `,
        (name) => name.replaceAll('_', '-'),
      ),
    });
    fc.assert(
      fc.property(table, ways, (drawn: Drawn, { locale, delimiter, isSaid, reverse, heading }) => {
        const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
        const known = drawn.columns.map((column) => knownColumn(drawn.name, column));
        const mark = format.formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.';
        const shown = (cell: string): string =>
          cell.includes('e') ? cell.replace('.', mark) : format.format(cell as Intl.StringNumericLiteral);
        const written = (cell: string, at: number): string =>
          known[at]?.type === 'number' && cell !== '' ? shown(cell) : guardedCell(cell);
        const isOwn = (column: string) => columnsOf(drawn.name).includes(column);
        const headings = drawn.columns.map((column) => (isOwn(column) ? heading(column) : column));
        const records = [headings, ...drawn.rows.map((row) => row.map(written))];
        const turned = reverse ? records.map((record) => [...record].reverse()) : records;
        const lines = turned.map((record) => record.map(quoted).join(delimiter));
        const text = [...(isSaid ? [`sep=${delimiter}`] : []), ...lines].join('\r\n');
        const { table: read, faults, how } = readTable(drawn.name, `${drawn.name}.csv`, text, manner);
        expect(how.delimiter).toBe(delimiter);
        if (how.unsure) return;
        expect(faults).toEqual([]);
        drawn.rows.forEach((row, at) =>
          row.forEach((cell, column) => {
            const name = drawn.columns[column] ?? '';
            const value = read.rows[at]?.cells[name] ?? '';
            const isNumber = known[column]?.type === 'number' && cell !== '';
            expect(isNumber ? Number(value) : value).toBe(isNumber ? Number(cell) : cell);
          }),
        );
      }),
    );
  });

  it('of the tiny pack are written as they were', () => {
    const files = readFolder(folderOf('cases/tiny'));
    const { tables } = readPack(files);
    const texts = [...files].map(([file, bytes]) => [file, new TextDecoder().decode(bytes)] as const);
    expect(new Map([...writePack(tables)].sort())).toEqual(new Map(texts.sort()));
    expect(Object.keys(tables)).toEqual([...tableNames]);
  });
});
