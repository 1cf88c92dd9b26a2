import { describe, expect, it } from 'vitest';
import { writeDataArchive } from '../../src/exports/dataArchive.ts';
import { writeEverything } from '../../src/exports/everythingArchive.ts';
import { readGiven, type ReadFiles } from '../../src/exports/givenFiles.ts';
import { writeProject } from '../../src/exports/projectFile.ts';
import { packArchive } from '../../src/exports/zip.ts';
import { readPack } from '../../src/pack/readPack.ts';
import { packageText } from '../../src/words/packageText.en.ts';
import type { TableName } from '../../src/pack/tableNames.ts';
import { writePack } from '../../src/pack/writePack.ts';
import { readFiles } from '../cases/readFiles.ts';

const { tables } = readPack(readFiles('data/worked-example'));
const bytes = (text: string) => new TextEncoder().encode(text);
const texts = writePack(tables);
const files = new Map([...texts].map(([name, text]) => [name, bytes(text)]));
const items = bytes(texts.get('items.csv') ?? '');

type Given = Readonly<Record<string, Uint8Array>>;
const given = (of: Given, named?: ReadonlyMap<string, TableName>) =>
  readGiven(new Map(Object.entries(of)), named && { named });

function read(of: Given, named?: ReadonlyMap<string, TableName>): ReadFiles {
  const answer = given(of, named);
  if ('reason' in answer) throw new Error(answer.reason);
  return answer;
}

const inFolder = (folder: string) => packArchive(new Map([...texts].map(([name, text]) => [folder + name, text])));

describe('a whole pack is read', () => {
  it.each([
    ['a project file', { 'x.espcost': writeProject('Наш план', tables) }, 'Наш план'],
    ['a project file of another name', { 'x.zip': writeProject('Plan', tables) }, 'Plan'],
    ['a zip', { 'pack.zip': inFolder('') }, ''],
    ['a zip of one folder', { 'pack.zip': inFolder('our pack/') }, ''],
    ['the zip of all tables', { 'pack.zip': writeDataArchive('x', tables) }, ''],
    ['the zip of results and data', { 'all.zip': zipOfEverything() }, ''],
  ])('from %s', (_, of: Given, name) => {
    expect(read(of)).toMatchObject({ tables, name, isWhole: true, found: { faults: [], warnings: [] }, unnamed: [] });
  });

  it('without what a computer’s system puts beside it', () => {
    const archive = new Map<string, string>([...texts].map(([name, text]) => [`pack/${name}`, text]));
    archive.set('__MACOSX/pack/._items.csv', 'x').set('pack/.DS_Store', 'x');
    expect(read({ 'pack.zip': packArchive(archive) })).toMatchObject({ tables, found: { faults: [], warnings: [] } });
  });
});

function zipOfEverything(): Uint8Array {
  const results = new Map([['totals.csv', bytes('year,amount\n2026,1\n')]]);
  return writeEverything({ name: 'x', scenario: 'base', mix: '', results, pack: files }, packageText, () => 'about');
}

describe('tables by themselves are read', () => {
  it('from CSV files named after them, whatever the case', () => {
    const answer = read({ 'Items.csv': items, 'sites (2).csv': files.get('sites.csv')! });
    expect(answer).toMatchObject({ given: ['sites', 'items'], isWhole: false, unnamed: [], others: [] });
    expect(answer.tables.items).toEqual(tables.items);
  });

  it('from a zip that does not say the settings of a pack', () => {
    const archive = packArchive(new Map([['mail/items.csv', items]]));
    expect(read({ 'mail.zip': archive })).toMatchObject({ given: ['items'], isWhole: false });
  });

  it('and a file of another name is asked about, with what its columns are like', () => {
    const of = { 'prices 2026.csv': items };
    expect(read(of)).toMatchObject({ given: [], unnamed: [{ file: 'prices 2026.csv', likely: 'items' }] });
    const named = read(of, new Map([['prices 2026.csv', 'items']]));
    expect(named).toMatchObject({ given: ['items'], unnamed: [] });
    expect(named.tables.items).toEqual(tables.items);
  });

  it('and a second file of the same table is asked about', () => {
    const { given: names, unnamed } = read({ 'items.csv': items, 'items (1).csv': items });
    expect([names, unnamed.map(({ file }) => file)]).toEqual([['items'], ['items (1).csv']]);
  });

  it('and what is no table is said', () => {
    expect(read({ 'items.csv': items, 'photo.png': bytes('x') }).others).toEqual(['photo.png']);
  });

  it('and a file that is no text is a fault of its table', () => {
    const { found, tables: got } = read({ 'items.csv': new Uint8Array([0x89, 0xff, 0x81, 0x0a]) });
    expect(found.faults.map(({ code }) => code)).toEqual(['file-not-text']);
    expect(got.items.unread).toBe(true);
  });
});

describe('what cannot be read is refused', () => {
  it.each([
    ['a picture', { 'photo.png': bytes('x') }, 'no-tables'],
    ['a zip without tables', { 'x.zip': packArchive(new Map([['a.txt', 'x']])) }, 'no-tables'],
    ['a project file among others', { 'x.espcost': writeProject('x', tables), 'items.csv': items }, 'not-alone'],
    ['a cut project file', { 'x.espcost': writeProject('x', tables).slice(0, 500) }, 'damaged'],
    ['what only ends like a zip', { 'x.zip': items }, 'not-a-zip'],
    ['a project file without its manifest', { 'x.espcost': inFolder('pack/') }, 'no-manifest'],
    ['a project of tomorrow', { 'x.zip': packArchive(new Map([['manifest.json', '{"format":99}']])) }, 'newer-format'],
    ['nothing', {}, 'no-tables'],
  ])('%s', (_, of: Given, reason) => {
    expect(given(of)).toMatchObject({ reason });
  });
});
