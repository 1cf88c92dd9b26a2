import { expect, it } from 'vitest';
import type { Problem } from '../../src/pack/problem.ts';
import type { FaultCode } from '../../src/pack/problemCodes.ts';
import { remedyFor } from '../../src/pack/remedy.ts';

const fault = (code: FaultCode, column: string, found: string, expected: Problem['expected'] = {}): Problem => ({
  code,
  file: 'x.csv',
  row: 2,
  column,
  found,
  expected,
});

it.each<[string, FaultCode, string, string, string]>([
  ['items', 'number-unreadable', 'unit_cost', '1 250,50', '1250.50'],
  ['items', 'number-unreadable', 'unit_cost', '1,250.00', '1250.00'],
  ['items', 'number-with-other-mark', 'unit_cost', '0,5', '0.5'],
  ['pathways', 'number-unreadable', 'share_of_cases', '30 %', '0.3'],
  ['cadres', 'number-unreadable', 'on_cost_rate', '17,25%', '0.1725'],
  ['settings', 'number-unreadable', 'discount_rate', '3%', '0.03'],
  ['years', 'first-year-not-one', 'price_index', '1.1', '1'],
  ['items', 'currency-code-unreadable', 'currency', 'kgs', 'KGS'],
])('in %s %s of %s, %s is mended by %s', (table, code, column, found, remedy) => {
  expect(remedyFor(fault(code, column, found), table)).toBe(remedy);
});

it('what is near is taken for a name or a choice', () => {
  expect(remedyFor(fault('reference-unknown', 'payer', 'x', { nearest: 'donor' }), 'items')).toBe('donor');
  expect(remedyFor(fault('choice-unknown', 'kind', 'x', { nearest: '' }), 'payers')).toBeUndefined();
});

it.each<[string, FaultCode, string, string]>([
  ['items', 'number-with-other-mark', 'unit_cost', '1,250'],
  ['items', 'number-unreadable', 'unit_cost', '1.250,00.-'],
  ['items', 'number-unreadable', 'unit_cost', '30 %'],
  ['items', 'number-unreadable', 'unit_cost', 'ten'],
  ['items', 'currency-code-unreadable', 'currency', 'som.'],
  ['items', 'number-too-small', 'unit_cost', '-5'],
])('in %s %s of %s, what %s means is not certain', (table, code, column, found) => {
  expect(remedyFor(fault(code, column, found), table)).toBeUndefined();
});
