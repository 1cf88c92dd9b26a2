/** What the keys of a pack say, found once: mixes in use, pathways, items by what uses them. Values stay in their cells. */
import { defaultSector } from '../model/dimensions.ts';
import type { Pack, Row } from '../pack/pack.ts';
import { distinct, groupRows, none } from './grouped.ts';
import { PackKeys, settingOf } from './keys.ts';

const cell = (row: Row, column: string): string => row.cells[column] ?? '';

export class Structure {
  readonly keys: PackKeys;
  /** By plan and site type: the mix in use. */
  readonly mixOf: readonly (readonly number[])[];
  /** Years of useful life by item; 1 is used up within the year. */
  readonly lives: readonly number[];
  readonly standbyByCases: boolean;

  constructor(readonly pack: Pack) {
    this.keys = new PackKeys(pack);
    this.lives = pack.tables.items.rows.map((row) => Math.max(1, Number(cell(row, 'useful_life_years') || 1)));
    this.standbyByCases = this.setting('standby_by') === 'cases';
    this.mixOf = this.mixesByPlan();
  }

  setting(key: string): string {
    return settingOf(this.pack, key);
  }

  /** The row numbers of a setting: one, or none where it is not set. */
  settingRow(key: string): number[] {
    const row = this.pack.tables.settings.rows.findIndex((setting) => setting.cells.key === key);
    return row < 0 ? [] : [row];
  }

  sectorOf(row: Row): number {
    return this.keys.numberOf('sector', cell(row, 'sector') || defaultSector);
  }

  /** Row numbers of a table by the values of some columns, joined by `/` (which no id holds). */
  grouped(table: keyof Pack['tables'], ...columns: readonly string[]): Map<string, number[]> {
    return groupRows(this.pack.tables[table].rows, (row) => columns.map((column) => cell(row, column)).join('/'));
  }

  /** The plan as it stands has each site type's own mix; a mix takes its place wherever it may be used. */
  private mixesByPlan(): number[][] {
    const mixes = this.pack.tables.mix_site_types;
    const allowed = this.grouped('mix_site_types', 'mix');
    const mayBeUsed = (mix: string, siteType: string) =>
      allowed.get(mix)?.some((row) => mixes.rows[row]?.cells.site_type === siteType) ?? true;
    const own = this.pack.tables.site_types.rows.map((row) =>
      this.keys.numberOf('mix', cell(row, 'mix') || this.setting('staffing_mix')),
    );
    const applied = this.keys.ids.mix.map((mix, number) =>
      this.keys.ids.siteType.map((siteType, index) => (mayBeUsed(mix, siteType) ? number : (own[index] ?? -1))),
    );
    return [own, ...applied];
  }

  /** For each key of a dimension, the distinct numbers that rows with that key give. */
  listed(
    table: keyof Pack['tables'],
    by: { column: string; ids: readonly string[] },
    give: (row: Row) => number,
  ): (readonly number[])[] {
    const rows = this.pack.tables[table].rows;
    const groups = this.grouped(table, by.column);
    return by.ids.map((id) => {
      const group = groups.get(id);
      return group ? distinct(group.map((index) => give(rows[index] as Row))) : none;
    });
  }
}
