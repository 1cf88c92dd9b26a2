/** Whatever stands in a pack, it is read to the end, and what is said of it has a place and makes a sentence. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Problem } from '../../src/pack/problem.ts';
import { openPack } from '../../src/scenario/openPack.ts';
import { sayProblem } from '../../src/words/problems.en.ts';
import { folderOf, readFolder } from '../pack/readFolder.ts';

const tiny = readFolder(folderOf('cases/tiny'));
const texts = new Map([...tiny].map(([file, bytes]) => [file, new TextDecoder().decode(bytes)]));
const nasty = [
  '', '0', '-1', '1e-100', '1e101', '0.5', '1,5', '1.000,5', 'NaN', 'all', 'base', '__proto__', 'constructor', 'toString',
  'a/b', '/', '"', '""', '"\n"', ',', ';', '\n', '2026', '2027.0', '9'.repeat(200), 'health', 'half', 'centre/2026', 'set',
  'insert', 'remove', '\u2212', '\u00a0', '\u0000', '\ud800', '=1+1', 'Ж', '100000000000000000000000',
]; // prettier-ignore

interface Damage {
  readonly file: string;
  /** How far into the file, from 0 to 1. */
  readonly at: number;
  readonly value: string;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  file: fc.constantFrom(...texts.keys()),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  value: fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 5 })),
});

/** Replaces the cell, separators aside, that stands at this place of the text. */
function damaged(text: string, { at, value }: Damage): string {
  const cells = text.split(/([,\n])/);
  cells[Math.min(cells.length - 1, Math.floor(at * cells.length))] = value;
  return cells.join('');
}

function isLocated({ file, row, column }: Problem, files: ReadonlyMap<string, unknown>): boolean {
  return (files.has(file) || file.endsWith('.csv')) && Number.isInteger(row) && row >= 1 && typeof column === 'string';
}

function check(files: ReadonlyMap<string, string | Uint8Array>): void {
  for (const scenario of ['base', 'more']) {
    const { pack, faults, warnings } = openPack(files, scenario);
    expect(pack === null).toBe(faults.length > 0);
    for (const problem of [...faults, ...warnings]) {
      expect(isLocated(problem, files)).toBe(true);
      expect(sayProblem(problem)).toMatch(/[.]$/);
      expect(sayProblem({ ...problem, found: 'found' })).not.toMatch(/undefined|\[object|“”/);
    }
    const places = faults.map(({ file, row, column, code, expected }) => `${file}:${row}:${column} ${code} ${JSON.stringify(expected)}`);
    expect(new Set(places).size).toBe(places.length);
  }
}

it('cells that hold anything', () => {
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
      const files = new Map(texts);
      for (const each of damages) files.set(each.file, damaged(files.get(each.file) ?? '', each));
      check(files);
    }),
    { numRuns: 500 },
  );
});

it('files that hold any bytes', () => {
  const file = fc.constantFrom(...texts.keys(), 'datapackage.json', 'other.csv');
  fc.assert(
    fc.property(file, fc.uint8Array({ maxLength: 40 }), (name, bytes) => {
      check(new Map<string, string | Uint8Array>(texts).set(name, bytes));
    }),
  );
});
