/** Edits of sites and of where survivors are seen, and how their tables are laid out by year. */
import { describe, expect, it } from 'vitest';
import { Results } from '../../src/analysis/results.ts';
import { resultFiles } from '../../src/exports/resultFiles.ts';
import type { Tables } from '../../src/pack/pack.ts';
import { readPack } from '../../src/pack/readPack.ts';
import { openTables } from '../../src/scenario/openTables.ts';
import { placedProblems } from '../../src/state/placedProblems.ts';
import { caseSharesOf, horizonOf, rollOutOf } from '../../src/state/rollOut.ts';
import { dropOwnShares, giveOwnShares, setCaseShare, setSites } from '../../src/state/siteEdits.ts';
import { readFiles } from '../cases/readFiles.ts';

const country = readPack(readFiles('data/central-asia-centre')).tables;
const worked = readPack(readFiles('data/worked-example')).tables;

const siteRows = (tables: Tables) =>
  tables.sites.rows.map(({ cells }) => [cells.site_type, cells.year, cells.sites, cells.share_of_cases].join(' '));
const caseRows = (tables: Tables, caseType: string) =>
  tables.case_sites.rows
    .filter(({ cells }) => cells.case_type === caseType)
    .map(({ cells }) => [cells.site_type, cells.year, cells.share_of_cases].join(' '));
const changes = (tables: Tables, scenario: string) =>
  tables.scenario_changes.rows
    .filter(({ cells }) => cells.scenario === scenario)
    .map(({ cells }) => [cells.table, cells.row, cells.column, cells.operation, cells.value].join(' '));
const faultsOf = (tables: Tables) => openTables(tables, 'base').faults;
const laidOut = (tables: Tables, scenario = 'base') =>
  rollOutOf(tables, scenario, placedProblems({ faults: openTables(tables, scenario).faults, warnings: [] }, tables));

describe('the number of sites', () => {
  const centre2026 = { siteType: 'centre', year: '2026', column: 'sites' } as const;

  it('is set in its row; emptied, it is none', () => {
    expect(siteRows(setSites(worked, 'base', centre2026, '4'))).toContain('centre 2026 4 0.9');
    expect(siteRows(setSites(worked, 'base', centre2026, ''))).toContain('centre 2026 0 0.9');
  });

  it('gets a row after those of its kind where it has none', () => {
    const made = siteRows(setSites(worked, 'base', { ...centre2026, year: '2025' }, '1'));
    expect(made.indexOf('centre 2025 1 ')).toBe(made.indexOf('centre 2027 3 0.8') + 1);
    expect(setSites(worked, 'base', { ...centre2026, year: '2025' }, '')).toBe(worked);
  });

  it('is a change of the open scenario, and none where it is as in the base', () => {
    const more = setSites(worked, 'dearer-kits', centre2026, '4');
    expect(siteRows(more)).toEqual(siteRows(worked));
    expect(changes(more, 'dearer-kits').at(-1)).toBe('sites centre/2026 sites set 4');
    expect(changes(setSites(more, 'dearer-kits', centre2026, '2'), 'dearer-kits')).toEqual(
      changes(worked, 'dearer-kits'),
    );
  });
});

describe('the roll-out', () => {
  it('is laid out from the first year in which a site stood', () => {
    const { earlier, years, sites, shares } = laidOut(worked);
    expect(earlier).toEqual(['2024', '2025']);
    expect(years).toEqual(['2026', '2027']);
    expect(sites).toEqual({ 2024: '1', 2025: '0', 2026: '7', 2027: '11' });
    expect(shares).toEqual({ 2026: { sum: '1', short: '', over: '' }, 2027: { sum: '1', short: '', over: '' } });
  });

  it('says what shares lack of one, or have beyond it, and marks those that are at fault', () => {
    const at = { siteType: 'centre', year: '2026', column: 'share_of_cases' } as const;
    expect(laidOut(setSites(worked, 'base', at, '0.88')).shares['2026']).toEqual({
      sum: '0.98',
      short: '0.02',
      over: '',
    });
    const over = laidOut(setSites(worked, 'base', at, '1'));
    expect(over.shares['2026']).toEqual({ sum: '1.1', short: '', over: '0.1' });
    expect(over.siteTypes.some(({ shares }) => shares['2026']?.isFaulty)).toBe(true);
    expect(over.siteTypes.some(({ shares }) => shares['2027']?.isFaulty)).toBe(false);
  });

  it('has beside what a scenario changes what the base has', () => {
    const [centre] = laidOut(worked, 'two-more-centres').siteTypes;
    expect(centre?.sites['2026']).toMatchObject({ value: '4', base: '2' });
    expect(centre?.sites['2027']).toMatchObject({ value: '3', base: undefined });
  });

  it('has no sum where a number is none', () => {
    const at = { siteType: 'centre', year: '2026', column: 'sites' } as const;
    expect(laidOut(setSites(worked, 'base', at, 'two')).sites['2026']).toBe('');
  });
});

describe('where survivors of a case type go', () => {
  const years = horizonOf(country, 'base');

  it('is of every year until one of the years gets its own', () => {
    const before = caseSharesOf(country, 'base', []).own.find(({ caseType }) => caseType.cells.id === 'trafficking')!;
    const regional = before.siteTypes.find(({ siteType }) => siteType.cells.id === 'regional')!;
    expect(regional.shares['2028']).toMatchObject({ value: '0.25', isInherited: true });
    expect(before.sums['2028']).toEqual({ sum: '1', short: '', over: '' });
    const at = { caseType: 'trafficking', siteType: 'regional', year: '2028' };
    const edited = setCaseShare(country, 'base', at, '0.4');
    expect(caseRows(edited, 'trafficking')).toEqual([
      'regional  0.25',
      'district  0.75',
      'regional 2028 0.4',
      'district 2028 0.75',
    ]);
    const after = caseSharesOf(edited, 'base', []).own.find(({ caseType }) => caseType.cells.id === 'trafficking')!;
    expect(after.sums['2028']).toEqual({ sum: '1.15', short: '', over: '0.15' });
    const whole = setCaseShare(edited, 'base', { ...at, siteType: 'district' }, '0.6');
    expect(faultsOf(whole)).toEqual([]);
  });

  it('can become the case type’s own without moving a figure, and goes again without a trace', () => {
    const own = giveOwnShares(country, 'base', 'forced-marriage', years);
    expect(caseRows(own, 'forced-marriage').length).toBeGreaterThan(years.length);
    const figures = (tables: Tables) =>
      resultFiles(new Results(openTables(tables, 'base').pack!), 0).get('per_survivor.csv');
    expect(figures(own)).toBe(figures(country));
    expect(caseRows(dropOwnShares(own, 'base', 'forced-marriage'), 'forced-marriage')).toEqual([]);
    expect(caseSharesOf(own, 'base', []).following.length).toBe(caseSharesOf(country, 'base', []).following.length - 1);
  });

  it('is the scenario’s own while one is open', () => {
    const scenario = country.scenarios.rows[0]!.cells.id!;
    const own = giveOwnShares(country, scenario, 'forced-marriage', years);
    expect(own.case_sites).toBe(country.case_sites);
    const inScenario = caseSharesOf(own, scenario, []).own.map(({ caseType }) => caseType.cells.id);
    expect(inScenario).toContain('forced-marriage');
    const dropped = dropOwnShares(own, scenario, 'forced-marriage');
    expect(changes(dropped, scenario)).toEqual(changes(country, scenario));
  });
});
