/** The guide's advice, followed on the data of the example country: what it promises must come true. */
import { describe, expect, it } from 'vitest';
import { fundingGaps } from '../../src/analysis/fundingGaps.ts';
import { AS_PLANNED, Results } from '../../src/analysis/results.ts';
import { staffing } from '../../src/analysis/staffing.ts';
import { totals } from '../../src/analysis/totals.ts';
import { declarations } from '../../src/pack/declarations.ts';
import { insertRow, removeRows, setCell } from '../../src/pack/editTables.ts';
import type { Tables } from '../../src/pack/pack.ts';
import { readPack } from '../../src/pack/readPack.ts';
import { openTables } from '../../src/scenario/openTables.ts';
import { guideExamples, type GuideExample } from '../../src/words/guideExamples.ts';
import { guideWords } from '../../src/words/guide.en.ts';
import { guideGroups } from '../../src/words/guideTopics.ts';
import { readFiles } from '../cases/readFiles.ts';

const country = readPack(readFiles('data/central-asia-centre')).tables;

/** The data with the rows of an example: a row with the same key takes the cells over, others are added. */
function withExample(tables: Tables, example: GuideExample): Tables {
  const { table, columns, rows } = guideExamples[example];
  return rows.reduce<Tables>((before, row) => {
    const cells = Object.fromEntries(columns.map((column, index) => [column, row[index] ?? '']));
    const { key } = declarations[table];
    const standing = before[table].rows.findIndex((other) => key.every((part) => other.cells[part] === cells[part]));
    if (key.length === 0 || standing < 0) return insertRow(before, table, before[table].rows.length, cells);
    return columns.reduce((now, column) => setCell(now, table, standing, column, cells[column] ?? ''), before);
  }, tables);
}

const withExamples = (...examples: GuideExample[]) => examples.reduce(withExample, country);

function resultsOf(tables: Tables, scenario = 'base'): Results {
  const { pack, faults } = openTables(tables, scenario);
  expect(faults).toEqual([]);
  return new Results(pack!);
}

const totalsIn = (results: Results, year: string) => totals(results, [AS_PLANNED]).find((each) => each.year === year)!;
const before = totalsIn(resultsOf(country), '2026');
const number = String;

describe('the rows that the guide shows', () => {
  it.each(guideGroups.flatMap((group) => group.topics))('%s: stand soundly in the data', (topic) => {
    const examples = guideWords.texts[topic].blocks.flatMap((block) =>
      typeof block !== 'string' && 'example' in block ? [block.example] : [],
    );
    const { faults } = openTables(withExamples(...examples));
    expect(faults).toEqual([]);
  });
});

describe('the guide’s advice', () => {
  it('existing payroll lowers the gap, and neither cost nor budget', () => {
    const committedOf = (tables: Tables) =>
      fundingGaps(resultsOf(tables), AS_PLANNED).find(({ payer, year }) => payer === 'health' && year === '2026')!;
    const row = country.funding.rows.findIndex(({ cells }) => cells['payer'] === 'health' && cells['year'] === '2026');
    const less = removeRows(country, 'funding', new Set([row]));
    const entered = withExample(less, 'payroll');
    expect(Number(committedOf(less).gap) - Number(committedOf(entered).gap)).toBeCloseTo(15_500_000, 3);
    const after = totalsIn(resultsOf(entered), '2026');
    expect([number(after.economic), number(after.budget)]).toEqual([number(before.economic), number(before.budget)]);
  });

  it('a donated room is in kind; the budget bears only the administration charged on it', () => {
    const after = totalsIn(resultsOf(withExamples('donor', 'room', 'roomOfSite')), '2026');
    const rooms = 10 * 60_000;
    expect(Number(after.inKind) - Number(before.inKind)).toBeCloseTo(rooms, 3);
    expect(Number(after.budget) - Number(before.budget)).toBeCloseTo(0.03 * rooms, 3);
    expect(Number(after.economic) - Number(before.economic)).toBeCloseTo(1.03 * rooms, 3);
  });

  it('staff shared with others have no posts but those that their work fills', () => {
    const shared = staffing(resultsOf(withExamples('sharedCadre')), AS_PLANNED).filter(
      ({ cadre }) => cadre === 'prosecutor',
    );
    expect(shared.length).toBeGreaterThan(0);
    for (const { workloadPosts, posts } of shared) expect(number(posts)).toBe(number(workloadPosts));
  });

  it('a site of half a year takes half the posts of its duty', () => {
    const posts = (tables: Tables) =>
      staffing(resultsOf(tables), AS_PLANNED).find(
        ({ cadre, siteType, year }) => cadre === 'police' && siteType === 'regional' && year === '2027',
      )!;
    const whole = posts(country);
    const half = posts(withExamples('halfYear'));
    expect(Number(half.dutyPosts) / Number(whole.dutyPosts)).toBeCloseTo(2.5 / 3, 9);
  });

  it('being on call costs allowances and takes no post', () => {
    const posts = (tables: Tables) =>
      staffing(resultsOf(tables), AS_PLANNED)
        .filter(({ cadre }) => cadre === 'psychologist')
        .map((each) => number(each.posts));
    const called = withExamples('onCall');
    expect(posts(called)).toEqual(posts(country));
    expect(Number(totalsIn(resultsOf(called), '2026').economic)).toBeGreaterThan(Number(before.economic));
  });

  it('a split moves the cost among its payers and leaves the budget', () => {
    const after = totalsIn(resultsOf(withExamples('split', 'splitItem')), '2026');
    expect(Number(after.budget)).toBeCloseTo(Number(before.budget), 6);
  });

  it('a scenario written as changes raises the cost of examinations', () => {
    const after = totalsIn(resultsOf(withExamples('scenario', 'changes'), 'more-examinations'), '2026');
    expect(Number(after.economic)).toBeGreaterThan(Number(before.economic));
  });

  it('one officer day and night takes 5.07 posts', () => {
    expect((168 * 365) / 7 / (216 * 8)).toBeCloseTo(5.07, 2);
  });
});
