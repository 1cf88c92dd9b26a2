import { describe, expect, it } from 'vitest';
import { checkTables } from '../../src/pack/checkTables.ts';
import { applied } from './tinyPack.ts';

/** Value, low and high of the kit's price (40, 25, 60), the examination's share (0.6, 0.4, 0.8) or the cases (100, 60, 180). */
function range(
  table: 'items' | 'pathways' | 'case_types',
  column: string,
  ...changes: string[]
): (string | undefined)[] {
  const { tables, faults } = applied(...changes);
  expect(faults).toEqual([]);
  const cells = tables[table].rows[0]?.cells;
  return [cells?.[column], cells?.[`${column}_low`], cells?.[`${column}_high`]];
}

describe('the bounds of a value that a scenario changes', () => {
  it('move by the same factor', () => {
    expect(range('items', 'unit_cost', 'items,kit,unit_cost,multiply,1.5')).toEqual(['60', '37.5', '90']);
    expect(range('items', 'unit_cost', 'items,kit,unit_cost,set,20')).toEqual(['20', '12.5', '30']);
    expect(range('items', 'unit_cost', 'items,kit,unit_cost,set,0')).toEqual(['0', '0', '0']);
  });

  it('move by the factor of the final value', () => {
    const changes = ['items,kit,unit_cost,multiply,9', 'items,kit,unit_cost,set,80'];
    expect(range('items', 'unit_cost', ...changes)).toEqual(['80', '50', '120']);
  });

  it('stay where the final value is that of the base', () => {
    expect(range('items', 'unit_cost', 'items,kit,unit_cost,set,40.0')).toEqual(['40.0', '25', '60']);
  });

  it('stay within the limits of the column', () => {
    expect(range('pathways', 'share_of_cases', 'pathways,assault/exam/,share_of_cases,set,0.9')).toEqual([
      '0.9',
      '0.6',
      '1',
    ]);
  });

  it('stay where the scenario sets them itself, before or after', () => {
    const [low, value] = ['items,kit,unit_cost_low,set,1', 'items,kit,unit_cost,set,80'];
    expect(range('items', 'unit_cost', low, value)).toEqual(['80', '1', '120']);
    expect(range('items', 'unit_cost', value, low)).toEqual(['80', '1', '120']);
  });

  it('go where the factor has no meaning', () => {
    expect(range('case_types', 'cases', 'case_types,assault,cases,set,')).toEqual(['', '', '']);
  });

  it('keep on their own side of the value, however the last digit is rounded', () => {
    const changes = ['0.3', '0.7', '1.1', '3', '7'].flatMap((factor) => [`items,kit,unit_cost,multiply,${factor}`]);
    const { tables } = applied('items,kit,unit_cost_low,set,40', ...changes, 'items,kit,unit_cost_high,set,9e9');
    expect(checkTables(tables, 'more').faults).toEqual([]);
  });

  it('of an inserted row are its own', () => {
    const { tables } = applied('items,kit,,remove,', 'items,kit,,insert,', 'items,kit,unit_cost,set,80');
    expect(tables.items.rows.at(-1)?.cells['unit_cost_low']).toBe('');
  });
});
