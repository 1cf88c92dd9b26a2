import { expect, it } from 'vitest';
import { readFigure } from '../../src/state/figureAddress.ts';

it('says which figure is meant, and what of it is explained first', () => {
  expect(readFigure('acute/as-planned')).toEqual({ caseType: 'acute', mix: 'as-planned', explained: '' });
  expect(readFigure('acute/as-planned/standby').explained).toBe('standby');
  expect(readFigure('acute/as-planned/service/exam').explained).toBe('service/exam');
  expect(readFigure('')).toEqual({ caseType: '', mix: '', explained: '' });
});
