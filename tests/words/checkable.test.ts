import { expect, test } from 'vitest';
import { checkableFormats } from '../../src/words/checkable.ts';

const en = checkableFormats('en');
const ru = checkableFormats('ru');

test('a figure has six figures, and all whole ones where there are more', () => {
  expect(en.figure('21801.234567')).toBe('21,801.2');
  expect(en.figure('0.00837123456')).toBe('0.00837123');
  expect(en.figure('123456789.5')).toBe('123,456,790');
  expect(en.figure('50')).toBe('50');
  expect(en.figure('0')).toBe('0');
  expect(en.figure('')).toBe('');
  expect(en.figure('-12.5')).toBe('\u221212.5');
  expect(ru.figure('21801.25')).toBe('21\u00a0801,3');
});

test('what stands in a cell keeps every digit', () => {
  expect(en.exact('12345.678901234')).toBe('12,345.678901234');
  expect(en.exact('1.5e3')).toBe('1,500');
});

test('a change has a sign, and a first figure however small it is', () => {
  expect(en.change('0.304')).toBe('+30%');
  expect(en.change('-0.12')).toBe('\u221212%');
  expect(en.change('0.0034')).toBe('+0.3%');
  expect(ru.change('0.3')).toBe('+30\u00a0%');
});

test('shares are whole per cents, contacts have one place at least', () => {
  expect(en.percent('0.725')).toBe('73%');
  expect(en.times('1.4')).toBe('1.4');
  expect(en.times('2.6666')).toBe('2.7');
  expect(en.times('14')).toBe('14.0');
  expect(en.times('0.0456')).toBe('0.046');
});
