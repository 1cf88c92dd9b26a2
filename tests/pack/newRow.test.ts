import { describe, expect, it } from 'vitest';
import { declarations } from '../../src/pack/declarations.ts';
import { insertRow } from '../../src/pack/editTables.ts';
import { keyOf } from '../../src/pack/key.ts';
import { choicesOf, newRow } from '../../src/pack/newRow.ts';
import type { Tables } from '../../src/pack/pack.ts';
import { readPack } from '../../src/pack/readPack.ts';
import { tableNames, type TableName } from '../../src/pack/tableNames.ts';
import { readFolder } from './readFolder.ts';
import { soundPacks } from './soundPackFolders.ts';

const tables = readPack(readFolder(soundPacks.find(([name]) => name === 'central-asia-centre')?.[1] ?? '')).tables;
const keyed = tableNames.filter((name) => declarations[name].key.length > 0);
const keysOf = (of: Tables, table: TableName) => of[table].rows.map((row) => keyOf(table, row));
const keyOfNew = (of: Tables, table: TableName, like = of[table].rows[0]) =>
  keyOf(table, { record: 0, cells: newRow(of, table, like) });

/** Tables whose keys have a part that is written and not chosen: a key is always free. */
const written = keyed.filter((table) =>
  declarations[table].key.some((part) => {
    const { type, references } = declarations[table].byName.get(part) ?? {};
    return (type === 'id' || type === 'label') && !references && table !== 'settings';
  }),
);

describe('a new row', () => {
  it.each(soundPacks)('in %s has a key that no row has, as often as one is added', (_, folder) => {
    const { tables: ofPack } = readPack(readFolder(folder));
    for (const table of written) {
      let grown = ofPack;
      for (let count = 0; count < 5; count++) {
        const at = grown[table].rows.length;
        grown = insertRow(grown, table, at, newRow(grown, table, grown[table].rows[at - 1]));
      }
      expect(new Set(keysOf(grown, table)).size, table).toBe(grown[table].rows.length);
    }
  });

  it('takes what is left of a key that is chosen, and only then another part of it', () => {
    // Of two services with three items each, one pair is left.
    const [a, b] = tables.services.rows.map(({ cells }) => cells.id ?? '');
    const rows = tables.items.rows
      .flatMap(({ cells }) => [a, b].map((service) => ({ service: service ?? '', item: cells.id ?? '' })))
      .slice(0, -1);
    const services = { ...tables.services, rows: tables.services.rows.slice(0, 2) };
    const emptied = { ...tables, services, service_items: { ...tables.service_items, rows: [] } };
    const full = rows.reduce<Tables>((made, cells) => insertRow(made, 'service_items', 0, cells), emptied);
    const left = `${b}/${tables.items.rows.at(-1)!.cells.id}`;
    expect(keyOfNew(full, 'service_items', full.service_items.rows[0])).toBe(left);
    const [service = '', item = ''] = left.split('/');
    const none = insertRow(full, 'service_items', 0, { service, item });
    expect(keysOf(none, 'service_items')).toContain(keyOfNew(none, 'service_items'));
  });

  it('of years is the year after the last', () => {
    expect(newRow(tables, 'years', tables.years.rows[1])).toMatchObject({ year: '2031' });
  });

  it('of settings is one that is not given yet', () => {
    const without = { ...tables.settings, rows: tables.settings.rows.filter(({ cells }) => cells.key !== 'post_step') };
    expect(newRow({ ...tables, settings: without }, 'settings', without.rows[0])).toMatchObject({ key: 'post_step' });
  });

  it('is like its neighbour in what is chosen, and leaves numbers, texts and the confidence to be filled', () => {
    const [like] = tables.items.rows;
    const cells = newRow(tables, 'items', like);
    const { payer, economic_code } = like!.cells;
    expect(cells).toMatchObject({ payer, economic_code, id: 'new-1' });
    for (const column of ['name', 'unit_cost', 'currency', 'source', 'confidence'])
      expect(cells[column] ?? '').toBe('');
  });

  it('of an empty table names itself', () => {
    const empty = { ...tables, payers: { ...tables.payers, rows: [] } };
    expect(newRow(empty, 'payers', undefined)).toMatchObject({ id: 'new-1' });
  });
});

describe('what a cell can be', () => {
  const column = (table: TableName, name: string) => declarations[table].byName.get(name)!;

  it('are the ids of the rows that it may name, in their order, each once', () => {
    expect(choicesOf(tables, column('pathways', 'service'))).toEqual(tables.services.rows.map(({ cells }) => cells.id));
    const payers = choicesOf(tables, column('items', 'payer')) ?? [];
    expect(payers).toEqual([...new Set(payers)]);
    expect(payers).toEqual(expect.arrayContaining(tables.payers.rows.map(({ cells }) => cells.id)));
    expect(payers).toEqual(expect.arrayContaining(tables.payer_splits.rows.map(({ cells }) => cells.id)));
  });

  it('is a word of a list, or anything', () => {
    expect(choicesOf(tables, column('payers', 'kind'))).toEqual(['budget', 'in-kind', 'out-of-pocket']);
    expect(choicesOf(tables, column('items', 'unit_cost'))).toBeUndefined();
  });
});
