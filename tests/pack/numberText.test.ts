import { describe, expect, it } from 'vitest';
import { compareNumbers, isWithinReach, readNumber, readWhole } from '../../src/pack/numberText.ts';

describe('a number as people write it', () => {
  it.each([
    ['1234.5', '1234.5'],
    ['0', '0'],
    ['-0.0', '0.0'],
    ['007', '7'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['+5', '5'],
    ['1.50', '1.50'],
    ['1.5e3', '1.5e3'],
    ['1.999234E+04', '1.999234e4'],
    ['1e-05', '1e-5'],
    ['1e0', '1'],
    ['\u22125.25', '-5.25'],
    ['1\u00a0234\u00a0567.5', '1234567.5'],
    ['1\u202f234', '1234'],
    ['12\u2009345', '12345'],
  ])('%s with a decimal point', (found, canonical) => {
    expect(readNumber(found)).toBe(canonical);
  });

  it.each([
    ['1,5', '1.5'],
    ['1\u00a0234,5', '1234.5'],
    ['1,000', '1.000'],
    ['12', '12'],
    ['1,5e3', '1.5e3'],
  ])('%s with a decimal comma', (found, canonical) => {
    expect(readNumber(found, ',')).toBe(canonical);
  });

  it.each([
    '',
    '.',
    '-',
    'ten',
    '1,5',
    '1,000',
    '1.000,5',
    '1.2.3',
    'NaN',
    'Infinity',
    '0x10',
    '1e',
    '1e1.5',
    '5%',
    '1 000',
  ])('is not read from “%s”', (found) => {
    expect(readNumber(found)).toBeUndefined();
  });

  it.each(['1.5', '1.000', '1.000,5', '1,5,5', '1\u00a023'])(
    'is not read from “%s” where commas are decimal',
    (found) => {
      expect(readNumber(found, ',')).toBeUndefined();
    },
  );
});

describe('a whole number', () => {
  it.each([
    ['2026', '2026'],
    ['2026.0', '2026'],
    ['2.026e3', '2026'],
    ['20260e-1', '2026'],
    ['0.0', '0'],
    ['1e2', '100'],
  ])('is %s', (found, whole) => {
    expect(readWhole(found)).toBe(whole);
  });

  it.each(['2026.5', '2.0265e3', '1e-1', '5e-5', '1e999'])('is not %s', (found) => {
    expect(readWhole(found)).toBeUndefined();
  });
});

describe('the size of a number', () => {
  it('is told to the last digit', () => {
    expect(compareNumbers(`1.${'0'.repeat(50)}1`, '1')).toBeGreaterThan(0);
    expect(compareNumbers('1.0', '1')).toBe(0);
    expect(compareNumbers('1e2', '100.0')).toBe(0);
    expect(compareNumbers('-3', '2')).toBeLessThan(0);
  });

  it('is out of reach beyond an exponent of 100 or 100 digits', () => {
    expect(['1e100', '1e-100', '9'.repeat(100)].every(isWithinReach)).toBe(true);
    expect(['1e101', '1e-101', '9'.repeat(101)].some(isWithinReach)).toBe(false);
  });
});
