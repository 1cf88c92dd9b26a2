import { describe, expect, it } from 'vitest';
import { insertRow, removeRows, renameId, setCell } from '../../src/pack/editTables.ts';
import { readPack } from '../../src/pack/readPack.ts';
import { writePack } from '../../src/pack/writePack.ts';
import { openTables } from '../../src/scenario/openTables.ts';
import { readFiles } from '../cases/readFiles.ts';

const { tables } = readPack(readFiles('data/worked-example'));
const text = (edited: typeof tables, file: string) => writePack(edited).get(file) ?? '';

describe('an edit of a cell', () => {
  it('changes that cell in the written file, and nothing else', () => {
    const edited = setCell(tables, 'items', 0, 'unit_cost', '60');
    expect(text(edited, 'items.csv')).toBe(text(tables, 'items.csv').replace('kit,40,', 'kit,60,'));
    expect(Object.keys(edited).filter((name) => edited[name as 'items'] !== tables[name as 'items'])).toEqual([
      'items',
    ]);
    expect(edited.items.rows[1]).toBe(tables.items.rows[1]);
  });

  it('is none where the value is the same', () => {
    expect(setCell(tables, 'items', 0, 'unit_cost', '40')).toBe(tables);
  });

  it('adds a column to the file that had none of it', () => {
    const edited = setCell(tables, 'cadres', 0, 'source', 'payroll');
    expect(text(edited, 'cadres.csv').split('\n')[0]).toMatch(/,payer,source$/);
  });
});

describe('rows', () => {
  it('are inserted where they are wanted, and records follow one another', () => {
    const edited = insertRow(tables, 'payers', 1, { id: 'bank', name: 'Bank' });
    expect(edited.payers.rows.map(({ cells }) => cells.id).slice(0, 3)).toEqual([
      'health-ministry',
      'bank',
      'social-ministry',
    ]);
    expect(edited.payers.rows.map(({ record }) => record)).toEqual(edited.payers.rows.map((_, index) => index + 2));
  });

  it('begin a table that had no file, with its key', () => {
    const edited = insertRow(
      { ...tables, case_sites: { ...tables.case_sites, columns: [], rows: [] } },
      'case_sites',
      0,
      {
        case_type: 'sexual-assault',
        site_type: 'centre',
        share_of_cases: '1',
      },
    );
    expect(text(edited, 'case_sites.csv')).toBe('case_type,site_type,year,share_of_cases\nsexual-assault,centre,,1\n');
  });

  it('are removed', () => {
    const edited = removeRows(tables, 'funding', new Set([0, 3]));
    expect(edited.funding.rows.map(({ cells, record }) => [cells.payer, record])).toEqual([
      ['social-ministry', 2],
      ['interior-ministry', 3],
    ]);
  });
});

describe('renaming an id', () => {
  it.each([
    ['site_types', 'centre', 'sunflower'],
    ['items', 'forensic-kit', 'kit'],
    ['payers', 'social-ministry', 'labour'],
    ['cadres', 'policewoman', 'officer'],
    ['staffing_mixes', 'resident', 'day-and-night'],
    ['scenarios', 'dearer-kits', 'dear'],
  ] as const)('of %s follows through references and changes', (table, from, to) => {
    const renamed = renameId(tables, table, from, to);
    expect(openTables(renamed)).toMatchObject({ faults: [] });
    for (const [file, csv] of writePack(renamed)) {
      expect(
        csv.split(/[\n,/]/).filter((cell) => cell === from),
        file,
      ).toEqual([]);
    }
  });
});
