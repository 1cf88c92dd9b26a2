/** What must always hold (method.md), on random packs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetTable, type BudgetRow } from '../../src/analysis/budgetTable.ts';
import { costPerSurvivor } from '../../src/analysis/costPerSurvivor.ts';
import { Results } from '../../src/analysis/results.ts';
import { staffing } from '../../src/analysis/staffing.ts';
import { totals } from '../../src/analysis/totals.ts';
import { decimals, type Decimal } from '../../src/quantity/decimal.ts';
import { openPack } from '../../src/scenario/openPack.ts';
import { asFiles, randomPack, type TextRow, type TextTables, type Wishes } from './randomPack.ts';

const { compare, minus, of, plus, times, toText } = decimals;
const RUNS = { numRuns: 60 };

function resultsOf(tables: TextTables): Results {
  const { pack, faults } = openPack(asFiles(tables));
  if (!pack) throw new Error(`a random pack has faults: ${JSON.stringify(faults.slice(0, 3))}`);
  return new Results(pack);
}

const everyPlan = (results: Results) => [...results.keys.ids.plan.keys()];
const add = (values: readonly Decimal[]) => values.reduce((sum, value) => plus(sum, value), decimals.zero);

const amounts = (rows: readonly BudgetRow[]) => rows.map(({ amount }) => amount);
const distinct = <T>(values: readonly T[]) => [...new Set(values)];

/** Equal but for the last of 34 digits. */
function expectEqual(actual: Decimal, expected: Decimal, what = ''): void {
  const size = [actual, expected]
    .map((value) => Math.abs(decimals.toNumber(value)))
    .reduce((a, b) => Math.max(a, b), 1e-9);
  const off = Math.abs(decimals.toNumber(minus(actual, expected)));
  if (off > size * 1e-24) expect(`${what} ${toText(actual)}`).toBe(`${what} ${toText(expected)}`);
}

const check = (wishes: Wishes, law: (tables: TextTables, results: Results) => void, runs = RUNS.numRuns) =>
  fc.assert(
    fc.property(randomPack(wishes), (tables) => law(tables, resultsOf(tables))),
    { numRuns: runs },
  );

/** The tables with one number of some rows changed. */
function changed(
  tables: TextTables,
  table: string,
  columns: readonly string[],
  change: (value: number) => number,
  only = (_: TextRow) => true,
) {
  const rows = (tables[table] ?? []).map((row) => {
    if (!only(row)) return row;
    const cells = columns
      .filter((column) => row[column])
      .map((column) => [column, String(change(Number(row[column])))]);
    return { ...row, ...Object.fromEntries(cells) } as TextRow;
  });
  return { ...tables, [table]: rows };
}

describe('costs and budgets add up', () => {
  it('the survivors’ costs and what is unattributed are the economic cost of the year', () => {
    check({}, (_, results) => {
      const costs = costPerSurvivor(results, everyPlan(results)).filter(({ siteType }) => siteType === 'all');
      for (const year of totals(results, everyPlan(results))) {
        const charged = costs
          .filter((cost) => cost.mix === year.mix && cost.year === year.year && cost.caseType !== 'all')
          .filter(({ parts }) => decimals.isFigure(parts.full))
          .map(({ cases, parts }) => times(cases, parts.full));
        expectEqual(plus(add(charged), year.unattributed), year.economic, year.year);
      }
    });
  });

  it('seven components are the full cost, two of them the direct cost', () => {
    check({}, (_, results) => {
      for (const { parts } of costPerSurvivor(results, everyPlan(results))) {
        if (!decimals.isFigure(parts.full)) continue;
        const { direct, full, ...components } = parts;
        expectEqual(add(Object.values(components)), full);
        expectEqual(plus(parts.staff_time, parts.service_items), direct);
      }
    });
  });

  it('budget lines by payer, code, sector and driver are the budget of the year, and others bear the rest', () => {
    check({}, (_, results) => {
      for (const plan of everyPlan(results)) {
        const lines = budgetTable(results, plan);
        for (const year of totals(results, [plan])) {
          const borne = (kind: string) => lines.filter((line) => line.year === year.year && line.payerKind === kind);
          const grouped = (by: (row: BudgetRow) => string) =>
            add(
              distinct(borne('budget').map(by)).map((key) =>
                add(amounts(borne('budget').filter((row) => by(row) === key))),
              ),
            );
          for (const by of [
            (row: BudgetRow) => row.payer,
            (row: BudgetRow) => row.economicCode,
            (row: BudgetRow) => row.sector,
            (row: BudgetRow) => row.driver,
          ]) {
            expect(Math.abs(decimals.toNumber(minus(grouped(by), year.budget)))).toBeLessThan(1e-6);
          }
          expect(Math.abs(decimals.toNumber(minus(add(amounts(borne('in-kind'))), year.inKind)))).toBeLessThan(1e-6);
        }
      }
    });
  });
});

