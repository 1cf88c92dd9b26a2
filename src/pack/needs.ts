/** What a cost per survivor needs, and how much of it the data have. */
import type { Tables } from './pack.ts';
import type { TableName } from './tableNames.ts';

/** The tables of each step, in the order in which they are filled. */
const needs = {
  cases: ['case_types'],
  services: ['services', 'pathways'],
  people: ['cadres', 'staff_time'],
  places: ['site_types', 'sites'],
  items: ['items'],
} as const satisfies Readonly<Record<string, readonly TableName[]>>;

export type NeedId = keyof typeof needs;
/** A table without which no survivor costs anything. */
export type NeededTable = (typeof needs)[NeedId][number];

export interface Need {
  readonly id: NeedId;
  readonly tables: readonly NeededTable[];
  /** Of all its tables together. */
  readonly rows: number;
  /** Its tables without rows. */
  readonly lacking: readonly NeededTable[];
  /** A cost can be computed without it. */
  readonly canWait: boolean;
}

export function needsOf(tables: Tables): readonly Need[] {
  return (Object.keys(needs) as NeedId[]).map((id) => {
    const own = needs[id] as readonly NeededTable[];
    return {
      id,
      tables: own,
      rows: own.reduce((rows, name) => rows + tables[name].rows.length, 0),
      lacking: own.filter((name) => tables[name].rows.length === 0),
      canWait: id === 'items',
    };
  });
}
