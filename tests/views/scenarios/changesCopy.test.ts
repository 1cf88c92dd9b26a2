/** The changes of a scenario as they are taken away. */
import { expect, it } from 'vitest';
import type { ShownEffect } from '../../../src/analysis/scenarioEffects.ts';
import { changesCopy } from '../../../src/views/scenarios/changesCopy.ts';
import { scenarioSpeechIn } from './speeches.ts';

const named = (name: string) => ({ id: name, name, names: {} });
const kit: ShownEffect = {
  table: 'items',
  row: 'kit',
  column: 'unit_cost',
  operation: 'change',
  records: [1],
  names: [named('Kit')],
  before: named('1040.25'),
  after: named('1560.375'),
  operations: [{ operation: 'multiply', value: '1.5' }],
  difference: '',
};
const removed: ShownEffect = { ...kit, operation: 'remove', column: '', operations: [], difference: '-12.3456' };
const year = { year: '2028', currency: 'KGS' };

it('values and effects stand in full, each in a cell of its own, the whole cost below', async () => {
  const speech = await scenarioSpeechIn('en');
  const effects = { effects: [kit, removed], base: '100', scenario: '87.6544', difference: '-12.3456' };
  const { head, rows } = changesCopy(effects, year, speech);
  expect(head.slice(3)).toEqual(['Column', 'Before', 'After', 'How', 'Effect in 2028, KGS']);
  expect(rows).toEqual([
    [
      ...['1', 'Kit', 'Items', 'price as written'],
      { exact: '1040.25' },
      { exact: '1560.375' },
      '×\u00a01.5; with the next',
      { exact: '' },
    ],
    ['2', 'Kit', 'Items', '', '', '', 'removes', { exact: '-12.3456' }],
    ['', 'Whole cost of 2028, KGS', '', '', { exact: '100' }, { exact: '87.6544' }, '', { exact: '-12.3456' }],
  ]);
});

it('a share is that of the data, in Russian too; a name stays a name', async () => {
  const speech = await scenarioSpeechIn('ru');
  const share: ShownEffect = {
    ...kit,
    table: 'sites',
    column: 'share_of_cases',
    before: named('0.345'),
    after: named(''),
  };
  const { rows } = changesCopy({ effects: [share], base: '1', scenario: '1', difference: '0' }, year, speech);
  expect(rows[0]?.slice(4, 6)).toEqual([{ exact: '0.345' }, speech.said.changes.empty]);
});
