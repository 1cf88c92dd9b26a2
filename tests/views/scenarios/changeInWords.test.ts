import { beforeAll, describe, expect, it } from 'vitest';
import type { ShownEffect } from '../../../src/analysis/scenarioEffects.ts';
import { declarations } from '../../../src/pack/declarations.ts';
import { changeInWords, columnName } from '../../../src/views/scenarios/changeInWords.ts';
import type { ScenarioSpeech } from '../../../src/views/scenarios/scenarioSpeech.ts';
import { scenarioSpeechIn } from './speeches.ts';

const named = (name: string) => ({ id: name, name, names: {} });
const effect: ShownEffect = {
  table: 'items',
  row: 'kit',
  column: 'unit_cost',
  operation: 'change',
  records: [1],
  names: [named('Kit')],
  before: named('1040'),
  after: named('1560'),
  operations: [{ operation: 'multiply', value: '1.5' }],
  difference: '1',
};

let speech: ScenarioSpeech;
let russian: ScenarioSpeech;
beforeAll(async () => {
  [speech, russian] = await Promise.all([scenarioSpeechIn('en'), scenarioSpeechIn('ru')]);
});

describe('a change in words', () => {
  it('says the row, the column, both values and the factor', () => {
    expect(changeInWords(effect, speech)).toEqual({
      operation: 'change',
      row: 'Kit',
      column: 'price as written',
      before: '1,040',
      after: '1,560',
      factor: '×\u00a01.5',
      table: 'Items',
    });
  });

  it('says shares in per cent, years without thousands, and what is empty', () => {
    const share = { ...effect, table: 'sites', column: 'share_of_cases', before: named('0.345'), after: named('0.4') };
    expect(changeInWords(share as ShownEffect, speech)).toMatchObject({ before: '34.5%', after: '40%' });
    const year = { ...effect, column: 'price_year', before: named('2025'), after: named('') };
    expect(changeInWords(year, speech)).toMatchObject({ before: '2025', after: 'empty' });
  });

  it('says rows that come and go, whole tables, and settings', () => {
    expect(changeInWords({ ...effect, operation: 'insert', column: '' }, speech)).toMatchObject({ row: 'Kit' });
    const table = { ...effect, operation: 'table', records: [1, 2] } as const;
    expect(changeInWords(table, speech).row).toBe('2 changes in Items');
    const setting = {
      ...effect,
      table: 'settings',
      row: 'discount_rate',
      column: 'value',
      before: named('0.03'),
    } as const;
    expect(changeInWords(setting, speech)).toMatchObject({ row: '', column: 'Discount rate', before: '3%' });
  });

  it('has a name for every table and column in both languages', () => {
    const unnamed = [speech, russian].flatMap((one) =>
      Object.entries(declarations).flatMap(([table, { columns, key }]) => [
        ...(one.said.tables[table] ? [] : [table]),
        // Parts of keys are no cells that a scenario changes.
        ...columns
          .map(({ name }) => name)
          .filter((column) => !key.includes(column) && /^\w+_\w+$|^$/.test(columnName(table, column, one)))
          .map((column) => `${table}.${column}`),
      ]),
    );
    expect(unnamed.filter((name) => !name.startsWith('scenario_changes'))).toEqual([]);
  });
});
