import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readProject, UnreadableProject, writeProject } from '../../src/exports/projectFile.ts';
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
    ['a cut zip', writeProject('x', tables).slice(0, 400), 'not-a-zip'],
    ['nothing', new Uint8Array(), 'not-a-zip'],
  ])('says of %s why it cannot be read', (_, archive, reason) => {
    expect(reasonOf(() => readProject(archive))).toBe(reason);
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
});
