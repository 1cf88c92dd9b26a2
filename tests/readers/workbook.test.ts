/** The formulas of the workbook: what they say, and that no spreadsheet finds them too long. */
import { expect, it } from 'vitest';
import { nodesIn, resultRowsOf } from '../../src/exports/workbook/resultSheets.ts';
import { TracedResults } from '../../src/exports/workbook/tracedResults.ts';
import type { Keys } from '../../src/layout/place.ts';
import type { Quantity } from '../../src/model/formula.ts';
import { allCases } from '../../src/model/demand.ts';
import { annuityFactor } from '../../src/model/items.ts';
import { presentValue } from '../../src/model/payers.ts';
import { perSurvivor } from '../../src/model/perSurvivor.ts';
import { salary } from '../../src/model/prices.ts';
import { posts } from '../../src/model/staff.ts';
import type { Pack } from '../../src/pack/pack.ts';
import { columnLetters } from '../../src/readers/workbook/address.ts';
import { readWorkbook } from '../../src/readers/workbook/readWorkbook.ts';
import { openPack } from '../../src/scenario/openPack.ts';
import { openTables } from '../../src/scenario/openTables.ts';
import { readFiles } from '../cases/readFiles.ts';
import { tenfold } from './tenfold.ts';

/** Excel takes no more characters in a formula, and no more arguments of a function. */
const MOST_CHARACTERS = 8192;
const MOST_ARGUMENTS = 255;
/** What can still be read in the bar above a sheet. */
const READABLE = 1000;

const open = (folder: string): Pack => openPack(readFiles(folder)).pack as Pack;
const example = new TracedResults(open('data/worked-example'));
const calculation = readWorkbook(example.layout, nodesIn(example, resultRowsOf(example, 0)));

function formulaOf(quantity: Quantity, keys: Keys): string | undefined {
  const address = calculation.addressOf(example.layout.node(quantity, keys));
  return calculation.cells.find(
    (cell) =>
      cell.address.sheet === address?.sheet &&
      cell.address.row === address.row &&
      cell.address.column === address.column,
  )?.formula;
}

const year = example.keys.firstYear;
const resident = { siteType: 0, mix: 0, year };

it('a figure refers to the cells of the tables that it is made of', () => {
  expect(formulaOf(salary, { cadre: 1, year })).toMatch(/^H\d+\*years!D\d+$/);
});

it('figures that stand together are added up as one range', () => {
  expect(formulaOf(allCases, { year })).toMatch(/^[A-Z]\d+\+[A-Z]\d+$|^SUM\([A-Z]\d+:[A-Z]\d+\)$/);
});

it('posts are rounded up to steps at each site, a billionth of a step taken off', () => {
  const [, step] = /^IF\(\w+=0,.+,sites!\w+\*(\w+)\)$/.exec(formulaOf(posts, { cadre: 0, ...resident }) ?? '') ?? [];
  const rounded = calculation.cells.find(
    ({ address }) => address.sheet === 'calc_staff' && `${columnLetters(address.column)}${address.row}` === step,
  );
  expect(rounded?.formula).toMatch(/^IF\((\w+)=0,(.+),ROUNDUP\(MAX\(\2\/\1-1E-9,0\),0\)\*\1\)$/);
});

it('a cost per survivor is empty where there is nobody to divide by', () => {
  expect(formulaOf(perSurvivor.full.ofAll, { plan: 0, year })).toMatch(/^IF\((.+)=0,"",.+\/\1\)$/);
});

it('settings are called by their names', () => {
  expect(formulaOf(presentValue, { plan: 0, year: year + 1 })).toMatch(/\(1\+discount_rate\)\^/);
  const capital = example.pack.tables.items.rows.findIndex(({ cells }) => Number(cells.useful_life_years) > 1);
  expect(formulaOf(annuityFactor, { item: capital })).toMatch(/^IF\(discount_rate=0,1\/items!/);
});

it('in a pack of ten times the realistic case types, services and items, every formula can be read', () => {
  const { pack, faults } = openTables(tenfold(open('data/central-asia-centre').tables));
  expect(faults.slice(0, 3)).toEqual([]);
  const results = new TracedResults(pack as Pack);
  const { cells } = readWorkbook(results.layout, nodesIn(results, resultRowsOf(results, 0)));
  const most = (of: (formula: string) => number) => cells.reduce((so, { formula }) => Math.max(so, of(formula)), 0);
  expect(cells.length).toBeGreaterThan(100_000);
  expect(most((formula) => formula.length)).toBeLessThan(Math.min(READABLE, MOST_CHARACTERS));
  expect(most((formula) => formula.split(',').length)).toBeLessThan(MOST_ARGUMENTS);
});
