/** Links that hold data: what is read from one is what was shared, and nothing else is taken for a link. */
import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { base64Of, bytesOfBase64 } from '../../src/exports/base64.ts';
import { checksumOf } from '../../src/exports/checksum.ts';
import {
  checksumOfTables,
  readLink,
  sharedOf,
  tablesOf,
  UnreadableLink,
  writeLink,
} from '../../src/exports/sharedLink.ts';
import { noTables } from '../../src/pack/emptyTable.ts';
import type { Tables } from '../../src/pack/pack.ts';
import { writePack } from '../../src/pack/writePack.ts';
import { tinyTables } from '../scenario/tinyPack.ts';
import { editOf, randomEdit } from '../laws/randomEdits.ts';

const base = tinyTables();

function broughtOver(tables: Tables, from: Tables | null): Tables {
  const shared = sharedOf({ name: 'Mine', tables, scenario: '' }, from && { name: 'tiny', tables: from });
  const read = readLink(writeLink(shared));
  expect(read).toEqual(shared);
  return tablesOf(read, from ?? undefined, noTables);
}

describe('a link', () => {
  it('brings any edits over, from an example or by itself', () => {
    fc.assert(
      fc.property(fc.array(randomEdit(), { maxLength: 8 }), (edits) => {
        const tables = edits.reduce((edited, edit) => editOf(edit, edited)(edited), base);
        expect(writePack(broughtOver(tables, base))).toEqual(writePack(tables));
        expect(writePack(broughtOver(tables, null))).toEqual(writePack(tables));
      }),
      { numRuns: 15 },
    );
  });

  it('of what differs is short, and says nothing of what is alike', () => {
    const [first, ...rows] = base.staff_time.rows;
    const edited = { ...first, cells: { ...first?.cells, minutes_per_contact: '61' } } as (typeof rows)[number];
    const tables = { ...base, staff_time: { ...base.staff_time, rows: [edited, ...rows] } };
    const shared = sharedOf({ name: 'Mine', tables, scenario: '' }, { name: 'tiny', tables: base });
    expect(Object.keys(shared.tables)).toEqual(['staff_time']);
    expect(writeLink(shared).length).toBeLessThan(400);
  });

  it('notices that a table of the example is not what it was', () => {
    const tables = { ...base, years: { ...base.years, rows: base.years.rows.slice(1) } };
    const shared = sharedOf({ name: 'Mine', tables, scenario: '' }, { name: 'tiny', tables: base });
    const other = { ...base, years: { ...base.years, rows: base.years.rows.slice(0, -1) } };
    expect(() => tablesOf(shared, other, noTables)).toThrow(new UnreadableLink('other-example'));
    expect(checksumOfTables(other)).not.toBe(shared.of);
  });
});

describe('what is no link', () => {
  const link = writeLink(sharedOf({ name: 'Mine', tables: base, scenario: '' }, null));
  const linkOf = (text: string, format = '1') => {
    const packed = deflateSync(new TextEncoder().encode(text));
    return [format, checksumOf(packed).toString(36), base64Of(packed)].join('.');
  };
  const reasonOf = (text: string) => {
    try {
      readLink(text);
      return 'read';
    } catch (error) {
      return error instanceof UnreadableLink ? error.reason : String(error);
    }
  };

  it('was cut or changed anywhere', () => {
    fc.assert(
      fc.property(fc.nat({ max: link.length - 1 }), (at) => {
        expect(reasonOf(link.slice(0, at))).toBe('damaged');
        const other = link[at] === 'A' ? 'B' : 'A';
        expect(reasonOf(link.slice(0, at) + other + link.slice(at + 1))).toBe('damaged');
      }),
    );
    expect(reasonOf('')).toBe('damaged');
  });

  it('comes of a later version', () => expect(reasonOf(linkOf('{}', '2'))).toBe('newer-format'));

  it('inflates beyond all measure', () => {
    expect(reasonOf(linkOf(`"${' '.repeat(5_000_000)}"`))).toBe('too-large');
    const rows = { ...sharedOf({ name: '', tables: base, scenario: '' }, { name: 'tiny', tables: base }) };
    const table = { file: 'years.csv', of: 0, columns: [], pieces: Array.from({ length: 60_000 }, () => [0, 2]) };
    const bomb = readLink(linkOf(JSON.stringify({ ...rows, tables: { years: table } })));
    expect(() => tablesOf(bomb, base, noTables)).toThrow(new UnreadableLink('too-large'));
  });

  it('holds something else than tables', () => {
    const shared = { name: '', base: '', of: 0, scenario: '' };
    expect(reasonOf(linkOf('[]'))).toBe('damaged');
    expect(reasonOf(linkOf('no json'))).toBe('damaged');
    expect(reasonOf(linkOf(JSON.stringify({ ...shared, tables: { scripts: {} } })))).toBe('damaged');
    expect(reasonOf(linkOf('{"name":"","base":"","of":0,"scenario":"","tables":{"__proto__":{}}}'))).toBe('damaged');
    const wide = { file: '', of: 0, columns: ['id'], pieces: [{ cells: ['a', 'b'] }] };
    expect(reasonOf(linkOf(JSON.stringify({ ...shared, tables: { years: wide } })))).toBe('damaged');
  });
});

it('any bytes become letters of an address and bytes again', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
      expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
      expect(bytesOfBase64(base64Of(bytes))).toEqual(bytes);
    }),
  );
});
