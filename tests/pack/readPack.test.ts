import { describe, expect, it } from 'vitest';
import { readPack } from '../../src/pack/readPack.ts';

const payers = 'id,name\nhealth,Health\n';
const named = (code: string, file: string): unknown => expect.objectContaining({ code, file });

describe('a folder without a descriptor', () => {
  it('has its tables by the names of its files', () => {
    const { tables, faults, warnings } = readPack(new Map([['payers.csv', payers]]));
    expect(tables.payers.rows).toHaveLength(1);
    expect(tables.items).toMatchObject({ file: 'items.csv', columns: [], rows: [] });
    expect([faults, warnings]).toEqual([[], []]);
  });

  it('says which other files it does not read, but not of what lies beside every pack', () => {
    const others = ['Payers.csv', 'notes.txt', 'old/payers.csv', 'old/items.csv'];
    const quiet = ['README.md', 'readme.txt', 'LICENSE', 'LICENCE.txt', '.DS_Store', '.git/config', 'Thumbs.db'];
    const { warnings } = readPack(new Map([...others, ...quiet].map((path) => [path, ''])));
    expect(warnings).toEqual([
      named('file-unknown', 'Payers.csv'),
      named('file-unknown', 'notes.txt'),
      named('folder-unread', 'old/'),
    ]);
    expect(warnings[0]?.expected['nearest']).toBe('payers.csv');
  });
});

describe('a folder with a descriptor', () => {
  const described = (...resources: object[]) => JSON.stringify({ resources });

  it('has its tables where the descriptor says, and calls the files so', () => {
    const files = new Map([
      ['datapackage.json', `\ufeff${described({ name: 'payers', path: './data/who-pays.csv', schema: { x: 1 } })}`],
      ['data/who-pays.csv', payers],
    ]);
    const { tables, faults, warnings } = readPack(files);
    expect(tables.payers.file).toBe('data/who-pays.csv');
    expect(tables.payers.rows).toHaveLength(1);
    expect([faults, warnings]).toEqual([[], []]);
  });

  it('reads no file that the descriptor does not name', () => {
    const files = new Map([
      ['datapackage.json', described()],
      ['payers.csv', payers],
    ]);
    const { tables, warnings } = readPack(files);
    expect(tables.payers.rows).toEqual([]);
    expect(warnings).toEqual([named('file-unknown', 'payers.csv')]);
  });

  it.each([
    '../payers.csv',
    'a/../../payers.csv',
    '/payers.csv',
    'C:\\payers.csv',
    'a\\payers.csv',
    'http://x/payers.csv',
    '',
  ])('is not led out of it by the path “%s”', (path) => {
    const files = new Map([
      ['datapackage.json', described({ name: 'payers', path })],
      [path, payers],
    ]);
    const { tables, faults } = readPack(files);
    expect(tables.payers).toMatchObject({ rows: [], unread: true });
    expect(faults).toEqual([named('descriptor-path-outside', 'datapackage.json')]);
  });

  it.each(['', '{', '[]', 'null', '"text"', '{"resources": {}}', '{"resources": null}'])(
    'cannot be read from %j',
    (text) => {
      const { tables, faults } = readPack(
        new Map([
          ['datapackage.json', text],
          ['payers.csv', payers],
        ]),
      );
      expect(faults).toEqual([named('descriptor-unreadable', 'datapackage.json')]);
      expect(tables.payers.rows).toHaveLength(1);
    },
  );

  it.each([[null], ['text'], [{}], [{ name: 5, path: 5 }], [{ name: '__proto__', path: 'x.csv' }]])(
    'may hold nonsense: %j',
    (resource) => {
      const text = JSON.stringify({ resources: [resource] });
      const { faults, warnings } = readPack(new Map([['datapackage.json', text]]));
      expect(faults.length + warnings.length).toBe(1);
    },
  );
});
