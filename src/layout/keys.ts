/** The keys of a pack, dimension by dimension, and the numbers that they go by. */
import { dimensions, sectors, type Dimension } from '../model/dimensions.ts';
import type { Pack, Row } from '../pack/pack.ts';

export class PackKeys {
  readonly ids: Readonly<Record<Dimension, readonly string[]>>;
  /** The number of the first year of the horizon, and of its last. */
  readonly firstYear: number;
  readonly lastYear: number;
  private readonly numbers: Readonly<Record<Dimension, ReadonlyMap<string, number>>>;

  constructor(pack: Pack) {
    const { tables } = pack;
    const first = Number(settingOf(pack, 'first_year'));
    const last = Math.max(...tables.years.rows.map((row) => Number(row.cells.year)));
    // Sites that stood before the horizon bought what is still alive in it.
    const earliest = Math.min(first, ...tables.sites.rows.map((row) => Number(row.cells.year)));
    const idsOf = (rows: readonly Row[]) => rows.map((row) => row.cells.id ?? '');
    const mixes = idsOf(tables.staffing_mixes.rows);
    this.ids = {
      caseType: idsOf(tables.case_types.rows),
      service: idsOf(tables.services.rows),
      cadre: idsOf(tables.cadres.rows),
      siteType: idsOf(tables.site_types.rows),
      mix: mixes,
      item: idsOf(tables.items.rows),
      year: Array.from({ length: last - earliest + 1 }, (_, index) => String(earliest + index)),
      plan: ['as-planned', ...mixes],
      overhead: idsOf(tables.overheads.rows),
      payer: idsOf(tables.payers.rows),
      sector: sectors,
      dutyPost: tables.duty_posts.rows.map((_, index) => String(index)),
      programmeRow: tables.programme_items.rows.map((_, index) => String(index)),
    };
    this.firstYear = first - earliest;
    this.lastYear = last - earliest;
    const numbered = (ids: readonly string[]) => new Map(ids.map((id, index) => [id, index]));
    this.numbers = Object.fromEntries(
      dimensions.map((dimension) => [dimension, numbered(this.ids[dimension])]),
    ) as unknown as Record<Dimension, ReadonlyMap<string, number>>;
  }

  size(dimension: Dimension): number {
    return this.ids[dimension].length;
  }

  /** The number of an id; -1 where the pack has no such id. */
  numberOf(dimension: Dimension, id: string): number {
    return this.numbers[dimension].get(id) ?? -1;
  }

  /** The number of a year as written: `2026` and `2026.0` are the same year. */
  yearNumber(year: string): number {
    return this.numberOf('year', String(Number(year)));
  }

  /** The numbers of the years of the horizon. */
  horizon(): number[] {
    return Array.from({ length: this.lastYear - this.firstYear + 1 }, (_, index) => this.firstYear + index);
  }
}

/** The value of a setting; '' where it is not set. */
export function settingOf(pack: Pack, key: string): string {
  return pack.tables.settings.rows.find((row) => row.cells.key === key)?.cells.value ?? '';
}
