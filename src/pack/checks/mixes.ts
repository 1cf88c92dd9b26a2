/** Which staffing mix the plan uses at a site type, and which it may use there. */
import { rowsByGroup } from '../key.ts';
import type { Row } from '../pack.ts';
import { cell } from './frame.ts';
import type { Frame } from './frame.ts';

export class MixesOfSiteTypes {
  private readonly frame: Frame;
  private readonly allowed: ReadonlyMap<string, readonly Row[]>;

  constructor(frame: Frame) {
    this.frame = frame;
    this.allowed = rowsByGroup(frame.tables.mix_site_types.rows, (row) => cell(row, 'mix'));
  }

  /** The site type's own mix, else the setting; '' where that is not known. */
  planned(siteType: string): string {
    const row = this.frame.row('site_types', siteType);
    return (row && cell(row, 'mix')) || this.frame.setting('staffing_mix');
  }

  /** A mix without a row may be used anywhere. */
  mayBeUsed(mix: string, siteType: string): boolean {
    return this.allowed.get(mix)?.some((row) => cell(row, 'site_type') === siteType) ?? true;
  }

  /** The site types that the mix is confined to. */
  siteTypesOf(mix: string): readonly string[] {
    return (this.allowed.get(mix) ?? []).map((row) => cell(row, 'site_type'));
  }
}
