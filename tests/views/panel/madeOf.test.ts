/** The bar and the table of what a figure is made of. */
import { expect, test } from 'vitest';
import { madeOf } from '../../../src/views/panel/madeOf.ts';
import { emptyFigure, figureOf } from './figures.ts';
import { speechIn } from './speeches.ts';

const en = await speechIn('en');
const made = madeOf(figureOf(), en)!;

test('the rows stand in the order of the families, with the sum of direct cost and the whole', () => {
  expect(made.rows.map(({ name, amount, share, kind }) => `${kind} ${name} ${amount} ${share}`)).toEqual([
    'component Staff time 21,801 19%',
    'component Supplies and aid 15,755 14%',
    'subtotal Direct cost 37,556 32%',
    'component Standby 62,282 54%',
    'component Training and care of staff 2,989 3%',
    'component Sites and equipment 3,707 3%',
    'component National programme 1,675 1%',
    'component Administration 7,576 7%',
    'total Full cost 115,785 100%',
  ]);
});

test('the bar has the seven components in the same order and colours', () => {
  const { segments } = made.bar;
  expect(segments.map(({ fill }) => fill)).toEqual([
    'c-staff_time',
    'c-service_items',
    'c-standby',
    'c-staff_items',
    'c-site_items',
    'c-programme_items',
    'c-overheads',
  ]);
  expect(segments.reduce((sum, { value }) => sum + value, 0)).toBe(115785);
});

test('the families are named with their shares, standby where its stretch begins', () => {
  expect(made.families).toMatchObject({ direct: 'Direct 32%', standby: 'Standby 54%', rest: 'the rest 14%' });
  expect(made.families.standbyAt).toBeCloseTo(37556 / 115785);
});

test('a mix is compared with the plan part by part; the plan is not', () => {
  expect(made.rows.map(({ difference }) => difference).slice(0, 3)).toEqual(['+4,360', '+3,151', '+7,511']);
  expect(madeOf(figureOf(1, 1), en)!.rows[0]).toMatchObject({ difference: '0', isSame: true });
  expect(madeOf(figureOf(0.9, 1), en)!.rows[0]!.difference).toBe('\u22122,180');
  const plan = madeOf(figureOf(1, 1, { mix: 'as-planned' }), en)!;
  expect(plan.isCompared).toBe(false);
  expect(plan.rows.every(({ difference }) => difference === '')).toBe(true);
});

test('there is nothing to take apart without a cost', () => {
  expect(madeOf(emptyFigure(), en)).toBeNull();
  expect(madeOf(figureOf(0, 1), en)).toBeNull();
});

test('families without cost are not named', () => {
  const figure = figureOf();
  const parts = figure.parts.map((part) => (part.part === 'standby' ? { ...part, amount: '0' } : part));
  expect(madeOf({ ...figure, parts }, en)!.families.standby).toBe('');
});
