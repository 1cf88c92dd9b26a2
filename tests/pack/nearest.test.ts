import { expect, it } from 'vitest';
import { nearest } from '../../src/pack/nearest.ts';

it.each([
  ['donor-helth', ['donor', 'donor-health', 'health'], 'donor-health'],
  ['center', ['room', 'centre'], 'centre'],
  ['Nurse', ['nurse', 'nurses'], 'nurse'],
  ['night', ['day', 'call'], ''],
  ['x', [], ''],
])('the nearest to %s among %j is “%s”', (word, known, expected) => {
  expect(nearest(word, known)).toBe(expected);
});
