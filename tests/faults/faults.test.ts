/** One broken pack for each fault and warning: a few files laid over the tiny sound pack, and what is to be said. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/pack/problem.ts';
import { openPack } from '../../src/scenario/openPack.ts';
import { sayProblem } from '../../src/words/problems.en.ts';
import { folderOf, readFolder } from '../pack/readFolder.ts';

const packs = folderOf('faults/packs');
const tiny = readFolder(folderOf('cases/tiny'));

/** `without.txt` lists files of the tiny pack that the broken one lacks, `expected.txt` what is to be found. */
function brokenPack(name: string): { files: Map<string, Uint8Array>; expected: string[] } {
  const over = readFolder(`${packs}/${name}`);
  const linesOf = (file: string): string[] =>
    new TextDecoder().decode(over.get(file) ?? new Uint8Array()).split('\n').filter((line) => line !== '');
  const files = new Map([...tiny, ...over]);
  for (const file of ['expected.txt', 'without.txt', ...linesOf('without.txt')]) files.delete(file);
  return { files, expected: linesOf('expected.txt') };
}

function said(kind: string, { file, row, column, code, scenario }: Problem): string {
  return `${kind} ${file}:${row}:${column} ${code}${scenario === undefined ? '' : ` in ${scenario}`}`;
}

describe('a broken pack says what is wrong, and where', () => {
  it('the tiny pack is sound', () => {
    const { pack, faults, warnings } = openPack(tiny);
    expect({ sound: pack !== null, faults, warnings }).toEqual({ sound: true, faults: [], warnings: [] });
  });

  it.each(readdirSync(packs))('%s', (name) => {
    const { files, expected } = brokenPack(name);
    const { pack, faults, warnings } = openPack(files);
    const found = [...faults.map((fault) => said('fault', fault)), ...warnings.map((each) => said('warning', each))];
    expect(found).toEqual(expected);
    expect(pack === null).toBe(faults.length > 0);
  });

  it.each(readdirSync(packs))('%s in clear sentences', (name) => {
    const { faults, warnings } = openPack(brokenPack(name).files);
    for (const sentence of [...faults, ...warnings].map((problem) => sayProblem(problem))) {
      expect(sentence).toMatch(/^\S.*\.$/s);
      expect(sentence).not.toMatch(/undefined|NaN\b(?!”)|!|“”| {2}|\(\)/);
    }
  });

  it.each(readdirSync(packs).filter((name) => name.startsWith('scenario-')))('%s stops that scenario only', (name) => {
    const { files } = brokenPack(name);
    const scenario = name === 'scenario-with-a-point-in-a-file-of-decimal-commas' ? 'dear' : 'more';
    const other = scenario === 'dear' ? 'more' : 'dear';
    const stopped = openPack(files, scenario);
    expect(stopped.pack).toBeNull();
    expect(stopped.faults.length).toBeGreaterThan(0);
    expect(stopped.faults.every((fault) => fault.scenario === scenario)).toBe(true);
    expect(openPack(files, other).pack).not.toBeNull();
  });
});
