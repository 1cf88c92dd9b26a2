/** The units of the whole method, checked without data. */
import { describe, expect, it } from 'vitest';
import type { Formula } from '../../src/model/formula.ts';
import { everyQuantity } from './everyQuantity.ts';

/** Powers by base unit, those of 0 left out; `any` for a plain 0, which has every unit. */
type Unit = ReadonlyMap<string, number> | 'any';

function unit(text: string): Unit {
  const [above = '', ...below] = text.split('/');
  const powers = new Map<string, number>();
  const count = (name: string, by: number) => name !== '1' && powers.set(name, (powers.get(name) ?? 0) + by);
  above.split('·').forEach((name) => count(name, 1));
  below.forEach((name) => count(name, -1));
  return powers;
}

function combined(left: Unit, right: Unit, sign: 1 | -1): Unit {
  if (left === 'any' || right === 'any') return 'any';
  const powers = new Map(left);
  for (const [name, power] of right) {
    const sum = (powers.get(name) ?? 0) + sign * power;
    if (sum === 0) powers.delete(name);
    else powers.set(name, sum);
  }
  return powers;
}

const written = (of: Unit) =>
  of === 'any'
    ? 'any'
    : [...of]
        .map(([name, power]) => `${name}^${power}`)
        .sort()
        .join(' ');

function alike(units: readonly Unit[], where: string): Unit {
  const known = units.filter((one) => one !== 'any');
  const spellings = new Set(known.map(written));
  if (spellings.size > 1) throw new Error(`${where} joins ${[...spellings].join(' and ')}`);
  return known[0] ?? 'any';
}

function unitOf(formula: Formula): Unit {
  switch (formula.op) {
    case 'constant':
      return Number(formula.value) === 0 ? 'any' : unit(formula.unit);
    case 'quantity':
      return unit(formula.quantity.unit);
    case 'plus':
    case 'larger':
      return alike(formula.terms.map(unitOf), formula.op);
    case 'times':
      return formula.terms.map(unitOf).reduce((product, factor) => combined(product, factor, 1));
    case 'ifNone':
      unitOf(formula.of);
      return alike([unitOf(formula.then), unitOf(formula.otherwise)], formula.op);
    case 'sum':
    case 'where':
    case 'only':
      return unitOf(formula.of);
    case 'over':
    case 'share':
      return combined(unitOf(formula.left), unitOf(formula.right), -1);
    case 'minus':
    case 'roundUp':
      return alike([unitOf(formula.left), unitOf(formula.right)], formula.op);
    case 'power':
      return alike([unitOf(formula.left), unitOf(formula.right), unit('1')], formula.op);
  }
}

describe('the units of the method', () => {
  const computed = everyQuantity().filter((quantity) => quantity.is);

  it('are there for more than a hundred quantities', () => {
    expect(everyQuantity().length).toBeGreaterThan(100);
  });

  it.each(computed.map((quantity) => [quantity.name, quantity] as const))('%s has the unit of its formula', (_, of) => {
    expect(written(alike([unitOf(of.is as Formula), unit(of.unit)], of.name))).toBe(written(unit(of.unit)));
  });

  it('a sum of posts and money is noticed', () => {
    const posts = { op: 'constant', value: '1', unit: 'post' } as const;
    const money = { op: 'constant', value: '1', unit: 'money' } as const;
    expect(() => unitOf({ op: 'plus', terms: [posts, money] })).toThrow('plus joins');
  });
});
