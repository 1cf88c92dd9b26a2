import { describe, expect, it } from 'vitest';
import { delimiterOf, findMisplacedQuote, parseRecords, saidDelimiter, writeRecords } from '../../src/pack/csv.ts';

const known = new Set(['id', 'name', 'description']);
const delimiters = [',', ';', '\t', '|'] as const;
const isKnown = (column: string): boolean => known.has(column);

describe('the delimiter', () => {
  it.each([
    ['id,name\n1,a\n', ','],
    ['id;name\n1;a,b,c\n', ';'],
    ['id\tname\n1\ta;b\n', '\t'],
    ['"id";"name"\n', ';'],
    ['id;name;"a, b, c, d, e"\n', ';'],
    ['"a;b;c;d",id,name\n', ','],
    ['id\n1;2\n', ','],
    ['name;"two\nlines";id\n', ';'],
    [' id ; name \n', ';'],
    ['', ','],
    ['id|name\n1|a,b;c\n', '|'],
  ])('of %j is %j', (text, delimiter) => {
    expect(delimiterOf(text, delimiters, isKnown)).toBe(delimiter);
  });
});

describe('the line before the header that names the delimiter', () => {
  it.each([
    ['sep=;\nid;name\n', { said: ';', text: 'id;name\n' }],
    ['"SEP=\t"\nid\tname\n', { said: '\t', text: 'id\tname\n' }],
    ['id;name\nsep=;\n', { text: 'id;name\nsep=;\n' }],
    ['sep=;x\n', { text: 'sep=;x\n' }],
  ])('of %j', (text, said) => {
    expect(saidDelimiter(text)).toEqual(said);
  });
});

describe('a misplaced quote', () => {
  it.each([
    ['a,b\n1,"2\n3,4\n', { kind: 'unclosed', record: 2, field: 2 }],
    ['a,b\n1,"x"y\n', { kind: 'stray', record: 2, field: 2 }],
    ['a,b\n"1\n1",2\n3"4,5\n', { kind: 'stray', record: 3, field: 1 }],
    ['a,b\n1, "2"\n', { kind: 'stray', record: 2, field: 2 }],
    ['a,"b\n', { kind: 'unclosed', record: 1, field: 2 }],
  ])('in %j is found', (text, place) => {
    expect(findMisplacedQuote(text, ',')).toEqual(place);
  });

  it.each(['a,b\n"1","2"\n', 'a\n"say ""so"""\n', '"a","b\nc"', 'a,b\n"",""\n', 'a,b\n1,2'])('is not in %j', (text) => {
    expect(findMisplacedQuote(text, ',')).toBeUndefined();
  });

  it('at the end of a large file takes no time', () => {
    const text = `a,b\n${'1,"a ""b"" c"\n'.repeat(50_000)}1,"${'x\n'.repeat(500_000)}`;
    expect(findMisplacedQuote(text, ',')).toEqual({ kind: 'unclosed', record: 50_002, field: 2 });
  });
});

it('records are written with quotes only where needed, and read back', () => {
  const records = [
    ['a', 'b'],
    ['1', 'x,y'],
    ['2', 'say "so"'],
    ['', 'two\nlines'],
  ];
  const text = writeRecords(records);
  expect(text).toBe('a,b\n1,"x,y"\n2,"say ""so"""\n,"two\nlines"\n');
  expect(parseRecords(text, ',').slice(0, 4)).toEqual(records);
});
