/** Cases have a number, and every one of them is seen somewhere that stands. */
import { keyOf, rowsByGroup } from '../key.ts';
import { isZeroText } from '../numberText.ts';
import type { Row } from '../pack.ts';
import { caseTypesWithCases, ESTIMATE, PlacesOfCases, yearsWithCases } from './cases.ts';
import { cell } from './frame.ts';
import type { Frame } from './frame.ts';
import { checkShares } from './shares.ts';

export function checkDemand(frame: Frame): void {
  for (const row of frame.sound('case_types', 'cases', ...ESTIMATE)) checkCases(frame, row);
  checkSiteShares(frame);
  checkCaseSiteShares(frame);
  checkSitesStand(frame);
}

function checkCases({ findings, tables }: Frame, row: Row): void {
  const estimated = ESTIMATE.filter((column) => cell(row, column) !== '');
  const missing = ESTIMATE.filter((column) => cell(row, column) === '');
  const table = tables.case_types;
  const firstMissing = missing[0];
  if (cell(row, 'cases') !== '') {
    const unused = estimated[0];
    if (unused) findings.warn('population-not-used', table, row, unused, { columns: estimated.join(', ') });
  } else if (estimated.length === 0) findings.fault('cases-missing', table, row, 'cases');
  else if (firstMissing) {
    findings.fault('cases-incomplete', table, row, firstMissing, { missing: missing.join(', ') });
  }
}

/** In each year of the horizon, even where `case_sites` names every case type. */
function checkSiteShares(frame: Frame): void {
  const { findings, tables } = frame;
  const table = tables.sites;
  if (!findings.isSoundThroughout(table, 'year', 'share_of_cases', 'site_type')) return;
  if (table.rows.length === 0) return checkNoSites(frame);
  const byYear = rowsByGroup(table.rows, (row) => cell(row, 'year'));
  for (const year of frame.horizon) {
    const belongs = (key: string): boolean => key.endsWith(`/${year}`);
    const shares = { table, rows: byYear.get(year) ?? [], column: 'share_of_cases', belongs };
    checkShares(findings, 'site-shares-not-one', shares, { year });
  }
}

/** A pack without any site is one without any case. */
function checkNoSites(frame: Frame): void {
  if (caseTypesWithCases(frame).length === 0 || frame.horizon.length === 0) return;
  frame.findings.faultOfTable('table-empty', frame.tables.sites, '', { keys: frame.horizon.join(', ') });
}

function checkCaseSiteShares({ findings, tables }: Frame): void {
  const table = tables.case_sites;
  if (!findings.isSoundThroughout(table, 'case_type', 'site_type', 'year', 'share_of_cases')) return;
  const groups = rowsByGroup(table.rows, (row) => `${cell(row, 'case_type')}/${cell(row, 'year')}`);
  for (const [group, rows] of groups) {
    const [caseType = '', year = ''] = group.split('/');
    const belongs = (key: string): boolean => key.startsWith(`${caseType}/`) && key.endsWith(`/${year}`);
    const shares = { table, rows, column: 'share_of_cases', belongs };
    checkShares(findings, 'case-site-shares-not-one', shares, { caseType, year });
  }
}

/** Cases at a site type without a site that year; of a year without any row of `sites`, that is fault enough. */
function checkSitesStand(frame: Frame): void {
  const { sites } = frame.tables;
  if (!frame.findings.isSoundThroughout(sites, 'site_type', 'year', 'sites')) return;
  const places = new PlacesOfCases(frame);
  const rowOfSite = new Map(sites.rows.map((row) => [keyOf('sites', row), row]));
  const caseTypes = caseTypesWithCases(frame);
  const years = new Set(sites.rows.map((row) => cell(row, 'year')));
  for (const year of yearsWithCases(frame).filter((each) => years.has(each))) {
    for (const caseType of caseTypes) {
      for (const place of places.rows(caseType, year)) {
        const site = rowOfSite.get(`${cell(place, 'site_type')}/${year}`);
        if (!site || isZeroText(cell(site, 'sites'))) faultOfPlace(frame, place, site, { year, caseType });
      }
    }
  }
}

/** Where `sites` has a row for the place, that is the one to mend. */
function faultOfPlace(frame: Frame, place: Row, site: Row | undefined, at: { year: string; caseType: string }): void {
  const { findings, tables } = frame;
  const siteType = cell(place, 'site_type');
  const sender = { table: place === site ? tables.sites : tables.case_sites, row: place, column: 'share_of_cases' };
  const cells = site ? [{ table: tables.sites, row: site, column: 'sites' }, sender] : [sender];
  if (!cells.every(({ table, row, column }) => findings.isSound(table, row, column))) return;
  const key = `${siteType}/${at.year}`;
  const change = tables.sites.removed?.get(key);
  findings.faultBetween(
    'cases-without-site',
    cells,
    { siteType, ...at },
    change && { table: tables.sites, key, change },
  );
}
