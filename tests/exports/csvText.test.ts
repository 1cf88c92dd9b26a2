import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/exports/csvText.ts';
import { decimals } from '../../src/quantity/decimal.ts';

describe('CSV text', () => {
  it('writes numbers as plain digits with a decimal point', () => {
    const amounts = ['1.5e21', '1e-9', '-0.25'].map(decimals.of);
    expect(csvText(['a', 'b', 'c'], [amounts])).toBe('a,b,c\n1500000000000000000000,0.000000001,-0.25\n');
  });

  it('leaves a cell empty where there is no figure', () => {
    expect(csvText(['a', 'b'], [[decimals.noFigure, 'x']])).toBe('a,b\n,x\n');
  });

  it.each(['=1+1', ' =1+1', "'=1+1", '\uff1d1', '+1', '-1', '@sum', '\tx', '\rx', '=HYPERLINK("http://example.org")'])(
    'keeps a spreadsheet from running the text %j',
    (text) => {
      const [cell = ''] = Papa.parse<string[]>(csvText(['a'], [[text]])).data[1] ?? [];
      expect(cell).toBe(`'${text}`);
    },
  );

  it('quotes commas, quotes and line breaks', () => {
    const cells = ['a,b', 'say "so"', 'two\nlines', ' spaced '];
    expect(Papa.parse<string[]>(csvText(['a', 'b', 'c', 'd'], [cells])).data[1]).toEqual(cells);
  });
});
