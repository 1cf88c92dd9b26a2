/** The rounding of a table is chosen by its greatest amount. */
import { expect, test } from 'vitest';
import { isZero, leadingPower, roundingFor } from '../../src/words/rounding.ts';

test('from ten thousand to a million, amounts are rounded to hundreds', () => {
  expect(roundingFor(['18900', '216500.4', ''])).toEqual({ place: 2, unit: 0 });
  expect(roundingFor(['10000'])).toEqual({ place: 2, unit: 0 });
  expect(roundingFor(['999999.99'])).toEqual({ place: 2, unit: 0 });
});

test('below ten thousand the greatest keeps three figures', () => {
  expect(roundingFor(['8765', '12'])).toEqual({ place: 1, unit: 0 });
  expect(roundingFor(['0.0456'])).toEqual({ place: -4, unit: 0 });
});

test('from a million up the greatest keeps four figures, in thousands, millions and so on', () => {
  expect(roundingFor(['1234567'])).toEqual({ place: 3, unit: 3 });
  expect(roundingFor(['56789012'])).toEqual({ place: 4, unit: 3 });
  expect(roundingFor(['1234567890'])).toEqual({ place: 6, unit: 6 });
});

test('where nothing costs anything, amounts are whole', () => {
  expect(roundingFor(['0', '', '0'])).toEqual({ place: 0, unit: 0 });
});

test('nought is nought however it is written, and the first digit is found on both sides of the point', () => {
  expect([isZero('0'), isZero('0.00'), isZero(''), isZero('0.01')]).toEqual([true, true, true, false]);
  expect([leadingPower('512.5'), leadingPower('0.004'), leadingPower('007')]).toEqual([2, -3, 0]);
});
