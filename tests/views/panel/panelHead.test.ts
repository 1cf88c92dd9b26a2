/** The head of the panel: names, the amount, and how far it is from the plan. */
import { expect, test } from 'vitest';
import { panelHead } from '../../../src/views/panel/panelHead.ts';
import { emptyFigure, figureOf } from './figures.ts';
import { speechIn } from './speeches.ts';

const [en, ru] = [await speechIn('en'), await speechIn('ru')];
const pack = {
  caseTypes: [{ id: 'assault', name: 'Sexual assault, acute', names: { ru: 'Сексуальное насилие' } }],
  mixes: [{ id: 'integrated', name: 'Integrated, day and night', names: {} }],
};

test('names the figure, says it whole, and how much more than planned it is', () => {
  expect(panelHead(figureOf(), pack, en)).toEqual({
    caseType: 'Sexual assault, acute',
    under: 'Integrated, day and night',
    amount: '115,785',
    unit: 'KGS per survivor',
    difference: '23,157 more than as planned (+25%)',
    isSame: false,
  });
  expect(panelHead(figureOf(), pack, ru)).toMatchObject({
    caseType: 'Сексуальное насилие',
    amount: '115\u00a0785',
    difference: 'На 23\u00a0157 больше, чем запланировано (+25\u00a0%)',
  });
});

test('says when it is less, and when it is the same', () => {
  expect(panelHead(figureOf(0.8, 1), pack, en).difference).toBe('23,157 less than as planned (\u221220%)');
  expect(panelHead(figureOf(1, 1), pack, en)).toMatchObject({ difference: 'As much as planned', isSame: true });
});

test('compares neither the plan with itself nor what has no figure', () => {
  expect(panelHead(figureOf(1, 1, { mix: 'as-planned', difference: '0' }), pack, en)).toMatchObject({
    under: 'As planned',
    difference: '',
  });
  expect(panelHead(emptyFigure(), pack, en)).toMatchObject({ amount: '', difference: '' });
});

test('names all survivors, the kind of site, and what the pack does not have by its id', () => {
  const siteType = { id: 'centre', name: 'District centres', names: {} };
  expect(panelHead(figureOf(1, 1, { caseType: 'all', siteType }), pack, en)).toMatchObject({
    caseType: 'All survivors',
    under: 'Integrated, day and night · District centres',
  });
  expect(panelHead(figureOf(1, 1, { mix: 'gone' }), pack, en).under).toBe('gone');
});

test('small amounts keep their hundredths, in another money too', () => {
  const figure = figureOf(0.001, 0.002, { shown: { money: 'USD', currency: 'USD' } });
  expect(panelHead(figure, pack, en)).toMatchObject({ amount: '115.79', unit: 'USD per survivor' });
  expect(panelHead(figureOf(0.0000001, 0.0000001), pack, en).amount).toBe('0.0116');
});
