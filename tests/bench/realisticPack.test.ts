/** How long the realistic pack takes. Times are reported; only ratios measured in one run are asserted. */
import { describe, expect, it } from 'vitest';
import { costAt, costPerSurvivor } from '../../src/analysis/costPerSurvivor.ts';
import { AS_PLANNED, Results } from '../../src/analysis/results.ts';
import { surenessOf } from '../../src/analysis/sureness.ts';
import { resultFiles } from '../../src/exports/resultFiles.ts';
import type { Pack } from '../../src/pack/pack.ts';
import { openPack } from '../../src/scenario/openPack.ts';
import { readFiles } from '../cases/readFiles.ts';
import { timed } from './timed.ts';

const files = readFiles('data/central-asia-centre');

/** The pack with another salary of its first cadre. */
function withSalary(pack: Pack, annual_salary: string): Pack {
  const { cadres } = pack.tables;
  const [first, ...others] = cadres.rows;
  const rows = [{ ...first!, cells: { ...first!.cells, annual_salary } }, ...others];
  return { ...pack, tables: { ...pack.tables, cadres: { ...cadres, rows } } };
}

function resultsOfAll(): Results {
  const results = new Results(openPack(files).pack!);
  resultFiles(results);
  return results;
}

describe('the realistic pack', () => {
  const reading = timed('reading and checking, all scenarios too', 5, () => openPack(files));
  const pack = openPack(files).pack!;
  const everything = timed('layout and all figures of all mixes', 5, () => resultFiles(new Results(pack)));
  const results = resultsOfAll();
  let edits = 0;
  const payAnother = () => results.takeOver(withSalary(pack, String(500_000 + edits++)));
  const oneYear = () => {
    payAnother();
    const { ids, firstYear: year } = results.keys;
    const caseTypes = [undefined, ...ids.caseType.keys()];
    return [...ids.plan.keys()].map((plan) =>
      caseTypes.map((caseType) => costAt(results, { plan, year, caseType, siteType: undefined })),
    );
  };
  const edit = timed('an edit of a salary to the table of one year', 11, oneYear);
  timed('how sure', 3, () => surenessOf(results));

  it('is read in less time than it is computed', () => {
    expect(reading).toBeLessThan(everything);
  });

  it('answers an edit in a quarter of the time that all figures take', () => {
    expect(edit).toBeLessThan(everything / 4);
  });

  it('answers one plan in less than half of the time of all plans', () => {
    const one = timed('the plan as it stands alone', 5, () => costPerSurvivor(new Results(pack), [AS_PLANNED]));
    expect(one).toBeLessThan(everything / 2);
  });

  it('computes a figure after an edit from a small part of the nodes', () => {
    const before = results.exact.computed;
    payAnother();
    costPerSurvivor(results, [AS_PLANNED]);
    expect(results.exact.computed - before).toBeLessThan(results.layout.tape.length / 10);
  });
});
