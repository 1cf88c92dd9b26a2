/** CSV files and cases that others wrote: csv-spectrum (BSD-2-Clause) and PapaParse's own tests (MIT), as data. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { delimiterOf, findMisplacedQuote, parseRecords, withLineFeeds, writeRecords } from '../../src/pack/csv.ts';
import { decodeAny } from '../../src/pack/encodings.ts';

const SPECTRUM = dirname(createRequire(import.meta.url).resolve('csv-spectrum/package.json'));
const DELIMITERS = [',', ';', '\t', '|'] as const;
type Delimiter = (typeof DELIMITERS)[number];

const isDelimiter = (text: unknown): text is Delimiter => DELIMITERS.some((delimiter) => delimiter === text);

/** As our reading does it: line ends alike, blank rows left out. */
const recordsOf = (text: string, delimiter: Delimiter) =>
  parseRecords(withLineFeeds(text), delimiter).filter((record) => record.some((field) => field.trim() !== ''));

describe('csv-spectrum', () => {
  it.each(readdirSync(`${SPECTRUM}/csvs`))('%s', (file) => {
    const text = decodeAny(readFileSync(`${SPECTRUM}/csvs/${file}`))?.text ?? '';
    const json = readFileSync(`${SPECTRUM}/json/${file.replace('.csv', '.json')}`, 'utf8');
    // One of them gives its only row without a list, and another telephone number than its CSV.
    const expected = [JSON.parse(json.replace('1234567890', '2095257564')) as unknown].flat() as readonly Readonly<
      Record<string, string>
    >[];
    const header = Object.keys(expected[0] ?? {});
    const delimiter = delimiterOf(withLineFeeds(text), DELIMITERS, (column) => header.includes(column));
    const [first = [], ...rows] = recordsOf(text, delimiter);
    const read = rows.map((row) => Object.fromEntries(first.map((column, at) => [column, row[at] ?? ''])));
    const alike = expected.map((row) =>
      Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, withLineFeeds(cell)])),
    );
    expect(read).toEqual(alike);
    // Seconds of arc are written with a quote, which is at fault where it is not doubled.
    const isStray = file === 'location_coordinates.csv';
    expect(findMisplacedQuote(withLineFeeds(text), delimiter)?.kind).toBe(isStray ? 'stray' : undefined);
    expect(recordsOf(writeRecords([first, ...rows]), ',')).toEqual([first, ...rows]);
  });
});

interface Case {
  readonly description: string;
  readonly input: string;
  readonly config?: Readonly<Record<string, unknown>>;
  readonly expected: {
    readonly data: readonly (readonly string[])[];
    readonly errors: readonly { readonly type: string }[];
  };
}

/** The lists of the file; what runs them is left aside. */
function casesOf(list: string): readonly Case[] {
  const script = readFileSync('node_modules/papaparse/tests/test-cases.js', 'utf8');
  const unused = Object.assign(() => undefined, { skip: () => undefined });
  const papa = { BAD_DELIMITERS: [], parse: unused, unparse: unused };
  const context: Record<string, unknown> = { chai: {}, Papa: papa, describe: unused, it: unused };
  runInNewContext(script.replace(/^var (chai|Papa);$/gm, ''), context);
  return context[list] as readonly Case[];
}

/** Those that ask for nothing but a delimiter that we know; here a CR alone is a line end too, whatever the others are. */
function plain({ config = {}, input }: Case): boolean {
  const { delimiter, ...others } = config;
  const isMixed = /\r(?!\n)/.test(input) && /\n/.test(input);
  const isKnown = delimiter === undefined || isDelimiter(delimiter);
  return Object.keys(others).length === 0 && isKnown && !isMixed;
}

describe.each(['CORE_PARSER_TESTS', 'PARSE_TESTS'])('PapaParse, %s', (list) => {
  const cases = casesOf(list).filter(plain);
  const delimiterIn = ({ config, input }: Case): Delimiter =>
    isDelimiter(config?.['delimiter'])
      ? config['delimiter']
      : list === 'CORE_PARSER_TESTS'
        ? ','
        : delimiterOf(withLineFeeds(input), DELIMITERS, () => false);
  const sound = cases.filter(({ expected }) => expected.errors.every(({ type }) => type === 'Delimiter'));
  const broken = cases.filter(({ expected }) => expected.errors.some(({ type }) => type === 'Quotes'));

  it('has cases of both kinds', () => {
    expect(sound.length).toBeGreaterThan(list === 'CORE_PARSER_TESTS' ? 30 : 10);
  });

  it.each(sound.map((one) => [one.description, one] as const))('%s', (_, one) => {
    const expected = one.expected.data
      .map((record) => record.map(withLineFeeds))
      .filter((record) => record.some((field) => field.trim() !== ''));
    expect(recordsOf(one.input, delimiterIn(one))).toEqual(expected);
  });

  it.each(broken.map((one) => [one.description, one] as const))('%s: the quote is found', (_, one) => {
    expect(findMisplacedQuote(withLineFeeds(one.input), delimiterIn(one))).toBeDefined();
  });
});
