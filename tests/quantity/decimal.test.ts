import { describe, expect, it } from 'vitest';
import { addExactly, decimals } from '../../src/quantity/decimal.ts';

const { of, toText } = decimals;

describe('decimals', () => {
  it('keep at least 30 significant digits', () => {
    expect(toText(decimals.over(of('1'), of('3')), 40)).toMatch(/^0\.3{30,}$/);
  });

  it('give no figure for a division by zero, and it spreads', () => {
    const none = decimals.plus(decimals.over(of('5'), of('0')), of('1'));
    expect(decimals.isFigure(none)).toBe(false);
    expect(toText(none)).toBe('');
  });

  it('are written without an exponent, however large or small', () => {
    expect(toText(of('1.5e21'))).toBe('1500000000000000000000');
    expect(toText(of('1e-9'))).toBe('0.000000001');
  });

  it('never write a negative zero', () => {
    expect(toText(decimals.ceiling(of('-0.4')))).toBe('0');
    expect(toText(of('-0'))).toBe('0');
  });

  it('round half away from zero', () => {
    expect(toText(decimals.round(of('2.345'), 2))).toBe('2.35');
  });
});

describe('addExactly', () => {
  it('loses no digit of what people write', () => {
    expect(addExactly(['0.1', '0.2', '0.7'])).toBe('1');
    const third = `0.${'3'.repeat(60)}`;
    expect(addExactly([third, third, third])).toBe(`0.${'9'.repeat(60)}`);
  });
});
