/** Tables of results as they are taken away, hostile names among them. */
import { describe, expect, it } from 'vitest';
import { parseRecords, writeRecords } from '../../src/pack/csv.ts';
import { copiedTable, csvRecords, type TableText } from '../../src/state/tableText.ts';
import { formatsFor } from '../../src/words/formats.ts';

const english = formatsFor({ locale: 'en', millions: 'long' }).plain;
const russian = formatsFor({ locale: 'ru', millions: 'short' }).plain;

const table: TableText = {
  caption: 'Cost & "more"',
  head: ['Name', 'KGS', 'Share'],
  rows: [
    ['Group'],
    ['<script>alert(1)</script>', { exact: '1234.5678901234' }, { exact: '0.125', shown: '12.5%' }],
    ['two\nlines\tand "quotes"', { exact: '-5' }, ''],
    ['=HYPERLINK("x")', { exact: '' }, '–'],
    ['@sum', '+1+1', '-2+3'],
  ],
};

describe('a copied table', () => {
  it('is text that names no element of its own', () => {
    const { html } = copiedTable(table, english);
    expect(html).not.toContain('<script');
    expect(html).toContain('<th>&#60;script&#62;alert(1)&#60;/script&#62;</th><td>1234.5678901234</td><td>12.5%</td>');
    expect(html).toContain('<caption>Cost &#38; &#34;more&#34;</caption>');
    expect(html).toContain('<tr><th colspan="3">Group</th></tr>');
  });

  it('has a line a row and a tab a cell, whatever a name holds', () => {
    const lines = copiedTable(table, english).text.split('\r\n');
    expect(lines).toHaveLength(2 + table.rows.length + 1);
    expect(lines[4]).toBe('two lines and "quotes"\t-5\t');
  });

  it('has the decimal mark that a spreadsheet of the language expects', () => {
    expect(copiedTable(table, russian).text).toContain('\t1234,5678901234\t');
  });

  it('runs nothing', () => {
    const { text, html } = copiedTable(table, english);
    expect(text).toContain('\'=HYPERLINK("x")\t\t–');
    expect(text).toContain("'@sum\t'+1+1\t'-2+3");
    expect(html).toContain("<th>'=HYPERLINK(&#34;x&#34;)</th>");
  });
});

describe('a table as CSV', () => {
  const records = parseRecords(writeRecords(csvRecords(table)).replace(/\n$/, ''), ',');
  it('has exact figures with a decimal point, and a cell under each head', () => {
    expect(records.slice(0, 3)).toEqual([
      ['Name', 'KGS', 'Share'],
      ['Group', '', ''],
      ['<script>alert(1)</script>', '1234.5678901234', '0.125'],
    ]);
  });
  it('keeps lines, tabs and quotes of a name, and runs nothing', () => {
    expect(records.slice(3)).toEqual([
      ['two\nlines\tand "quotes"', '-5', ''],
      ['\'=HYPERLINK("x")', '', '–'],
      ["'@sum", "'+1+1", "'-2+3"],
    ]);
  });
});
