/** Staff can be paid, spent and placed: direct time, duty, and mixes where they may be used. */
import { compareNumbers, isZeroText } from '../numberText.ts';
import type { Row } from '../pack.ts';
import { cell } from './frame.ts';
import type { Frame } from './frame.ts';
import { MixesOfSiteTypes } from './mixes.ts';

export function checkStaff(frame: Frame): void {
  checkDirectTime(frame);
  for (const row of frame.sound('duty_posts', 'kind', 'pay_rate')) checkPayRate(frame, row);
  checkMixes(frame);
}

/** A cadre none of whose time can go to survivors gives no survivor any minutes, in any mix. */
function checkDirectTime(frame: Frame): void {
  const { findings, tables } = frame;
  const busy = new Map<string, Row>();
  for (const row of frame.sound('staff_time', 'cadre', 'minutes_per_contact')) {
    if (!isZeroText(cell(row, 'minutes_per_contact'))) busy.set(cell(row, 'cadre'), row);
  }
  for (const row of frame.sound('cadres', 'id', 'direct_time_share')) {
    const share = cell(row, 'direct_time_share');
    const minutes = busy.get(cell(row, 'id'));
    if (share === '' || !isZeroText(share) || !minutes) continue;
    const expected = { file: tables.staff_time.file, row: String(minutes.record) };
    const cells = [
      { table: tables.cadres, row, column: 'direct_time_share' },
      { table: tables.staff_time, row: minutes, column: 'minutes_per_contact' },
    ];
    findings.faultBetween('direct-time-share-zero', cells, expected);
  }
}

function checkPayRate({ findings, tables }: Frame, row: Row): void {
  const rate = cell(row, 'pay_rate');
  const table = tables.duty_posts;
  if (cell(row, 'kind') === 'on-call') {
    if (rate === '') findings.fault('on-call-without-rate', table, row, 'pay_rate');
  } else if (rate !== '' && compareNumbers(rate, '1') < 0) {
    findings.fault('present-rate-below-one', table, row, 'pay_rate', { atLeast: '1' });
  }
}

/** The plan's own mix at each site type, or the setting where the site type names none. */
function checkMixes(frame: Frame): void {
  const { findings, tables } = frame;
  if (!findings.isSoundThroughout(tables.mix_site_types, 'mix', 'site_type')) return;
  const mixes = new MixesOfSiteTypes(frame);
  const siteTypes = frame.sound('site_types', 'id', 'mix').filter((row) => {
    const mix = mixes.planned(cell(row, 'id'));
    return mix !== '' && !mixes.mayBeUsed(mix, cell(row, 'id'));
  });
  for (const row of siteTypes.filter((each) => cell(each, 'mix') !== '')) faultOfMix(frame, mixes, [row]);
  const bySetting = siteTypes.filter((each) => cell(each, 'mix') === '');
  if (bySetting.length > 0) faultOfMix(frame, mixes, bySetting, frame.row('settings', 'staffing_mix'));
}

/** One fault for the setting, whatever the number of site types that follow it. */
function faultOfMix(
  { findings, tables }: Frame,
  mixes: MixesOfSiteTypes,
  siteTypes: readonly Row[],
  setting?: Row,
): void {
  const ids = siteTypes.map((row) => cell(row, 'id'));
  const mix = mixes.planned(ids[0] ?? '');
  const own = siteTypes.map((row) => ({ table: tables.site_types, row, column: 'mix' }));
  const cells = setting ? [{ table: tables.settings, row: setting, column: 'value' }, ...own] : own;
  const table = tables.mix_site_types;
  const removed = ids.map((id) => `${mix}/${id}`).find((key) => table.removed?.has(key)) ?? '';
  const change = table.removed?.get(removed);
  const expected = { mix, siteType: ids.join(', '), allowed: mixes.siteTypesOf(mix).join(', ') };
  findings.faultBetween('mix-not-allowed', cells, expected, change && { table, key: removed, change });
}
