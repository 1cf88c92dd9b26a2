import { describe, expect, it } from 'vitest';
import { insertRow, removeRows, renameId, replaceTables, setCell } from '../../src/pack/editTables.ts';
import { emptyTable } from '../../src/pack/emptyTable.ts';
import { stillFound, type Found } from '../../src/pack/found.ts';
import type { Tables } from '../../src/pack/pack.ts';
import { readPack } from '../../src/pack/readPack.ts';
import { insertInScenario, setInScenario } from '../../src/scenario/editScenario.ts';
import { folderOf, readFolder } from './readFolder.ts';

const tiny = readFolder(folderOf('cases/tiny'));

/** The tiny pack with other text in one file, and what reading found in it. */
function read(file: string, text: string): { tables: Tables; found: Found } {
  const { tables, faults, warnings } = readPack(new Map<string, string | Uint8Array>(tiny).set(file, text));
  return { tables, found: { faults, warnings } };
}

const placesOf = ({ faults }: Found) => faults.map(({ code, row, column }) => [code, row, column].join(' '));

/** A file of decimal commas, in which a point may be one or stand between thousands. */
const withPoint = read('funding.csv', 'payer;year;amount\nstate;2026;1,5\nstate;2027;1.500\nother;2026;2,5\n');
const place = 'number-with-other-mark 3 amount';
/** A row with more cells than the header. */
const withLongRow = read('payers.csv', 'id,name\nstate,State\nother,Other,and,more\n');

describe('what reading found', () => {
  it('is there to begin with', () => {
    expect(placesOf(withPoint.found)).toEqual([place]);
    expect(placesOf(withLongRow.found)).toEqual(['row-too-long 3 ']);
  });

  it('is mended by another value in its cell', () => {
    const { tables, found } = withPoint;
    expect(stillFound(found, tables, setCell(tables, 'funding', 1, 'amount', '1500')).faults).toEqual([]);
  });

  it('stays while other cells, of its row too, are edited', () => {
    const { tables, found } = withPoint;
    for (const edited of [
      setCell(tables, 'funding', 1, 'note', 'x'),
      setCell(tables, 'funding', 0, 'amount', '1500'),
      setCell(tables, 'payers', 0, 'name', 'x'),
      renameId(tables, 'payers', 'state', 'republic'),
    ]) {
      expect(placesOf(stillFound(found, tables, edited))).toEqual([place]);
    }
  });

  it('follows its row where rows are inserted or removed before it', () => {
    const { tables, found } = withPoint;
    const inserted = insertRow(tables, 'funding', 0, { payer: 'other', year: '2027' });
    expect(placesOf(stillFound(found, tables, inserted))).toEqual(['number-with-other-mark 4 amount']);
    const removed = removeRows(tables, 'funding', new Set([0]));
    expect(placesOf(stillFound(found, tables, removed))).toEqual(['number-with-other-mark 2 amount']);
  });

  it('goes with its row', () => {
    for (const { tables, found } of [withPoint, withLongRow]) {
      const name = tables === withPoint.tables ? 'funding' : 'payers';
      expect(stillFound(found, tables, removeRows(tables, name, new Set([1]))).faults).toEqual([]);
    }
  });

  it('stays in a row that was longer than its header, whatever is written into it', () => {
    const { tables, found } = withLongRow;
    expect(placesOf(stillFound(found, tables, setCell(tables, 'payers', 1, 'name', 'x')))).toEqual(['row-too-long 3 ']);
  });

  it('of a file that could not be read goes once rows are written into the table, or another table takes its place', () => {
    const { tables, found } = read('payers.csv', 'id,name\nstate,"State\n');
    expect(found.faults.map(({ code }) => code)).toEqual(['quote-unclosed']);
    const other = setCell(tables, 'items', 0, 'unit_cost', '7');
    expect(stillFound(found, tables, other).faults).toEqual(found.faults);
    const inserted = insertRow(tables, 'payers', 0, { id: 'a', name: 'A' });
    expect(stillFound(found, tables, inserted).faults).toEqual([]);
    expect(inserted.payers.unread).toBeUndefined();
    expect(stillFound(found, tables, replaceTables(tables, [emptyTable('payers')])).faults).toEqual([]);
  });
});

describe('what reading found in the changes of a scenario', () => {
  const header = 'scenario;table;row;column;operation;value';
  const withChanges = (...lines: string[]) => read('scenario_changes.csv', [header, ...lines].join('\n'));

  it('is mended where the cell is set anew, though another change then stands in its row', () => {
    const { tables, found } = withChanges(
      'more;items;kit;unit_cost;set;1.500',
      'dear;items;kit;unit_cost;set;1,5',
      'dear;case_types;assault;cases;set;1.500',
    );
    expect(placesOf(found)).toEqual(['number-with-other-mark 2 value', 'number-with-other-mark 4 value']);
    const cell = { scenario: 'more', table: 'items', row: 'kit', column: 'unit_cost' } as const;
    const after = setInScenario(tables, cell, '1500');
    expect(placesOf(stillFound(found, tables, after))).toEqual(['number-with-other-mark 3 value']);
  });

  it('of a row that is too long is not said of the row that comes in its place', () => {
    const { tables, found } = withChanges('more;items;kit;unit_cost;set;1;x', 'dear;items;kit;unit_cost;set;1,5');
    expect(placesOf(found)).toEqual(['row-too-long 2 ']);
    const cell = { scenario: 'more', table: 'items', row: 'kit', column: 'unit_cost' } as const;
    expect(stillFound(found, tables, setInScenario(tables, cell, '7')).faults).toEqual([]);
  });

  it('follows the scenario to another id', () => {
    const { tables, found } = withChanges('more;items;kit;unit_cost;set;1.500', 'dear;items;kit;unit_cost;set;1,5');
    const renamed = renameId(tables, 'scenarios', 'more', 'much-more');
    expect(stillFound(found, tables, renamed).faults.map(({ scenario }) => scenario)).toEqual(['much-more']);
  });

  it('stays where the scenario goes on', () => {
    const { tables, found } = withChanges('more;items;kit;unit_cost;set;1.500', 'dear;items;kit;unit_cost;set;1,5');
    const more = insertInScenario(tables, { scenario: 'more', table: 'payers' }, [{ row: 'x', cells: { name: 'X' } }]);
    expect(placesOf(stillFound(found, tables, more))).toEqual(['number-with-other-mark 2 value']);
  });
});