describe('another unit of money', () => {
  it('multiplies every amount and changes no count', () => {
    check(
      {},
      (tables, results) => {
        const dearer = (table: string, columns: string[], of: TextTables) =>
          changed(
            of,
            table,
            columns,
            (value) => value * 8,
            (row) => !row.currency,
          );
        // Prices in dollars follow the rate alone.
        const all = changed(
          dearer('cadres', ['annual_salary'], dearer('items', ['unit_cost'], tables)),
          'currencies',
          ['local_per_unit'],
          (rate) => rate * 8,
        );
        const other = resultsOf(all);
        const before = totals(results, everyPlan(results));
        totals(other, everyPlan(other)).forEach((year, index) => {
          const was = before[index]!;
          expectEqual(year.cases, was.cases);
          for (const amount of [
            'economic',
            'unattributed',
            'budget',
            'inKind',
            'outOfPocket',
            'presentValue',
          ] as const) {
            expectEqual(year[amount], times(was[amount], of('8')), amount);
          }
        });
        expect(staffing(other, 0).map(({ posts }) => toText(posts))).toEqual(
          staffing(results, 0).map(({ posts }) => toText(posts)),
        );
      },
      30,
    );
  });
});

describe('nothing that costs more makes a year cheaper', () => {
  const dearer: [string, string, string[]][] = [
    ['more minutes per contact', 'staff_time', ['minutes_per_contact']],
    ['dearer items', 'items', ['unit_cost']],
    ['higher salaries', 'cadres', ['annual_salary']],
  ];

  it.each(dearer)('%s never lower any year’s economic cost', (_, table, columns) => {
    check(
      {},
      (tables, results) => {
        const more = resultsOf(changed(tables, table, columns, (value) => value * 1.5));
        totals(more, everyPlan(more)).forEach((year, index) => {
          const was = totals(results, everyPlan(results))[index]!.economic;
          expect(compare(plus(year.economic, of('1e-6')), was)).toBeGreaterThanOrEqual(0);
        });
      },
      25,
    );
  });

  it.each(dearer)(
    '%s never lower the cash added up from the first year, at steady prices with nothing in place',
    (_, table, columns) => {
      check(
        { nothingInPlace: true, steadyPrices: true },
        (tables, results) => {
          const more = resultsOf(changed(tables, table, columns, (value) => value * 1.5));
          for (const plan of everyPlan(results)) {
            let [cash, cashMore] = [decimals.zero, decimals.zero];
            const after = totals(more, [plan]);
            totals(results, [plan]).forEach((year, index) => {
              cash = add([cash, year.budget, year.inKind, year.outOfPocket]);
              cashMore = add([cashMore, after[index]!.budget, after[index]!.inKind, after[index]!.outOfPocket]);
              expect(compare(plus(cashMore, of('1e-6')), cash)).toBeGreaterThanOrEqual(0);
            });
          }
        },
        25,
      );
    },
  );
});

describe('twice as many survivors', () => {
  it('cost the same each where nothing stands ready, is rounded or fixed', () => {
    check(
      { postSteps: ['0'] },
      (tables) => {
        const variable = { ...tables, duty_posts: [], site_items: [], programme_items: [] };
        const once = costPerSurvivor(resultsOf(variable), [0]);
        const twice = costPerSurvivor(resultsOf(changed(variable, 'case_types', ['cases'], (cases) => cases * 2)), [0]);
        twice.forEach(({ parts }, index) => {
          const was = once[index]!.parts.full;
          if (decimals.isFigure(parts.full)) expectEqual(parts.full, was);
          else expect(decimals.isFigure(was)).toBe(false);
        });
      },
      30,
    );
  });

  it('cost less each where something is fixed', () => {
    check(
      { postSteps: ['0'] },
      (tables) => {
        const fixed = changed(
          { ...tables, duty_posts: [] },
          'programme_items',
          ['quantity'],
          (quantity) => quantity + 1,
        );
        const some = changed(fixed, 'case_types', ['cases'], (cases) => cases + 1);
        const once = costPerSurvivor(resultsOf(some), [0]);
        const twice = costPerSurvivor(resultsOf(changed(some, 'case_types', ['cases'], (cases) => cases * 2)), [0]);
        const inFirstYear = twice
          .map((cost, index) => [cost, once[index]!] as const)
          .filter(([cost]) => cost.year === '2026' && cost.siteType === 'all');
        for (const [cost, was] of inFirstYear) expect(compare(cost.parts.full, was.parts.full)).toBeLessThan(0);
      },
      30,
    );
  });
});
