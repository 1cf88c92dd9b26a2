import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markSaidBy, readGrouped, readShare } from '../../src/pack/writtenNumbers.ts';

describe('a written number says which mark it has', () => {
  it.each([
    ['2,50', ','],
    ['2.5', '.'],
    ['0.125', '.'],
    ['0,125', ','],
    ['1.250.000', ','],
    ['1,250,000', '.'],
    ['1.250,00', ','],
    ['1,250.00', '.'],
    ['1 250,500', ','],
    ['1\u00a0250.500', '.'],
    ['1250,500', ','],
    ['1’250.5', '.'],
    ['12,5 %', ','],
    ['1.5e3', '.'],
    ['1.0000', '.'],
    ['\u2212 0,5', ','],
  ])('%s: %s', (written, mark) => {
    expect(markSaidBy(written)).toBe(mark);
  });

  it.each(['1.000', '1,000', '12.500', '\u2212125,250', '+1.000', '1.500 %'])(
    '%s can be read in two ways',
    (written) => {
      expect(markSaidBy(written)).toBe('either');
    },
  );

  it.each(['', '1000', '1 000', 'ten', '1.250,00.-', '12.34.56', '1,2,3', '1.5 kg', '12.2026', '.', ','])(
    '%j says nothing, or is one thing only',
    (written) => {
      expect(['nothing', '.']).toContain(markSaidBy(written));
    },
  );
});

describe('a number is read under a decimal mark', () => {
  it.each([
    ['1 250,50', ',', '1250.50'],
    ['1\u202f250\u202f000', ',', '1250000'],
    ["1'250'000.5", '.', '1250000.5'],
    ['1.250.000', ',', '1250000'],
    ['1.250,5', ',', '1250.5'],
    ['1,250.5', '.', '1250.5'],
    ['1.000', ',', '1000'],
    ['1.000', '.', '1.000'],
    ['\u2212 1 000', '.', '-1000'],
    ['1 000e3', '.', '1000e3'],
  ] as const)('%s under %s is %s', (written, mark, number) => {
    expect(readGrouped(written, mark)).toBe(number);
  });

  it.each([
    ['1 25', '.'],
    ['1234 567', '.'],
    ["1 250'000", '.'],
    ['1.250 000', ','],
    ['1.25', ','],
    ['0.125', ','],
    ['0 125', '.'],
    ['1.250,00.-', ','],
    ['10 %', '.'],
  ] as const)('%s under %s is none', (written, mark) => {
    expect(readGrouped(written, mark)).toBeUndefined();
  });

  it.each([
    ['30%', '0.3'],
    ['12,5 %', '0.125'],
    ['100\u00a0%', '1'],
    ['0,5', '0.5'],
    ['0,123456789012345678901 %', '0.00123456789012345678901'],
  ])('%s of a whole is %s', (written, number) => {
    expect(readShare(written, ',')).toBe(number);
  });
});

const locales = ['en', 'ru', 'de', 'fr', 'es', 'uk', 'kk', 'de-CH', 'pt-BR', 'it', 'ko', 'sv', 'pl'];
const amounts = fc.tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 6 }));

describe('whatever a language makes of a number', () => {
  it('is read as that number under the mark of the language, and never says the other mark', () => {
    fc.assert(
      fc.property(fc.constantFrom(...locales), amounts, fc.boolean(), (locale, [digits, places], useGrouping) => {
        const value = digits / 10 ** places;
        const format = new Intl.NumberFormat(locale, { maximumFractionDigits: places, useGrouping });
        const mark =
          new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value === ','
            ? ','
            : '.';
        const written = format.format(value);
        expect(Number(readGrouped(written, mark))).toBe(value === 0 ? 0 : value);
        expect(['nothing', 'either', mark]).toContain(markSaidBy(written));
      }),
    );
  });
});
