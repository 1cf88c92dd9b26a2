import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settings } from '../../src/pack/declarations.ts';
import { declarations } from '../../src/pack/declarations.ts';
import { readNumber } from '../../src/pack/numberText.ts';
import { typedValue } from '../../src/pack/typedValue.ts';

const cost = declarations.items.byName.get('unit_cost');
const life = declarations.items.byName.get('useful_life_years');
const year = declarations.years.byName.get('year');
const name = declarations.items.byName.get('name');

describe('a number that is typed', () => {
  it.each([
    ['12,5', '12.5'],
    ['12.5', '12.5'],
    ['1 250 000', '1250000'],
    ['1\u00a0250\u00a0000,75', '1250000.75'],
    ['1\u202f250', '1250'],
    ['1.000', '1.000'],
    ['1,250', '1.250'],
    ['0,5', '0.5'],
    [',5', '0.5'],
    ['5,', '5'],
    ['\u22123', '-3'],
    ['-3,25', '-3.25'],
    ['+7', '7'],
    ['007', '7'],
    ['  42 ', '42'],
    ['1,5e3', '1.5e3'],
  ])('in Russian, %s is %s', (typed, value) => {
    expect(typedValue(typed, cost, ',')).toBe(value);
  });

  it.each([
    ['12.5', '12.5'],
    ['12,5', '12.5'],
    ['1,250,000', '1250000'],
    ['1,250', '1250'],
    ['1,250.75', '1250.75'],
    ['-1,250', '-1250'],
    ['1 250 000', '1250000'],
    ['1\u00a0250.5', '1250.5'],
    ['1.000', '1.000'],
    ['0,125', '0.125'],
    ['\u22123', '-3'],
    ['.5', '0.5'],
  ])('in English, %s is %s', (typed, value) => {
    expect(typedValue(typed, cost, '.')).toBe(value);
  });

  it.each(['many', '1,250,000', '1.250.000', '1,25,0', '12 kg', '5 %', '10-15', '--3', '1 25', '2026 2027', '10 15'])(
    'stays as it is in Russian where it is none: %s',
    (typed) => expect(typedValue(typed, cost, ',')).toBe(typed),
  );

  it.each(['many', '1,25,0', '12,500,5', '1.250.000', '5 %', '1 25', '10 15'])(
    'stays as it is in English where it is none: %s',
    (typed) => expect(typedValue(typed, cost, '.')).toBe(typed),
  );

  it('is written in plain digits where it must be whole', () => {
    expect(typedValue('2026,0', year, ',')).toBe('2026');
    expect(typedValue('2 026', year, ',')).toBe('2026');
    expect(typedValue('1e1', life, '.')).toBe('10');
    expect(typedValue('2,5', life, ',')).toBe('2.5');
  });

  it('is a number in a setting that is one', () => {
    expect(typedValue('0,05', settings.get('discount_rate'), ',')).toBe('0.05');
    expect(typedValue('1,5', settings.get('title'), ',')).toBe('1,5');
  });
});

describe('a text that is typed', () => {
  it('loses only the spaces around it', () => {
    expect(typedValue('  A kit, 1,5 kg ', name, ',')).toBe('A kit, 1,5 kg');
    expect(typedValue(' 1 250 ', undefined, ',')).toBe('1 250');
    expect(typedValue('   ', cost, ',')).toBe('');
  });
});

describe('any number', () => {
  const marks = fc.constantFrom('.' as const, ',' as const);
  const number = fc
    .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.stringMatching(/^\d{0,6}$/))
    .map(([isNegative, whole, fraction]) => ({ isNegative, whole: String(whole), fraction }));

  it('is read as it is written in either language, thousands apart or not', () => {
    fc.assert(
      fc.property(number, marks, fc.constantFrom('', ' ', '\u00a0', '\u202f'), (parts, mark, space) => {
        const { isNegative, whole, fraction } = parts;
        const grouped = whole.replace(/\B(?=(\d{3})+$)/g, space);
        const written = (isNegative ? '-' : '') + grouped + (fraction && mark + fraction);
        const plain = (isNegative ? '-' : '') + whole + (fraction && `.${fraction}`);
        expect(typedValue(written, cost, mark)).toBe(readNumber(plain));
      }),
    );
  });

  it('that is canonical is typed as itself, so that leaving a cell as it was changes nothing', () => {
    fc.assert(
      fc.property(number, marks, ({ isNegative, whole, fraction }, mark) => {
        const value = readNumber((isNegative ? '-' : '') + whole + (fraction && `.${fraction}`)) ?? '';
        expect(typedValue(value.replace('.', mark), cost, mark)).toBe(value);
      }),
    );
  });

  it('that is the number of the cell written otherwise leaves the cell as it is', () => {
    expect(typedValue('0,70', cost, ',', '0.7')).toBe('0.7');
    expect(typedValue('0.7', cost, '.', '0.70')).toBe('0.70');
    expect(typedValue('0,71', cost, ',', '0.7')).toBe('0.71');
    expect(typedValue('7', cost, '.', 'seven')).toBe('7');
  });

  it('never gives anything but a number or what was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 8 }), marks, (typed, mark) => {
        const value = typedValue(typed, cost, mark);
        expect(value === typed.trim() || readNumber(value) === value).toBe(true);
      }),
    );
  });
});
