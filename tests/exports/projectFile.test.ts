import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  broughtUp,
  PROJECT_FORMAT,
  readProject,
  UnreadableProject,
  writeProject,
} from '../../src/exports/projectFile.ts';
import { packArchive, unpackArchive, UnreadableArchive } from '../../src/exports/zip.ts';
import { readPack } from '../../src/pack/readPack.ts';
import { readFiles } from '../cases/readFiles.ts';
import { asFiles, randomPack } from '../laws/randomPack.ts';

const text = (value: string) => new TextEncoder().encode(value);
const { tables } = readPack(readFiles('data/worked-example'));

/** The reason of the error that a reading throws. */
function reasonOf(read: () => unknown): string {
  try {
    read();
    return 'read';
  } catch (error) {
    if (error instanceof UnreadableProject || error instanceof UnreadableArchive) return error.reason;
    throw error;
  }
}

describe('a project file', () => {
  it('holds the name and the tables', () => {
    const { name, files } = readProject(writeProject('Наш план', tables));
    expect(name).toBe('Наш план');
    expect(readPack(files)).toMatchObject({ tables, faults: [], warnings: [] });
  });

  it('gives the same pack back, whatever the pack', () => {
    fc.assert(
      fc.property(randomPack(), (random) => {
        const { tables: before } = readPack(asFiles(random));
        expect(readPack(readProject(writeProject('x', before)).files).tables).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  it('is the same bytes for the same tables', () => {
    expect(writeProject('x', tables)).toEqual(writeProject('x', tables));
  });

  it.each([
    ['a zip without a manifest', packArchive(new Map([['pack/items.csv', 'id']])), 'no-manifest'],
    ['a manifest that is no JSON', packArchive(new Map([['manifest.json', '{']])), 'no-manifest'],
    ['a format without a number', packArchive(new Map([['manifest.json', '{"format":"1"}']])), 'no-manifest'],
    ['a format of tomorrow', packArchive(new Map([['manifest.json', '{"format":99}']])), 'newer-format'],
    ['no zip at all', text('id,name\n1,2\n'), 'not-a-zip'],
    ['a cut zip', writeProject('x', tables).slice(0, 400), 'damaged'],
    ['nothing', new Uint8Array(), 'not-a-zip'],
  ])('says of %s why it cannot be read', (_, archive, reason) => {
    expect(reasonOf(() => readProject(archive))).toBe(reason);
  });
});

describe('an older project file', () => {
  const names = (files: ReadonlyMap<string, unknown>) => [...files.keys()];
  const adding = (file: string) => (files: ReadonlyMap<string, Uint8Array>) => new Map([...files, [file, text('')]]);
  const steps = new Map([
    [1, adding('from-1')],
    [2, adding('from-2')],
    [3, adding('from-3')],
  ]);

  it('is taken through every format that follows its own', () => {
    expect(names(broughtUp(new Map(), 1, steps, 4))).toEqual(['from-1', 'from-2', 'from-3']);
    expect(names(broughtUp(new Map(), 3, steps, 4))).toEqual(['from-3']);
    expect(names(broughtUp(new Map(), 4, steps, 4))).toEqual([]);
  });

  it('is never passed on half brought up', () => {
    expect(() => broughtUp(new Map(), 1, new Map([[1, adding('from-1')]]), 3)).toThrow('format 2');
  });

  it.each(Array.from({ length: PROJECT_FORMAT }, (_, index) => index + 1))('of format %i is read', (format) => {
    const { name, files } = readProject(readFileSync(join(import.meta.dirname, `projects/format-${format}.espcost`)));
    const { tables: read, faults } = readPack(files);
    expect([name, faults]).toEqual(['План «Ош»', []]);
    expect(read.items.rows.map(({ cells }) => [cells['id'], cells['name'], cells['unit_cost']])).toEqual([
      ['kit', 'Kit, of two', '41.5'],
    ]);
    expect(read.scenario_changes.rows.map(({ cells }) => cells['value'])).toEqual(['2']);
  });
});

describe('an archive', () => {
  it.each(['../up.csv', 'a/../../up.csv', '/etc/x', 'C:\\x', 'a\\..\\x'])('with the path %s is refused', (path) => {
    expect(reasonOf(() => unpackArchive(zipSync(Object.fromEntries([[path, text('x')]]))))).toBe('unsafe-path');
  });

  it('with the path __proto__ is refused', () => {
    // fflate does not write that name, so another one of its length is overwritten.
    const archive = Buffer.from(zipSync({ __pr0to__: text('x') }))
      .toString('latin1')
      .replaceAll('__pr0to__', '__proto__');
    expect(reasonOf(() => unpackArchive(Buffer.from(archive, 'latin1')))).toBe('unsafe-path');
  });

  it('that inflates beyond measure is refused before it is inflated', () => {
    const bomb = zipSync({ 'pack/items.csv': new Uint8Array(300 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(reasonOf(() => unpackArchive(bomb))).toBe('too-large');
  });

  it('of which any byte of a file was changed is refused as damaged', () => {
    const sound = packArchive(new Map([['a.csv', noise(2000)]]));
    const reasons = Array.from({ length: 40 }, (_, at) => {
      const archive = sound.slice();
      // Beyond the local header, within the file's content.
      archive[60 + at * 20]! ^= 0x10;
      return reasonOf(() => unpackArchive(archive));
    });
    expect(new Set(reasons)).toEqual(new Set(['damaged']));
  });

  it('with a stored file that was changed is refused as damaged', () => {
    const archive = zipSync({ 'a.csv': [text('id,name'), { level: 0 }] });
    const changed = Buffer.from(archive).toString('latin1').replace('id,name', 'id,nome');
    expect(reasonOf(() => unpackArchive(Buffer.from(changed, 'latin1')))).toBe('damaged');
  });

  it('that is locked with a password is refused as such', () => {
    const archive = zipSync({ 'a.csv': text('id,name') });
    const at = Buffer.from(archive).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    archive[at + 8]! |= 1;
    expect(reasonOf(() => unpackArchive(archive))).toBe('encrypted');
  });

  it('is read although a comment follows it, and in the middle of other bytes', () => {
    const archive = zipSync({ 'a.csv': text('id,name'), 'b/': [new Uint8Array(), {}] });
    archive[archive.length - 2] = 5;
    const padded = new Uint8Array([9, 9, ...archive, ...text('hello'), 9]).subarray(2, 2 + archive.length + 5);
    expect([...unpackArchive(padded)]).toEqual([['a.csv', text('id,name')]]);
  });
});

/** Text that hardly packs, the same each time. */
function noise(length: number): string {
  let seed = 7;
  return Array.from({ length }, () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return String.fromCharCode(33 + (seed % 90));
  }).join('');
}
