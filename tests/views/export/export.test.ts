import { describe, expect, it } from 'vitest';
import { rowsByConfidence, writeEverything } from '../../../src/exports/everythingArchive.ts';
import { unpackArchive } from '../../../src/exports/zip.ts';
import { readPack } from '../../../src/pack/readPack.ts';
import { packageText } from '../../../src/words/packageText.en.ts';
import { tableNames } from '../../../src/pack/tableNames.ts';
import { dataList, resultList } from '../../../src/views/export/fileLists.ts';
import { commandFor, dayOf, resultFileName } from '../../../src/views/export/fileNames.ts';
import { exportWords as en } from '../../../src/words/export.en.ts';
import { exportWords as ru } from '../../../src/words/export.ru.ts';
import { readFiles } from '../../cases/readFiles.ts';

const some = new Uint8Array(1234);

describe('names', () => {
  it('say data, scenario, mix and date', () => {
    const taken = { pack: 'korea', scenario: 'base', mix: 'child' };
    expect(resultFileName(taken, '2026-11-24', 'totals.csv')).toBe('korea_base_child_2026-11-24_totals.csv');
  });

  it('hold nothing that a file system refuses', () => {
    const taken = { pack: 'a', scenario: 'ночь: "1"', mix: '..' };
    expect(resultFileName(taken, '2026-11-24', 'totals.csv')).toBe('a_ночь-1_x_2026-11-24_totals.csv');
  });

  it('are cut between words, and leave no bracket open', () => {
    const named = (scenario: string) =>
      resultFileName({ pack: 'a', scenario, mix: '' }, '2026-11-24', 'totals.csv').split('_')[1];
    const long = 'Услуги для пострадавших от насилия, Центральная Азия (страна, похожая на Кыргызстан)';
    expect(named(long)).toBe('Услуги-для-пострадавших-от-насилия,-Центральная-Азия');
    expect(named('x'.repeat(90))).toBe('x'.repeat(60));
    expect(named(`a ${'x'.repeat(90)}`)).toBe('a');
  });

  it('say the day by the reader’s clock', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});

describe('the command', () => {
  it('leaves out what goes without saying', () => {
    expect(commandFor({ scenario: 'base', mix: '' }, 'data/x')).toBe('npm run --silent cost -- data/x --out results');
  });

  it('keeps each id one word', () => {
    expect(commandFor({ scenario: "it's two", mix: '-m' }, 'data/x')).toBe(
      "npm run --silent cost -- data/x --scenario 'it'\\''s two' --mix=-m --out results",
    );
  });
});

describe.each([
  ['English', en, 'en'],
  ['Russian', ru, 'ru'],
] as const)('lists in %s', (_, words, locale) => {
  it('say of every table of a pack what it holds', () => {
    const files = dataList(new Map(tableNames.map((name) => [`${name}.csv`, some])), words, locale);
    expect(files.flatMap((subject) => subject.files).map(({ name }) => name)).toHaveLength(tableNames.length);
    expect(files.map(({ id }) => id)).not.toContain('other');
    expect(files.flatMap((subject) => subject.files).filter(({ what }) => what === '')).toEqual([]);
  });

  it('give the size to a tenth', () => {
    expect(resultList(new Map([['totals.csv', some]]), words, locale)[0]).toMatchObject({
      what: words.answers['totals.csv'],
      size: locale === 'en' ? '1.2 kB' : '1,2 КБ',
    });
  });
});

it('the zip holds the results, a pack that is sound, and how sure it is', () => {
  const pack = new Map([...readFiles('data/worked-example')].filter(([name]) => name.endsWith('.csv')));
  const results = new Map([['totals.csv', some]]);
  const everything = { name: 'Worked Example', scenario: 'base', mix: '', results, pack };
  const archive = writeEverything(everything, packageText, (rows) => JSON.stringify(rows));
  const files = unpackArchive(archive);
  expect(files.get('results/totals.csv')).toEqual(some);
  const inside = new Map(
    [...files].filter(([path]) => path.startsWith('pack/')).map(([path, file]) => [path.slice(5), file]),
  );
  expect(readPack(inside)).toMatchObject({ faults: [], warnings: [] });
  expect(JSON.parse(new TextDecoder().decode(files.get('pack/datapackage.json')))).toMatchObject({
    name: 'worked-example',
  });
  expect(new TextDecoder().decode(files.get('README.txt'))).toBe(
    JSON.stringify(rowsByConfidence(readPack(pack).tables)),
  );
});
