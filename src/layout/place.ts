/** A place: one key for each dimension, as its number in the order of the pack. */
import { dimensions, type Dimension } from '../model/dimensions.ts';

/** The number of each dimension, by which a place is indexed. */
export const d = Object.fromEntries(dimensions.map((dimension, index) => [dimension, index])) as Readonly<
  Record<Dimension, number>
>;

/** Key numbers by dimension number; -1 where the place says nothing. */
export type Place = Int32Array;

/** A place as callers write it. */
export type Keys = Readonly<Partial<Record<Dimension, number>>>;

export const nowhere = (): Place => new Int32Array(dimensions.length).fill(-1);

export function placeAt(keys: Keys): Place {
  const place = nowhere();
  for (const dimension of dimensions) place[d[dimension]] = keys[dimension] ?? -1;
  return place;
}
