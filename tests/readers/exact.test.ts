import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Results } from '../../src/analysis/results.ts';
import { resultFiles } from '../../src/exports/resultFiles.ts';
import { economicCost } from '../../src/model/perSurvivor.ts';
import { annualCost } from '../../src/model/staff.ts';
import { decimals } from '../../src/quantity/decimal.ts';
import { openPack } from '../../src/scenario/openPack.ts';
import { readFiles } from '../cases/readFiles.ts';
import { asFiles, randomPack } from '../laws/randomPack.ts';

const workedExample = () => new Results(openPack(readFiles('data/worked-example')).pack!);

/** The worked example with one text replaced in one file. */
function workedExamplePack(file: string, found: string, replacement: string) {
  const files = readFiles('data/worked-example');
  const text = new TextDecoder().decode(files.get(file));
  expect(text).toContain(found);
  return openPack(new Map([...files, [file, new TextEncoder().encode(text.replace(found, replacement))]])).pack!;
}

describe('the exact reader', () => {
  it('computes nothing before it is asked, and only what is asked', () => {
    const results = workedExample();
    expect(results.exact.computed).toBe(0);
    results.figure(annualCost, { cadre: 0, year: results.keys.firstYear });
    const asked = results.exact.computed;
    expect(asked).toBeLessThan(10);
    results.figure(economicCost, { plan: 0, year: results.keys.firstYear });
    expect(results.exact.computed).toBeGreaterThan(asked);
  });

  it('computes a figure once', () => {
    const results = workedExample();
    resultFiles(results);
    const all = results.exact.computed;
    resultFiles(results);
    expect(results.exact.computed).toBe(all);
  });

  it('computes after an edit only what the edit touches', () => {
    const results = workedExample();
    resultFiles(results);
    const all = results.exact.computed;
    // The kit is used in one service only.
    expect(results.takeOver(workedExamplePack('items.csv', 'kit,40,', 'kit,60,'))).toBe(true);
    resultFiles(results);
    expect(results.exact.computed - all).toBeGreaterThan(0);
    expect(results.exact.computed - all).toBeLessThan(all / 4);
  });

  it('takes a value within 1e-9 of a step for that step', () => {
    const results = new Results(openPack(readFiles('tests/conformance/217/pack')).pack!);
    expect(resultFiles(results).get('staffing.csv')).toContain('1.000000000104');
  });

  it('gives after edits the very figures of a pack that was written so', () => {
    const columns = [
      ['cadres', 'annual_salary'],
      ['items', 'unit_cost'],
      ['case_types', 'cases'],
      ['staff_time', 'minutes_per_contact'],
      ['pathways', 'share_of_cases'],
    ] as const;
    fc.assert(
      fc.property(
        randomPack(),
        fc.constantFrom(...columns),
        fc.nat({ max: 100 }),
        (tables, [table, column], percent) => {
          const results = new Results(openPack(asFiles(tables)).pack!);
          resultFiles(results);
          const value = String(percent / 100);
          const rows = tables[table]!.map((row, index) => (index === 0 ? { ...row, [column]: value } : row));
          const edited = openPack(asFiles({ ...tables, [table]: rows })).pack!;
          expect(results.takeOver(edited)).toBe(true);
          expect(resultFiles(results)).toEqual(resultFiles(new Results(edited)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    ['a useful life', 'items.csv', 'USD,,10,31', 'USD,,12,31'],
    ['a payer', 'items.csv', ',22,donor,example', ',22,region,example'],
    ['a year', 'sites.csv', 'centre,2024,1,', 'centre,2025,1,'],
    ['what was empty', 'case_types.csv', 'partner,,,,50000', 'partner,10,,,50000'],
    ['a row', 'site_items.csv', 'centre,rent,1,social\n', ''],
    ['the currency', 'items.csv', 'unit,10000,,,USD', 'unit,10000,,,KGS'],
  ])('is not enough where %s changes: the structure does', (_, file, found, replacement) => {
    expect(workedExample().takeOver(workedExamplePack(file, found, replacement))).toBe(false);
  });

  it('takes over names and notes without computing anything anew', () => {
    const results = workedExample();
    resultFiles(results);
    const all = results.exact.computed;
    const renamed = workedExamplePack('items.csv', 'Forensic evidence kit', 'Kit');
    expect(results.takeOver(renamed)).toBe(true);
    expect(resultFiles(results).get('budget.csv')).toContain(',Kit,');
    expect(results.exact.computed).toBe(all);
  });

  it('never gives a figure that is not a number', () => {
    fc.assert(
      fc.property(randomPack(), (tables) => {
        for (const text of resultFiles(new Results(openPack(asFiles(tables)).pack!)).values()) {
          expect(text).not.toMatch(/NaN|Infinity|undefined|[0-9]e[+-]?[0-9]/);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has no figure where it is divided by zero', () => {
    const results = new Results(openPack(readFiles('tests/conformance/217/pack')).pack!);
    expect(decimals.isFigure(decimals.over(decimals.one, decimals.zero))).toBe(false);
    // In 2027 nobody comes: there are survivors to share by in no row.
    const rows = resultFiles(results)
      .get('per_survivor.csv')!
      .split('\n')
      .filter((row) => row.includes(',2027,'));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => /,0,,,,,,,,,,KZT$/.test(row))).toBe(true);
  });
});
