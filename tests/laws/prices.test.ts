/** What must always hold of the prices of a pack, on random packs. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pricesView } from '../../src/analysis/pricesView.ts';
import { Results } from '../../src/analysis/results.ts';
import { viewOf } from '../../src/analysis/view.ts';
import { economicCost } from '../../src/model/perSurvivor.ts';
import { decimals } from '../../src/quantity/decimal.ts';
import { openPack } from '../../src/scenario/openPack.ts';
import { asFiles, randomPack, type TextTables } from './randomPack.ts';

function resultsOf(tables: TextTables): Results {
  const { pack, faults } = openPack(asFiles(tables));
  if (!pack) throw new Error(`a random pack has faults: ${JSON.stringify(faults.slice(0, 3))}`);
  return new Results(pack);
}

const economic = (results: Results, year: number) => results.figure(economicCost, { plan: 0, year });
const COLUMN = { cadres: 'annual_salary', items: 'unit_cost' } as const;

it('a price that is doubled makes the cost dearer by the share that it carries; all shares are the whole cost', () => {
  fc.assert(
    fc.property(randomPack(), fc.nat(), (tables, any) => {
      const results = resultsOf(tables);
      const year = results.keys.lastYear;
      const { prices } = pricesView(results, viewOf(results, { year: results.keys.ids.year[year] }));
      const before = decimals.toNumber(economic(results, year));
      fc.pre(before > 0);
      expect(prices.reduce((sum, { share }) => sum + Number(share), 0)).toBeCloseTo(1, 12);
      const { table, id, share } = prices[any % prices.length]!;
      const column = COLUMN[table];
      const rows = tables[table]!.map((row) =>
        row.id === id ? { ...row, [column]: String(Number(row[column]) * 2), [`${column}_high`]: '' } : row,
      );
      const after = decimals.toNumber(economic(resultsOf({ ...tables, [table]: rows }), year));
      expect(after / before - 1).toBeCloseTo(Number(share), 9);
    }),
    { numRuns: 40 },
  );
});
