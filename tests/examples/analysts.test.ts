/** The scripts for analysts agree with the results of the worked example, and say where something does not. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/commandLine/run.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'esp-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function packageOf(name: string, ...options: string[]): string {
  const nothing = () => undefined;
  const call = [join(process.cwd(), 'data/worked-example'), '--package', name, ...options];
  expect(run(call, { folder, say: nothing, warn: nothing })).toBe(0);
  return join(folder, name);
}

const scripts = [
  { program: 'python3', script: 'funding_gap.py', file: 'funding_gap.csv' },
  { program: 'Rscript', script: 'cost_per_survivor.R', file: 'per_survivor.csv' },
].map((example) => ({ ...example, isHere: spawnSync(example.program, ['--version']).status === 0 }));

for (const { program, isHere } of scripts)
  if (!isHere) console.warn(`NOT RUN: ${program} is not on this machine, so its example is not tried.`);

describe.each(scripts)('$script', ({ program, script, file, isHere }) => {
  const result = (of: string) => {
    const { status, stdout, stderr } = spawnSync(program, [join('examples', script), of], { encoding: 'utf8' });
    return { status, said: stdout + stderr };
  };

  it.skipIf(!isHere)('agrees with the result file', () => {
    const { status, said } = result(packageOf(`sound-${program}`));
    expect(said).toMatch(/ agree with /);
    expect(status).toBe(0);
  });

  it.skipIf(!isHere)('agrees under a scenario and a mix', () => {
    const of = packageOf(`other-${program}`, '--scenario', 'two-more-centres', '--mix', 'on-call');
    expect(result(of)).toMatchObject({ status: 0 });
  });

  it.skipIf(!isHere)('says so where a figure of it is another', () => {
    const of = packageOf(`changed-${program}`);
    const path = join(of, 'results', file);
    // The figure before the currency, of the first row.
    writeFileSync(path, readFileSync(path, 'utf8').replace(/[\d.-]+,KGS\n/, '123456,KGS\n'));
    expect(result(of)).toMatchObject({ status: 1 });
  });
});
