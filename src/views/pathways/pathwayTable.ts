/** The table of a pathway: what each service costs, what comes on top, and bars that each begin where the one before ended. */
import type { PathwayView } from '../../analysis/pathwayView.ts';
import type { Answer } from '../../analysis/answer.ts';
import type { Part } from '../../model/perSurvivor.ts';
import { OF_SERVICE } from '../../state/figureAddress.ts';
import type { PathwayLine, PathwayLines } from '../../state/pathwayLines.ts';
import type { PathwaysWords } from '../../words/pathways.en.ts';
import { isZero } from '../../words/rounding.ts';
import { panelRounding } from '../panel/amounts.ts';
import { nameOfPart } from '../panel/madeOf.ts';
import { nameOf, type Speech } from '../parts/speech.ts';
import { onTop, runningBars, type Stretch } from './runningBars.ts';

export interface FigureRow {
  /** As printed; '' where there is no figure. */
  readonly amount: string;
  readonly exact: string;
  readonly isZero: boolean;
  /** The figure's address, for its explanation. */
  readonly cell: string;
  readonly stretches: readonly Stretch[];
  /** Where the running total stands before and after it, in parts of the axis. */
  readonly from: number;
  readonly to: number;
}

export interface ServiceRow extends FigureRow {
  readonly line: PathwayLine;
  readonly name: string;
  /** Of the service of the package: its number, where it begins with one. */
  readonly code: string;
}

export interface PartRow extends FigureRow {
  readonly part: Part;
  readonly name: string;
  readonly kind: 'component' | 'subtotal' | 'total';
}

export interface PathwayTable {
  readonly sectors: readonly {
    readonly sector: string;
    readonly name: string;
    /** '' where there is no figure. */
    readonly amount: string;
    readonly exact: string;
    readonly rows: readonly ServiceRow[];
  }[];
  /** Direct cost, what comes on top of it, the full cost. */
  readonly parts: readonly PartRow[];
  readonly ticks: readonly { readonly label: string; readonly at: number }[];
}

/** @param view null where there are no figures of this case type */
export function pathwayTable(
  view: PathwayView | null,
  { currency }: Pick<Answer, 'currency'>,
  lines: PathwayLines,
  words: PathwaysWords,
  speech: Speech,
): PathwayTable {
  const bars = runningBars(
    view,
    lines.sectors.flatMap((sector) => sector.lines.map(({ service }) => service.id)),
  );
  const rounding = panelRounding(view ? [view.parts.full] : []);
  const printed = (text: string) => (text === '' ? '' : speech.formats.amount(text, rounding));
  const figure = (text: string, explained: string, stretches: readonly Stretch[]): FigureRow => ({
    amount: printed(text),
    exact: text,
    isZero: isZero(text),
    cell: `${view?.caseType ?? ''}/as-planned/${explained}`,
    stretches,
    from: stretches[0]?.start ?? 0,
    to: (stretches.at(-1)?.start ?? 0) + (stretches.at(-1)?.width ?? 0),
  });
  const serviceRow = (line: PathwayLine): ServiceRow => {
    const { id } = line.service;
    const text = view?.services.find(({ service }) => service === id)?.direct ?? '';
    const code = /^\p{Lu}+\d+\b/u.exec(line.code)?.[0] ?? line.code;
    const name = nameOf(line.service, speech);
    return { ...figure(text, OF_SERVICE + id, bars.ofService(id)), line, name, code };
  };
  const partRow = (part: Part, kind: PartRow['kind']): PartRow => ({
    ...figure(view?.parts[part] ?? '', part, bars.ofPart(part)),
    part,
    kind,
    name: partName(part, words, speech),
  });
  const sectorNames: Readonly<Record<string, string>> = speech.words.panel.sectors;
  return {
    sectors: lines.sectors.map(({ sector, lines: own }) => ({
      sector,
      name: sectorNames[sector] ?? sector,
      amount: printed(view?.sectors.find((one) => one.sector === sector)?.direct ?? ''),
      exact: view?.sectors.find((one) => one.sector === sector)?.direct ?? '',
      rows: own.map(serviceRow),
    })),
    parts: [
      partRow('direct', 'subtotal'),
      ...onTop.map((part) => partRow(part, 'component')),
      partRow('full', 'total'),
    ],
    ticks: ticksOf(bars.ticks, currency, speech),
  };
}

function partName(part: Part, words: PathwaysWords, speech: Speech): string {
  if (part === 'direct') return words.directRow;
  return part === 'standby' ? words.standbyRow : nameOfPart(part, speech);
}

/** In thousands or millions, where they are large; the last one says of what. */
function ticksOf(
  ticks: readonly { readonly amount: number; readonly at: number }[],
  currency: string,
  { words }: Speech,
): PathwayTable['ticks'] {
  const greatest = ticks.at(-1)?.amount ?? 0;
  const power = [9, 6, 3].find((unit) => greatest >= 10 ** unit) ?? 0;
  const format = new Intl.NumberFormat(words.numbers.locale, { maximumSignificantDigits: 4 });
  const unit = power === 0 ? currency : words.cost.unit('', power).trim();
  return ticks.map(({ amount, at }, index) => {
    const number = format.format(amount / 10 ** power);
    return { at, label: index === ticks.length - 1 ? `${number} ${unit}`.replaceAll(' ', '\u00a0') : number };
  });
}
