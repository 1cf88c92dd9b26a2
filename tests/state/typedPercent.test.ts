import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromPercent, inPercent } from '../../src/state/typedPercent.ts';

it('a share is shown in per cent and taken in per cent, in either notation', () => {
  expect([inPercent('0.725'), inPercent('1'), inPercent(''), inPercent('much')]).toEqual(['72.5', '100', '', 'much']);
  expect([fromPercent('72.5', '.'), fromPercent('72,5 %', ','), fromPercent('100%', '.')]).toEqual([
    '0.725',
    '0.725',
    '1',
  ]);
  expect([fromPercent('', '.'), fromPercent('much', '.')]).toEqual(['', 'much']);
});

it('no digit is lost on the way there and back', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n }), (digits) => {
      const text = digits.toString().padStart(19, '0');
      const share = `${text.slice(0, 1)}.${text.slice(1)}`.replace(/\.?0+$/, '') || '0';
      expect(fromPercent(inPercent(share), '.')).toBe(share);
      expect(fromPercent(`${inPercent(share).replace('.', ',')} %`, ',')).toBe(share);
    }),
  );
});
