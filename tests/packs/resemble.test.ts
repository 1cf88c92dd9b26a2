/** The packs against what is published: `resemble.csv` says what, between which bounds, and from which source. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Results } from '../../src/analysis/results.ts';
import { resultFiles } from '../../src/exports/resultFiles.ts';
import { contacts } from '../../src/model/demand.ts';
import { parseRecords } from '../../src/pack/csv.ts';
import { readPack } from '../../src/pack/readPack.ts';

type CsvRow = Readonly<Record<string, string>>;

/** A row of `resemble.csv`: which measure of which pack, and its bounds. */
interface Anchor {
  readonly pack: string;
  readonly mix: string;
  readonly measure: string;
  /** One or more site types, or `all`. */
  readonly siteTypes: readonly string[];
  /** What is counted: case types, cadres, items, payers or a service, as the measure says; none for all. */
  readonly of: readonly string[];
  /** What is left out: services, cadres or economic codes. */
  readonly without: readonly string[];
  readonly what: string;
  readonly low: number;
  readonly high: number;
  readonly source: string;
}

/** Result files of the first year under one mix, and what they were computed from. */
interface Computed {
  readonly results: Results;
  rows(file: string): readonly CsvRow[];
}

const folder = new URL('./', import.meta.url);
const anchors = recordsOf(readFileSync(new URL('resemble.csv', folder), 'utf8')).map(anchorOf);

/** How each measure is taken from the result files. */
const measures: Readonly<Record<string, (computed: Computed, anchor: Anchor) => number>> = {
  /** Staff over the next largest part of the cost. */
  'staff-lead': (computed) => {
    const row = allSurvivors(computed);
    const others = ['service_items', 'staff_items', 'site_items', 'programme_items', 'overheads'];
    const staff = number(row, 'staff_time') + number(row, 'standby');
    return staff / Math.max(...others.map((part) => number(row, part)));
  },
  'posts-per-site': (computed, { siteTypes, of, without }) => {
    const rows = computed
      .rows('staffing.csv')
      .filter((row) => siteTypes.includes(row['site_type'] ?? '') && isCounted(row['cadre'], of, without));
    return total(rows, 'posts') / sitesOf(computed, siteTypes);
  },
  'contacts-per-user': contactsPerUser,
  services: (computed) => total(computed.rows('service_costs.csv'), 'contacts'),
  'survivors-per-site': (computed, { siteTypes }) => {
    const rows = computed
      .rows('per_survivor.csv')
      .filter((row) => siteTypes.includes(row['site_type'] ?? '') && row['case_type'] === 'all');
    return total(rows, 'cases') / sitesOf(computed, siteTypes);
  },
  'line-share': (computed, { of }) => {
    const budget = computed.rows('budget.csv').filter((row) => row['payer_kind'] === 'budget');
    return (
      total(
        budget.filter((row) => of.includes(row['line'] ?? '')),
        'amount',
      ) / total(budget, 'amount')
    );
  },
  'paid-per-site': (computed, { siteTypes, of, without }) => {
    const rows = computed
      .rows('budget.csv')
      .filter((row) => siteTypes.includes(row['site_type'] ?? '') && of.includes(row['payer'] ?? ''))
      .filter((row) => !without.includes(row['economic_code'] ?? ''));
    return total(rows, 'amount') / sitesOf(computed, siteTypes);
  },
  'unit-cost': (computed, { of }) => {
    const rows = computed.rows('service_costs.csv').filter((row) => of.includes(row['service'] ?? ''));
    return total(rows, 'with_standby_per_contact');
  },
};

for (const pack of new Set(anchors.map((anchor) => anchor.pack))) {
  describe(`${pack} resembles what is published`, () => {
    for (const anchor of anchors.filter((one) => one.pack === pack)) {
      test(`${anchor.what} (${anchor.mix}; ${anchor.source})`, () => {
        const value = measures[anchor.measure]?.(compute(pack, anchor.mix), anchor);
        expect(value).toBeGreaterThanOrEqual(anchor.low);
        expect(value).toBeLessThanOrEqual(anchor.high);
      });
    }
  });
}

