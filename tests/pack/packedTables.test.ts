import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packTables, unpackTables, type PackedTables } from '../../src/pack/packedTables.ts';
import type { Tables } from '../../src/pack/pack.ts';
import { readPack, type Files } from '../../src/pack/readPack.ts';
import { insertRow } from '../../src/pack/editTables.ts';
import { openTables } from '../../src/scenario/openTables.ts';
import { folderOf, readFolder } from './readFolder.ts';
import { soundPacks } from './soundPackFolders.ts';

const tiny = readFolder(folderOf('cases/tiny'));
const broken = readdirSync(folderOf('faults/packs'));

function brokenFiles(name: string): Files {
  const over = readFolder(folderOf(`faults/packs/${name}`));
  const without = new TextDecoder().decode(over.get('without.txt')).split('\n');
  const files = new Map([...tiny, ...over]);
  for (const file of ['expected.txt', 'without.txt', ...without]) files.delete(file);
  return files;
}

/** As a file beside the page, or a browser's database, gives them back. */
const throughJson = (tables: Tables): Tables =>
  unpackTables(JSON.parse(JSON.stringify(packTables(tables))) as PackedTables);

function expectNothingLost(files: Files): void {
  const { tables, faults, warnings } = readPack(files);
  const unpacked = throughJson(tables);
  expect(unpacked).toStrictEqual(tables);
  expect(openTables(unpacked, 'base', { faults, warnings })).toStrictEqual(
    openTables(tables, 'base', { faults, warnings }),
  );
}

describe('packed tables', () => {
  it.each(soundPacks)('of %s are the same when they are unpacked', (_, folder) =>
    expectNothingLost(readFolder(folder)),
  );

  it.each(broken)('of the broken pack %s are the same, and what is wrong with them', (name) =>
    expectNothingLost(brokenFiles(name)),
  );

  it('keep a cell that is called or holds `__proto__`', () => {
    const { tables } = readPack(
      new Map<string, string | Uint8Array>(tiny).set('payers.csv', 'id,name,__proto__\n__proto__,constructor,x\n'),
    );
    const [row] = throughJson(tables).payers.rows;
    expect(Object.entries(row!.cells).filter(([, value]) => value !== '')).toEqual([
      ['id', '__proto__'],
      ['name', 'constructor'],
      ['__proto__', 'x'],
    ]);
    expect(Object.getPrototypeOf(row!.cells)).toBeNull();
  });

  it('keep what is said of blank rows: records that were counted', () => {
    const { tables } = readPack(new Map([['payers.csv', 'id,name\n\na,A\n\n\nb,B\n']]));
    expect(throughJson(tables).payers.rows.map(({ record }) => record)).toEqual([3, 6]);
  });

  it('hold a row of a table that had no file', () => {
    const edited = insertRow(readPack(new Map()).tables, 'payers', 0, { id: 'a', name: 'A' });
    expect(throughJson(edited)).toStrictEqual(edited);
  });
});
