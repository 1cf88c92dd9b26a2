/** Minutes that contacts take of each cadre under the mixes side by side: services by sector, a pair of columns a cadre. */
import type { Named } from '../../analysis/named.ts';
import type { StaffingView } from '../../analysis/staffingView.ts';
import type { StaffingSpeech } from './staffingSpeech.ts';

export interface MinutesCell {
  /** By mix; all '' where neither takes any. */
  readonly texts: readonly string[];
  readonly differs: boolean;
}

export interface MinutesTable {
  readonly cadres: readonly Named[];
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
  const cadres = view.minuteCadres.filter(({ id }) =>
    services.some((service) => service.cadres.some(({ cadre }) => cadre === id)),
  );
  const names: Readonly<Record<string, string>> = speech.words.panel.sectors;
  const known = Object.keys(names);
  const used = services.map(({ sector }) => sector);
  const sectors = [...known.filter((id) => used.includes(id)), ...new Set(used.filter((id) => !known.includes(id)))];
  const cellOf = (minutes: readonly string[] | undefined): MinutesCell => ({
    texts: minutes?.map((text) => speech.checkable.exact(text)) ?? view.mixes.map(() => ''),
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
          cells: cadres.map(({ id }) => cellOf(one.cadres.find(({ cadre }) => cadre === id)?.minutes)),
        })),
    })),
  };
}
