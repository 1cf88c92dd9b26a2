/** Mixes that leave survivors with nobody: no minutes for a service that is used, nobody on duty at a site type. */
import { rowsByGroup } from '../key.ts';
import { isZeroText } from '../numberText.ts';
import type { Row } from '../pack.ts';
import { caseTypesWithCases, PlacesOfCases, yearsWithCases } from './cases.ts';
import { cell } from './frame.ts';
import type { Frame } from './frame.ts';
import { MixesOfSiteTypes } from './mixes.ts';

/** Called on tables without faults only. */
export function warnReadiness(frame: Frame): void {
  const mixes = new MixesOfSiteTypes(frame);
  warnOfServicesWithoutMinutes(frame, mixes);
  warnOfDuty(frame, mixes);
}

function warnOfServicesWithoutMinutes(frame: Frame, mixes: MixesOfSiteTypes): void {
  const usedAt = siteTypesOfServices(frame);
  const minutes = new Set<string>();
  for (const row of frame.tables.staff_time.rows) {
    if (!isZeroText(cell(row, 'minutes_per_contact'))) minutes.add(`${cell(row, 'mix')}/${cell(row, 'service')}`);
  }
  for (const service of frame.tables.services.rows) {
    const id = cell(service, 'id');
    const siteTypes = [...(usedAt.get(id) ?? [])];
    const idle = [...frame.rows('staffing_mixes').keys()].filter(
      (mix) =>
        !minutes.has(`/${id}`) &&
        !minutes.has(`${mix}/${id}`) &&
        siteTypes.some((siteType) => mixes.mayBeUsed(mix, siteType)),
    );
    if (idle.length === 0) continue;
    frame.findings.warn('service-without-minutes', frame.tables.services, service, 'id', { mixes: idle.join(', ') });
  }
}

/** Site types at which a service has contacts in some year, by service. */
function siteTypesOfServices(frame: Frame): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new PlacesOfCases(frame);
  const years = yearsWithCases(frame);
  const pathways = rowsByGroup(frame.tables.pathways.rows, (row) => cell(row, 'case_type'));
  const used = new Map<string, Set<string>>();
  for (const caseType of caseTypesWithCases(frame)) {
    const seenAt = new Set(years.flatMap((year) => places.rows(caseType, year).map((row) => cell(row, 'site_type'))));
    const rows = pathways.get(caseType) ?? [];
    const own = new Set(rows.map((row) => `${cell(row, 'service')}/${cell(row, 'site_type')}`));
    for (const row of rows.filter(hasContacts)) {
      const [service, siteType] = [cell(row, 'service'), cell(row, 'site_type')];
      const elsewhere = [...seenAt].filter((other) => !own.has(`${service}/${other}`));
      const at = used.get(service) ?? new Set();
      for (const place of siteType === '' ? elsewhere : [siteType]) if (seenAt.has(place)) at.add(place);
      used.set(service, at);
    }
  }
  return used;
}

function hasContacts(row: Row): boolean {
  return !isZeroText(cell(row, 'share_of_cases')) && !isZeroText(cell(row, 'contacts_per_user'));
}

/**
 * Both warnings compare where a mix may be used and sites stand: the table of results applies it there. Who is on call
 * comes when called; only who is present stands ready.
 */
function warnOfDuty(frame: Frame, mixes: MixesOfSiteTypes): void {
  const standing = standingSiteTypes(frame);
  const duty = frame.tables.duty_posts.rows.filter(
    (row) => !isZeroText(cell(row, 'posts')) && !isZeroText(cell(row, 'hours_per_week')),
  );
  const present = duty.filter((row) => cell(row, 'kind') !== 'on-call');
  for (const row of frame.tables.staffing_mixes.rows) {
    const mix = cell(row, 'id');
    const named = duty.some((row) => cell(row, 'mix') === mix);
    for (const siteType of standing.filter((place) => mixes.mayBeUsed(mix, place))) {
      const here = cadresOf(present, mix, siteType);
      const planned = cadresOf(present, mixes.planned(siteType), siteType);
      const lacking = planned.filter((cadre) => !here.includes(cadre));
      const expected = { mix, siteType, cadres: lacking.join(', ') };
      if (named && cadresOf(duty, mix, siteType).length === 0)
        frame.findings.warn('mix-without-duty', frame.tables.staffing_mixes, row, 'id', expected);
      else if (lacking.length > 0)
        frame.findings.warn('mix-less-ready', frame.tables.staffing_mixes, row, 'id', expected);
    }
  }
}

const cadresOf = (duty: readonly Row[], mix: string, siteType: string): readonly string[] => [
  ...new Set(duty.filter((row) => holds(row, mix, siteType)).map((row) => cell(row, 'cadre'))),
];

function holds(duty: Row, mix: string, siteType: string): boolean {
  const [ofMix, ofSiteType] = [cell(duty, 'mix'), cell(duty, 'site_type')];
  return (ofMix === '' || ofMix === mix) && (ofSiteType === '' || ofSiteType === siteType);
}

/** Site types with a site in some year of the horizon. */
function standingSiteTypes(frame: Frame): readonly string[] {
  const years = new Set(frame.horizon);
  const rows = frame.tables.sites.rows.filter((row) => years.has(cell(row, 'year')) && !isZeroText(cell(row, 'sites')));
  return [...new Set(rows.map((row) => cell(row, 'site_type')))];
}
