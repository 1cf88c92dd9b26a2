/** Numbers as English and Russian write them. */
import { describe, expect, test } from 'vitest';
import { formatsFor } from '../../src/words/formats.ts';

const english = formatsFor({ locale: 'en', millions: 'long' });
const russian = formatsFor({ locale: 'ru', millions: 'short' });
const hundreds = { place: 2, unit: 0 };

describe('amounts', () => {
  test('are rounded to hundreds, half away from nought', () => {
    expect(english.amount('115785.4999', hundreds)).toBe('115,800');
    expect(english.amount('23250', hundreds)).toBe('23,300');
    expect(english.amount('23249.999999999999999', hundreds)).toBe('23,200');
  });

  test('are grouped as the language does', () => {
    expect(russian.amount('115785', hundreds)).toBe('115\u00a0800');
  });

  test('keep every digit of a number that floating point cannot hold', () => {
    expect(english.amount('9007199254740993.4', { place: 0, unit: 0 })).toBe('9,007,199,254,740,993');
    expect(english.amount('12345678901234567890123', { place: 3, unit: 18 })).toBe('12,345.678901234567890');
  });

  test('are printed in thousands where their table is', () => {
    expect(english.amount('1234567.8', { place: 3, unit: 3 })).toBe('1,235');
    expect(russian.amount('24512345678', { place: 7, unit: 6 })).toBe('24\u00a0510');
  });

  test('have the same decimal places down a column', () => {
    expect(english.amount('3', { place: -2, unit: 0 })).toBe('3.00');
    expect(russian.amount('0.456', { place: -2, unit: 0 })).toBe('0,46');
  });

  test('that are nought say nought, and those that round to nothing say less than a step', () => {
    expect(english.amount('0', hundreds)).toBe('0');
    expect(english.amount('49.9', hundreds)).toBe('<\u00a0100');
    expect(english.amount('50', hundreds)).toBe('100');
  });
});

test('a total is said in millions where it has them, and unbroken', () => {
  expect(english.total('346912345.25', 'KGS')).toBe('346.9\u00a0million\u00a0KGS');
  expect(russian.total('346912345.25', 'KGS')).toBe('346,9\u00a0млн\u00a0KGS');
  expect(english.total('207300.4', 'KGS')).toBe('207,300\u00a0KGS');
  expect(english.total('0', 'KGS')).toBe('0\u00a0KGS');
});

test('survivors are whole from ten up, and two figures below', () => {
  expect(english.count('7687.6')).toEqual({ text: '7,688', value: 7688 });
  expect(english.count('2.25')).toEqual({ text: '2.3', value: 2.3 });
  expect(russian.count('0.042')).toEqual({ text: '0,042', value: 0.042 });
});

test('a share never rounds to nothing or to everything', () => {
  expect(english.share('42', '100')).toEqual({ text: '42%', bound: 'exact' });
  expect(russian.share('42', '100')).toEqual({ text: '42\u00a0%', bound: 'exact' });
  expect(english.share('1', '1000')).toEqual({ text: '1%', bound: 'under' });
  expect(english.share('999', '1000')).toEqual({ text: '99%', bound: 'over' });
  expect(english.share('1000', '1000')).toEqual({ text: '100%', bound: 'exact' });
});
