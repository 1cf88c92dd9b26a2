/** Result files as a separate program computed them, in exact fractions, and ours held against them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { minorUnitPlaces } from '../../src/quantity/minorUnit.ts';

type Record_ = Record<string, string>;

/** By file: the columns that say which row it is. The others are compared. */
const keysOf: Record<string, readonly string[]> = {
  'per_survivor.csv': ['scenario', 'mix', 'site_type', 'year', 'case_type'],
  'totals.csv': ['scenario', 'mix', 'year'],
  'budget.csv': [
    ...['scenario', 'mix', 'year', 'sector', 'payer', 'payer_kind', 'economic_code'],
    ...['driver', 'origin', 'site_type', 'line'],
  ],
  'staffing.csv': ['scenario', 'mix', 'year', 'site_type', 'cadre'],
  'service_costs.csv': ['scenario', 'mix', 'year', 'service'],
  'funding_gap.csv': ['scenario', 'mix', 'year', 'payer'],
};

const RELATIVE = 1e-9;
const ABSOLUTE = 1e-6;

const rowsOf = (text: string): Record_[] => Papa.parse<Record_>(text, { header: true, skipEmptyLines: true }).data;

/** What differs between result files and the expected ones in a folder, as lines to read; none where all agrees. */
export function differences(files: ReadonlyMap<string, string>, folder: string): string[] {
  return Object.entries(keysOf).flatMap(([file, keys]) => {
    const keyOf = (row: Record_) => keys.map((key) => row[key]).join(' ');
    const ours = rowsOf(files.get(file) ?? '');
    const expected = rowsOf(readFileSync(join(folder, file), 'utf8'));
    const ourRows = new Map(ours.map((row) => [keyOf(row), row]));
    const counted = ourRows.size === expected.length && ours.length === expected.length;
    return [
      ...(counted ? [] : [`${file}: ${ours.length} rows, not ${expected.length}`]),
      ...expected.flatMap((row) => rowDifferences(file, keys, row, ourRows.get(keyOf(row)))),
    ];
  });
}

function rowDifferences(file: string, keys: readonly string[], expected: Record_, ours: Record_ | undefined): string[] {
  const key = keys.map((column) => expected[column]).join(' ');
  if (!ours) return [`${file}: no row ${key}`];
  return Object.keys(expected)
    .filter((column) => !keys.includes(column))
    .filter((column) => !agree(ours[column], expected[column], roundingOf(file, column, ours)))
    .map((column) => `${file}: ${key}: ${column} is ${ours[column]}, not ${expected[column]}`);
}

/** Exported amounts of budget lines are rounded to the minor unit, up or down. */
const roundingOf = (file: string, column: string, row: Record_) =>
  file === 'budget.csv' && column === 'amount' ? 10 ** -minorUnitPlaces(row.currency ?? '') : 0;

function agree(ours = '', expected = '', rounding: number): boolean {
  if (ours === '' || expected === '') return ours === expected;
  const allowed = Math.max(rounding, ABSOLUTE, RELATIVE * Math.abs(Number(expected)));
  return Math.abs(Number(ours) - Number(expected)) <= allowed;
}
