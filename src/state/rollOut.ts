/** The tables of sites laid out by year: how many stand, what part of the survivors they see, and where case types go. */
import { isCanonicalNumber } from '../pack/numberText.ts';
import type { Row, Tables } from '../pack/pack.ts';
import type { TableName } from '../pack/tableNames.ts';
import { addExactly, decimals } from '../quantity/decimal.ts';
import type { ShownRow } from '../scenario/shownTable.ts';
import type { PlacedProblem } from './placedProblems.ts';
import { isAt, standing } from './siteEdits.ts';

/** A number of the data with what the base has in its place. */
export interface LaidOut {
  /** Canonical; '' where there is none. */
  readonly value: string;
  /** Where the scenario changes it; else undefined. */
  readonly base: string | undefined;
  readonly isFaulty: boolean;
  /** It is not the year's own, but that of every year. */
  readonly isInherited: boolean;
}

/** Shares that must add up to one: their sum, and what it is short of one or beyond it, '' where it is neither. */
export interface SumOfShares {
  readonly sum: string;
  readonly short: string;
  readonly over: string;
}

export interface SitesOfType {
  readonly siteType: Row;
  /** By year. */
  readonly sites: Readonly<Record<string, LaidOut>>;
  readonly shares: Readonly<Record<string, LaidOut>>;
}

export interface RollOut {
  /** Years before the first one of the plan, from the first in which a site stood. */
  readonly earlier: readonly string[];
  readonly years: readonly string[];
  readonly siteTypes: readonly SitesOfType[];
  /** How many sites stand in a year; '' where one of them is no number. */
  readonly sites: Readonly<Record<string, string>>;
  readonly shares: Readonly<Record<string, SumOfShares>>;
}

/** The years of the plan, as `years` has them. */
export const horizonOf = (tables: Tables, scenario: string): string[] =>
  standing(tables, 'years', scenario)
    .map(({ row }) => row.cells.year ?? '')
    .filter((year) => year !== '')
    .sort((a, b) => Number(a) - Number(b));

/** @param faults that stand in the data */
export function rollOutOf(tables: Tables, scenario: string, faults: readonly PlacedProblem[]): RollOut {
  const rows = standing(tables, 'sites', scenario);
  const years = horizonOf(tables, scenario);
  const earlier = yearsBefore(years[0], rows);
  const all = [...earlier, ...years];
  const siteTypes = standing(tables, 'site_types', scenario).map(({ row: siteType }): SitesOfType => {
    const at = (column: string) =>
      byYear(all, (year) => laidOut(rows.find(isAt(siteType.cells.id ?? '', year)), column, 'sites', faults));
    return { siteType, sites: at('sites'), shares: at('share_of_cases') };
  });
  return {
    earlier,
    years,
    siteTypes,
    sites: byYear(all, (year) => sumOf(siteTypes.map(({ sites }) => sites[year]?.value ?? ''))),
    shares: byYear(years, (year) => sumOfShares(siteTypes.map(({ shares }) => shares[year]?.value ?? ''))),
  };
}

/** A case type's own shares by kind of site and year, '' being every year. */
export interface OwnShares {
  readonly caseType: Row;
  readonly siteTypes: readonly { readonly siteType: Row; readonly shares: Readonly<Record<string, LaidOut>> }[];
  readonly sums: Readonly<Record<string, SumOfShares>>;
}

export interface CaseShares {
  /** The columns: '' where some case type has shares for every year, then the years of the plan. */
  readonly columns: readonly string[];
  readonly own: readonly OwnShares[];
  /** Case types that are seen where all survivors are. */
  readonly following: readonly Row[];
}

export function caseSharesOf(tables: Tables, scenario: string, faults: readonly PlacedProblem[]): CaseShares {
  const rows = standing(tables, 'case_sites', scenario);
  const caseTypes = standing(tables, 'case_types', scenario).map(({ row }) => row);
  const siteTypes = standing(tables, 'site_types', scenario).map(({ row }) => row);
  const isOf =
    ({ cells }: Row) =>
    ({ row }: ShownRow) =>
      row.cells.case_type === cells.id;
  const hasEveryYear = rows.some(({ row }) => row.cells.year === '');
  const columns = [...(hasEveryYear ? [''] : []), ...horizonOf(tables, scenario)];
  return {
    columns,
    own: caseTypes
      .filter((caseType) => rows.some(isOf(caseType)))
      .map((caseType) => ownShares(caseType, rows.filter(isOf(caseType)), siteTypes, columns, faults)),
    following: caseTypes.filter((caseType) => !rows.some(isOf(caseType))),
  };
}

function ownShares(
  caseType: Row,
  rows: readonly ShownRow[],
  siteTypes: readonly Row[],
  columns: readonly string[],
  faults: readonly PlacedProblem[],
): OwnShares {
  const isOwn = (year: string) => rows.some(({ row }) => row.cells.year === year);
  const laid = siteTypes.map((siteType) => ({
    siteType,
    shares: byYear(columns, (year) => {
      const found = rows.find(isAt(siteType.cells.id ?? '', isOwn(year) ? year : ''));
      const cell = laidOut(found, 'share_of_cases', 'case_sites', faults);
      return isOwn(year) ? cell : { ...cell, base: undefined, isFaulty: false, isInherited: true };
    }),
  }));
  const sums = byYear(
    columns.filter((year) => year !== '' || isOwn('')),
    (year) => sumOfShares(laid.map(({ shares }) => shares[year]?.value ?? '')),
  );
  return { caseType, siteTypes: laid, sums };
}

function yearsBefore(first: string | undefined, rows: readonly ShownRow[]): string[] {
  const stood = rows.map(({ row }) => Number(row.cells.year)).filter((year) => year < Number(first));
  if (first === undefined || stood.length === 0) return [];
  const earliest = Math.min(...stood);
  return Array.from({ length: Number(first) - earliest }, (_, index) => String(earliest + index));
}

const byYear = <T>(years: readonly string[], make: (year: string) => T): Record<string, T> =>
  Object.fromEntries(years.map((year) => [year, make(year)]));

/** A number of a row, or of one that is not there. */
export function laidOut(
  shown: ShownRow | undefined,
  column: string,
  table: TableName,
  faults: readonly PlacedProblem[],
): LaidOut {
  const value = shown?.row.cells[column] ?? '';
  const base = shown?.base?.cells[column] ?? '';
  return {
    value,
    base: shown && base !== value ? base : undefined,
    isFaulty: shown !== undefined && faults.some(({ place }) => isOfCell(place, table, shown, column)),
    isInherited: false,
  };
}

function isOfCell(place: PlacedProblem['place'], table: string, shown: ShownRow, column: string): boolean {
  if (place?.table !== table || (place.column !== '' && place.column !== column)) return false;
  return place.key === undefined ? place.record === shown.base?.record : place.key === shown.key;
}

const sumOf = (values: readonly string[]): string => {
  const filled = values.filter((value) => value !== '');
  return filled.every(isCanonicalNumber) ? addExactly(filled) : '';
};

function sumOfShares(shares: readonly string[]): SumOfShares {
  const sum = sumOf(shares);
  if (sum === '') return { sum, short: '', over: '' };
  const side = decimals.compare(decimals.of(sum), decimals.one);
  const apart = addExactly(['-1', sum]).replace('-', '');
  return { sum, short: side < 0 ? apart : '', over: side > 0 ? apart : '' };
}
