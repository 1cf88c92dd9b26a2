/** Packs that are sound are found sound, in the base and in every scenario; what is odd but allowed is no fault. */
import { describe, expect, it } from 'vitest';
import { openPack } from '../../src/scenario/openPack.ts';
import { folderOf, readFolder } from './readFolder.ts';
import { soundPacks } from './soundPackFolders.ts';

describe.each(soundPacks)('%s', (_, folder) => {
  const files = readFolder(folder);

  it('is sound, and so is each of its scenarios', () => {
    const { pack, tables, faults, warnings } = openPack(files);
    expect(faults).toEqual([]);
    expect(pack?.scenario).toBe('base');
    expect(warnings.filter((warning) => warning.scenario !== undefined)).toEqual([]);
    for (const { cells } of tables.scenarios.rows) {
      const opened = openPack(files, cells['id']);
      expect(opened.faults).toEqual([]);
      expect(opened.pack?.scenario).toBe(cells['id']);
    }
  });
});

describe('what is allowed', () => {
  const tiny = readFolder(folderOf('cases/tiny'));
  const textOf = (file: string): string => new TextDecoder().decode(tiny.get(file));
  const changed = (file: string, from: string, to: string) =>
    new Map<string, Uint8Array | string>(tiny).set(file, textOf(file).replace(from, to));
  const faultsOf = (files: ReadonlyMap<string, Uint8Array | string>) =>
    openPack(files).faults.map(({ code, file, row }) => `${file}:${row} ${code}`);

  it.each([
    ['the local currency listed at another rate', 'currencies.csv', 'USD,90', 'USD,90\nKGS,5'],
    ['years in any order', 'years.csv', '2026,1,1,1\n2027,1,1.05,1.08', '2027,1,1.05,1.08\n2026,1,1,1'],
    ['shares that are odd in floating point', 'sites.csv', 'room,2026,5,0.1', 'room,2026,5,0.1000'],
    ['a local price of the first year', 'items.csv', 'unit,50000,,,,', 'unit,50000,,,KGS,2026'],
    ['an id with inner blanks', 'payers.csv', 'clinic,', 'our clinic,'],
    ['an id that JavaScript knows otherwise', 'payers.csv', 'clinic,', '__proto__,'],
    ['a row of a year before the first', 'sites.csv', 'room,2027', 'centre,2019,1,1\nroom,2027'],
    [
      'no direct time of a cadre without minutes',
      'cadres.csv',
      'counsellor,C',
      'head,Head,5,,,,220,8,0,,social,211,half\ncounsellor,C',
    ],
    ['a share as wide as its limits', 'pathways.csv', '0.6,0.4,0.8', '0.6,0,1'],
    ['bounds equal to the value', 'case_types.csv', '100,60,180', '100,100.0,1e2'],
    ['capital of one year in a service', 'items.csv', 'USD,2024,,', 'USD,2024,1,'],
    [
      'no economic meaning but an empty table',
      'overheads.csv',
      textOf('overheads.csv'),
      'id,name,rate,applies_to,economic_code,payer\n',
    ],
    ['an overhead with an exponent', 'overheads.csv', '0.07', '7e-2'],
    ['an empty title', 'settings.csv', 'title,Tiny', 'title,'],
  ])('%s', (_, file, from, to) => {
    expect(textOf(file)).toContain(from);
    expect(faultsOf(changed(file, from, to))).toEqual([]);
  });

  it('a pack of nothing but settings, a mix and years', () => {
    const bare = ['settings.csv', 'years.csv', 'staffing_mixes.csv'].map((file) => [file, textOf(file)] as const);
    expect(openPack(new Map(bare))).toMatchObject({ faults: [], warnings: [] });
  });

  it('no site in a year without cases', () => {
    const files = changed('years.csv', '2027,1,', '2027,0,').set(
      'sites.csv',
      textOf('sites.csv').replace('2027,8', '2027,0'),
    );
    expect(faultsOf(files)).toEqual([]);
  });

  it('several faults at once, each in its place and none twice', () => {
    const files = changed('items.csv', 'unit,50000', 'unit,dear')
      .set('payers.csv', textOf('payers.csv').replace('in-kind', 'kind'))
      .set('sites.csv', textOf('sites.csv').replace('2027,3,0.8', '2027,three,0.7'));
    expect(faultsOf(files)).toEqual([
      'sites.csv:3 number-unreadable',
      'sites.csv:3 site-shares-not-one',
      'items.csv:4 number-unreadable',
      'payers.csv:4 choice-unknown',
    ]);
  });
});
