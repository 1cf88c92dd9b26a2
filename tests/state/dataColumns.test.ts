import { describe, expect, it } from 'vitest';
import { declarations } from '../../src/pack/declarations.ts';
import { readPack } from '../../src/pack/readPack.ts';
import { tableNames } from '../../src/pack/tableNames.ts';
import { dataColumns } from '../../src/state/dataColumns.ts';
import { readFiles } from '../cases/readFiles.ts';

const { tables } = readPack(readFiles('data/central-asia-centre'));

describe('columns as they are edited', () => {
  it.each(tableNames)('of %s are all that are declared and all of the file, each once', (name) => {
    for (const language of ['en', 'ru']) {
      const columns = dataColumns(tables[name], language);
      expect(new Set(columns).size).toBe(columns.length);
      const all = [...declarations[name].columns.map((column) => column.name), ...tables[name].columns];
      expect([...columns].sort()).toEqual([...new Set(all)].sort());
    }
  });

  it('begin with what the row is called in the reader’s language', () => {
    expect(dataColumns(tables.items, 'en')[0]).toBe('name');
    expect(dataColumns(tables.items, 'ru')[0]).toBe('name_ru');
    expect(dataColumns(tables.items, 'de')[0]).toBe('name');
    expect(dataColumns(tables.pathways, 'ru').slice(0, 3)).toEqual(['case_type', 'service', 'site_type']);
  });

  it('show a value beside its range', () => {
    const columns = dataColumns(tables.items, 'en');
    const at = columns.indexOf('unit_cost');
    expect(columns.slice(at, at + 3)).toEqual(['unit_cost', 'unit_cost_low', 'unit_cost_high']);
    expect(columns.indexOf('source')).toBeGreaterThan(columns.indexOf('payer'));
  });

  it('that nobody knows come last', () => {
    const strange = { ...tables.payers, columns: ['colour', ...tables.payers.columns] };
    expect(dataColumns(strange, 'en').at(-1)).toBe('colour');
  });

  it('of a table without a file are those that are declared', () => {
    expect(dataColumns({ ...tables.overheads, columns: [], rows: [] }, 'ru')).toContain('rate');
  });
});
