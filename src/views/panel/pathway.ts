/** The pathway as it stands in the panel: services by sector, with what is said of each on demand. */
import type { FigureDetail } from '../../analysis/figureDetail.ts';
import type { PathwayService } from '../../analysis/pathwayOf.ts';
import { checkableFormats } from '../../words/checkable.ts';
import { nameIn } from '../../words/language.ts';
import { roundingOf } from './panelHead.ts';
import type { Speech } from '../parts/speech.ts';

export interface PathwayRow {
  readonly id: string;
  readonly name: string;
  /** From 0 to 1. */
  readonly part: number;
  readonly uptake: string;
  /** Decimal text. */
  readonly exact: { readonly uptake: string; readonly contacts: string };
  readonly contacts: string;
  /** Sentences that are shown on demand. */
  readonly more: readonly string[];
}

export interface PathwaySector {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly PathwayRow[];
}

/** Sectors in the order of the words; one that has no words comes last, by its id. */
export function pathwayRows(figure: FigureDetail, speech: Speech): PathwaySector[] {
  const { sectors } = speech.words.panel;
  const known = Object.keys(sectors);
  const unknown = figure.pathway.map(({ sector }) => sector).filter((id) => !known.includes(id));
  return [...known, ...new Set(unknown)].flatMap((id) => {
    const services = figure.pathway.filter(({ sector }) => sector === id);
    if (services.length === 0) return [];
    return [{ id, name: sectors[id] ?? id, rows: services.map((service) => rowOf(service, figure, speech)) }];
  });
}

function rowOf(service: PathwayService, figure: FigureDetail, { language, words, formats }: Speech): PathwayRow {
  const { percent, times } = checkableFormats(words.numbers.locale);
  const minutes = service.minutes.map(({ cadre, perContact }) =>
    words.panel.minutes(nameIn(language, cadre.name, cadre.names), times(perContact)),
  );
  const unit = nameIn(language, service.unit, service.units);
  const amount =
    service.cost === '' ? '' : `${formats.amount(service.cost, roundingOf(figure))} ${figure.shown.currency}`;
  return {
    id: service.service.id,
    name: nameIn(language, service.service.name, service.service.names),
    part: Math.min(1, Math.max(0, Number(service.uptake))),
    uptake: percent(service.uptake),
    contacts: times(service.contactsPerUser),
    exact: { uptake: service.uptake, contacts: service.contactsPerUser },
    more: [
      ...(unit ? [words.panel.contactIs(unit)] : []),
      minutes.length > 0 ? words.panel.aContact(minutes.join(', ')) : words.panel.noMinutes,
      ...(amount ? [words.panel.serviceCost(amount)] : []),
    ],
  };
}