/** The result files know services and site types apart, not together, so this one reads the demand itself. */
function contactsPerUser({ results, rows }: Computed, { siteTypes, of, without }: Anchor): number {
  const { ids } = results.keys;
  const counted = (dimension: 'caseType' | 'service' | 'siteType', keep: (id: string) => boolean) =>
    [...ids[dimension].entries()].filter(([, id]) => keep(id)).map(([key]) => key);
  const everywhere = siteTypes.includes('all');
  let sum = 0;
  for (const caseType of counted('caseType', (id) => isCounted(id, of, []))) {
    for (const service of counted('service', (id) => !without.includes(id))) {
      for (const siteType of counted('siteType', (id) => everywhere || siteTypes.includes(id))) {
        sum += results.figure(contacts, { caseType, service, siteType, year: firstYear(results) }).toNumber();
      }
    }
  }
  const caseTypes = of.length > 0 ? of : ['all'];
  const seen = rows('per_survivor.csv').filter(
    (row) => siteTypes.includes(row['site_type'] ?? '') && caseTypes.includes(row['case_type'] ?? ''),
  );
  return sum / total(seen, 'cases');
}

const computedPacks = new Map<string, Computed>();

function compute(pack: string, mix: string): Computed {
  const key = `${pack}/${mix}`;
  const known = computedPacks.get(key);
  if (known) return known;
  const results = resultsOf(pack);
  const year = results.keys.ids.year[firstYear(results)];
  const files = resultFiles(results, results.planNumber(mix));
  const rows = (file: string) => recordsOf(files.get(file) ?? '').filter((row) => row['year'] === year);
  const computed = { results, rows };
  computedPacks.set(key, computed);
  return computed;
}

function resultsOf(pack: string): Results {
  const home = new URL(`../../data/${pack}/`, folder);
  const files = readdirSync(home).map((name) => [name, readFileSync(new URL(name, home))] as const);
  return new Results({ tables: readPack(new Map(files)).tables, scenario: 'base' });
}

function firstYear(results: Results): number {
  return results.keys.horizon()[0] ?? 0;
}

function sitesOf({ results }: Computed, siteTypes: readonly string[]): number {
  const year = results.keys.ids.year[firstYear(results)];
  const rows = results.pack.tables.sites.rows.map(({ cells }) => cells);
  return total(
    rows.filter((row) => row['year'] === year && siteTypes.includes(row['site_type'] ?? '')),
    'sites',
  );
}

function allSurvivors(computed: Computed): CsvRow {
  const rows = computed.rows('per_survivor.csv');
  const row = rows.find(({ site_type, case_type }) => site_type === 'all' && case_type === 'all');
  if (!row) throw new Error('per_survivor.csv has no row of all survivors');
  return row;
}

function isCounted(id: string | undefined, of: readonly string[], without: readonly string[]): boolean {
  return id !== undefined && (of.length === 0 || of.includes(id)) && !without.includes(id);
}

function total(rows: readonly CsvRow[], column: string): number {
  return rows.reduce((sum, row) => sum + number(row, column), 0);
}

function number(row: CsvRow, column: string): number {
  return Number(row[column]);
}

function recordsOf(text: string): CsvRow[] {
  const [header = [], ...records] = parseRecords(text, ',');
  return records
    .filter((record) => record.length === header.length)
    .map((record) => Object.fromEntries(header.map((column, index) => [column, record[index] ?? ''])));
}

function anchorOf(row: CsvRow): Anchor {
  const list = (column: string) => (row[column] ?? '').split(' ').filter((id) => id !== '');
  return {
    pack: row['pack'] ?? '',
    mix: row['mix'] ?? '',
    measure: row['measure'] ?? '',
    siteTypes: list('site_type'),
    of: list('of'),
    without: list('without'),
    what: row['what'] ?? '',
    low: number(row, 'low'),
    high: row['high'] === '' ? Infinity : number(row, 'high'),
    source: row['source'] ?? '',
  };
}
