/** Figures as they are shown on the page, taken back to numbers. */
import { expect, it } from 'vitest';
import { numberIn } from '../../../src/views/parts/readTable.ts';

it('a figure is the number that it shows', () => {
  expect(numberIn('1,234.5', '.')).toEqual({ exact: '1234.5' });
  expect(numberIn('1\u00a0234,5', ',')).toEqual({ exact: '1234.5' });
  expect(numberIn('−3,200', '.')).toEqual({ exact: '-3200' });
  expect(numberIn('+40', '.')).toEqual({ exact: '40' });
});

it('a share is a part of one, and still shown in per cent', () => {
  expect(numberIn('71.7%', '.')).toEqual({ exact: '0.717', shown: '71.7%' });
  expect(numberIn('5\u00a0%', ',')).toEqual({ exact: '0.05', shown: '5%' });
  expect(numberIn('−100%', '.')).toEqual({ exact: '-1', shown: '-100%' });
});

it('what is no number stays a text', () => {
  expect(numberIn('<1', '.')).toBeUndefined();
  expect(numberIn('24 h', '.')).toBeUndefined();
  expect(numberIn('', '.')).toBeUndefined();
  expect(numberIn('1.2.3', '.')).toBeUndefined();
});
