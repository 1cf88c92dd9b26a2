/** A built-in pack as it lies beside the page: the answer that it brings is what the worker says. */
import { describe, expect, it } from 'vitest';
import { builtInPackFile, type BuiltInPackFile } from '../../src/state/builtInPackFile.ts';
import { builtInPacks } from '../../src/state/builtInPacks.ts';
import { replier } from '../../src/state/replier.ts';
import { readFiles } from '../cases/readFiles.ts';

const onFile = (folder: string): BuiltInPackFile =>
  JSON.parse(JSON.stringify(builtInPackFile(readFiles(folder)))) as BuiltInPackFile;

describe.each(builtInPacks)('%s', (pack) => {
  it('brings the answer that the worker gives to a first visit', async () => {
    const { tables, found, answer } = onFile(`data/${pack}`);
    const reply = replier();
    await reply({ number: 1, kind: 'open', asked: { tables, found } });
    const said = await reply({ number: 2, kind: 'answer', asked: { scenario: 'base', view: {} } });
    expect(said).toMatchObject({ outcome: 'answered' });
    expect(answer).toEqual(JSON.parse(JSON.stringify((said as { answered: unknown }).answered)));
  });
});

it('brings no answer where the pack has faults, but its tables and what reading found', () => {
  const files = new Map(readFiles('data/worked-example'));
  files.set('years.csv', new TextEncoder().encode('year,case_index,price_index,wage_index\n2026,1,1,1,surplus\n'));
  const { tables, found, answer } = JSON.parse(JSON.stringify(builtInPackFile(files))) as BuiltInPackFile;
  expect(answer).toBeNull();
  expect(found.faults.map(({ code }) => code)).toEqual(['row-too-long']);
  expect(tables.years.misread).toEqual([2]);
});
