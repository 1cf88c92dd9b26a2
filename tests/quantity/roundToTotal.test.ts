import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimals, type Decimal } from '../../src/quantity/decimal.ts';
import { roundToTotal } from '../../src/quantity/roundToTotal.ts';

const { of, toText } = decimals;
const round = (amounts: readonly string[], places: number) =>
  roundToTotal(amounts.map(of), places, decimals).map((amount) => toText(amount));
const add = (amounts: readonly Decimal[]) => amounts.reduce((sum, amount) => decimals.plus(sum, amount), decimals.zero);

describe('rounding to a total', () => {
  it('gives what is lacking to the largest remainders', () => {
    expect(round(['33.333', '33.333', '33.334'], 2)).toEqual(['33.33', '33.33', '33.34']);
    expect(round(['0.4', '0.4', '0.4'], 0)).toEqual(['1', '0', '0']);
  });

  it('rounds to whole won and to thousandths of a dinar', () => {
    expect(round(['1.6', '2.6'], 0)).toEqual(['2', '2']);
    expect(round(['1.0004', '1.0004'], 3)).toEqual(['1.001', '1']);
  });

  it('adds up to the rounded total, each amount within one unit', () => {
    const amount = fc
      .tuple(fc.nat({ max: 10 ** 9 }), fc.nat({ max: 10 ** 6 - 1 }))
      .map(([whole, part]) => `${whole}.${String(part).padStart(6, '0')}`);
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 40 }), fc.constantFrom(0, 2, 3), (texts, places) => {
        const amounts = texts.map(of);
        const rounded = roundToTotal(amounts, places, decimals);
        expect(toText(add(rounded))).toBe(toText(decimals.round(add(amounts), places)));
        const unit = of(`1e-${places}`);
        rounded.forEach((value, index) => {
          const off = decimals.minus(value, amounts[index] as Decimal);
          expect(decimals.compare(off, unit)).toBeLessThan(0);
          expect(decimals.compare(decimals.minus(decimals.zero, unit), off)).toBeLessThan(0);
        });
      }),
    );
  });
});
