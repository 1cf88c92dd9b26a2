/**
 * Minutes that contacts take of each cadre under the mixes side by side: services by sector, a pair of columns for a
 * cadre of whom the mixes take different minutes somewhere, one column for the others.
 */
import type { Named } from '../../analysis/named.ts';
import type { StaffingView } from '../../analysis/staffingView.ts';
import type { StaffingSpeech } from './staffingSpeech.ts';

export interface MinutesCell {
  /** By column of the cadre; all '' where no mix takes any. */
  readonly texts: readonly string[];
  readonly differs: boolean;
}

export interface MinutesTable {
  readonly cadres: readonly {
    readonly cadre: Named;
    /** Of which mixes, by index. */ readonly columns: readonly number[];
  }[];
  readonly sectors: readonly {
    readonly sector: string;
    readonly name: string;
    readonly rows: readonly { readonly service: Named; readonly cells: readonly MinutesCell[] }[];
  }[];
}

/** @param differencesOnly leaves out services and cadres that are the same under both */
export function minutesTable(view: StaffingView, differencesOnly: boolean, speech: StaffingSpeech): MinutesTable {
  const differs = (minutes: readonly string[]) => new Set(minutes).size > 1;
  const isShown = (minutes: readonly string[]) => !differencesOnly || differs(minutes);
  const services = view.minutes
    .map((one) => ({ ...one, cadres: one.cadres.filter(({ minutes }) => isShown(minutes)) }))
    .filter(({ cadres }) => cadres.length > 0);
  const minutesOf = (id: string) =>
    services.flatMap((service) => service.cadres.filter(({ cadre }) => cadre === id).map(({ minutes }) => minutes));
  const cadres = view.minuteCadres
    .map((cadre) => ({ cadre, all: minutesOf(cadre.id) }))
    .filter(({ all }) => all.length > 0)
    .map(({ cadre, all }) => ({ cadre, columns: all.some(differs) ? view.mixes.map((_, index) => index) : [0] }));
  const names: Readonly<Record<string, string>> = speech.words.panel.sectors;
  const known = Object.keys(names);
  const used = services.map(({ sector }) => sector);
  const sectors = [...known.filter((id) => used.includes(id)), ...new Set(used.filter((id) => !known.includes(id)))];
  const cellOf = (columns: readonly number[], minutes: readonly string[] | undefined): MinutesCell => ({
    texts: columns.map((mix) => (minutes?.[mix] === undefined ? '' : speech.checkable.exact(minutes[mix]))),
    differs: minutes !== undefined && differs(minutes),
  });
  return {
    cadres,
    sectors: sectors.map((sector) => ({
      sector,
      name: names[sector] ?? sector,
      rows: services
        .filter((service) => service.sector === sector)
        .map((one) => ({
          service: one.service,
          cells: cadres.map(({ cadre: { id }, columns }) =>
            cellOf(columns, one.cadres.find(({ cadre }) => cadre === id)?.minutes),
          ),
        })),
    })),
  };
}
