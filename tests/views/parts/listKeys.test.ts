/** Keys in an open list lead where they lead in every list. */
import { expect, test } from 'vitest';
import { optionAfterKey } from '../../../src/views/parts/listKeys.ts';

const names = ['All', 'Regional', 'District', 'Рег'];

test('arrows stop at the ends', () => {
  expect(optionAfterKey('ArrowDown', 0, names)).toBe(1);
  expect(optionAfterKey('ArrowDown', 3, names)).toBe(3);
  expect(optionAfterKey('ArrowUp', 0, names)).toBe(0);
  expect(optionAfterKey('Home', 2, names)).toBe(0);
  expect(optionAfterKey('End', 0, names)).toBe(3);
});

test('a letter leads to the next name that begins with it, and round again', () => {
  expect(optionAfterKey('r', 0, names)).toBe(1);
  expect(optionAfterKey('r', 1, names)).toBe(1);
  expect(optionAfterKey('a', 2, names)).toBe(0);
  expect(optionAfterKey('р', 0, names)).toBe(3);
  expect(optionAfterKey('x', 0, names)).toBeUndefined();
});

test('other keys are none of the list’s', () => {
  expect(optionAfterKey('Tab', 0, names)).toBeUndefined();
  expect(optionAfterKey(' ', 0, names)).toBeUndefined();
});
