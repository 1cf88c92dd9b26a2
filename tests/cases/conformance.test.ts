/** Every figure of the worked example and of the conformance packs, under every scenario and mix. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Results } from '../../src/analysis/results.ts';
import { resultFiles } from '../../src/exports/resultFiles.ts';
import { openPack } from '../../src/scenario/openPack.ts';
import { differences } from './expectedResults.ts';
import { readFiles } from './readFiles.ts';

const packs = [
  { name: 'worked-example', pack: 'data/worked-example', expected: 'tests/cases/worked-example' },
  ...readdirSync('tests/conformance').map((name) => ({
    name,
    pack: `tests/conformance/${name}/pack`,
    expected: `tests/conformance/${name}/expected`,
  })),
];

describe.each(packs)('the pack $name', ({ pack: folder, expected }) => {
  const files = readFiles(folder);

  it.each(readdirSync(expected))('gives the expected results under %s', (scenario) => {
    const { pack, faults } = openPack(files, scenario);
    expect(faults).toEqual([]);
    const results = new Results(pack!);
    expect(differences(resultFiles(results), `${expected}/${scenario}`)).toEqual([]);
  });
});

it('a wrong figure is noticed', () => {
  const { pack } = openPack(readFiles('data/worked-example'));
  const files = resultFiles(new Results(pack!));
  const totals = files.get('totals.csv')!.replace('11135855.4178', '11135855.5178');
  expect(differences(new Map([...files, ['totals.csv', totals]]), 'tests/cases/worked-example/base')).toHaveLength(1);
});
