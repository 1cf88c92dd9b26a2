/** The bars above the roll-out: a bar a year, a segment a kind of site, standing on the table's columns. */
import type { RollOut } from '../../state/rollOut.ts';
import type { DrawnYears } from '../charts/yearBars.ts';
import { printed, rowName, type SitesSpeech } from './sitesSpeech.ts';

const COLOURS = 6;

/** The colour of a kind of site, by its place; what is beyond the last colour has the last one. */
export const fillOf = (place: number): string => `k${Math.min(place + 1, COLOURS)}`;

/** @param from where the first column of a year begins, as a share of the width */
export function rollOutBars({ years, siteTypes, sites }: RollOut, from: number, speech: SitesSpeech): DrawnYears {
  const drawn = (value = '') => (Number(value) > 0 ? Number(value) : 0);
  return {
    bars: years.map((year) => ({
      name: year,
      total: printed(sites[year] ?? '', speech),
      segments: siteTypes.map(({ siteType, sites: numbers }, place) => ({
        name: rowName(siteType, speech),
        value: drawn(numbers[year]?.value),
        text: printed(numbers[year]?.value ?? '', speech),
        fill: fillOf(place),
      })),
    })),
    from,
    to: 1,
    hasYears: false,
    hasNames: false,
    tick: (value) => speech.checkable.exact(String(value)),
  };
}
