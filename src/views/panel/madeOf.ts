/** What a figure is made of: the bar with its families, and the rows of the table under it. */
import type { FigureDetail, FigurePart } from '../../analysis/figureDetail.ts';
import type { Part } from '../../model/perSurvivor.ts';
import { isZero } from '../../words/rounding.ts';
import type { Bar } from '../charts/bars.ts';
import { signedAmount } from './amounts.ts';
import { AS_PLANNED, roundingOf } from './panelHead.ts';
import type { Speech } from '../parts/speech.ts';

/** Top to bottom, and left to right: direct cost with its sum, standby, what holds it up, the whole. */
const order = [
  'staff_time',
  'service_items',
  'direct',
  'standby',
  'staff_items',
  'site_items',
  'programme_items',
  'overheads',
  'full',
] as const satisfies readonly Part[];

/** Of a share as it is taken away: more than any table of it needs, and no more than the division is exact to. */
const SHARE_PLACES = 12;

const bounds = { exact: '', under: '<\u00a0', over: '>\u00a0' };

type Component = Exclude<Part, 'direct' | 'full'>;

export interface MadeOfRow {
  readonly part: Part;
  readonly name: string;
  readonly kind: 'component' | 'subtotal' | 'total';
  /** Colour token; '' for sums. */
  readonly fill: string;
  readonly amount: string;
  readonly exact: string;
  readonly share: string;
  readonly exactShare: string;
  /** Against the plan; '' where there is nothing to compare. */
  readonly difference: string;
  readonly exactDifference: string;
  readonly isSame: boolean;
  readonly node: number | undefined;
}

export interface MadeOf {
  readonly bar: Bar;
  /** Where the label of standby stands, as a part of the bar; the labels of its three families. */
  readonly families: {
    readonly standbyAt: number;
    readonly direct: string;
    readonly standby: string;
    readonly rest: string;
  };
  readonly rows: readonly MadeOfRow[];
  readonly isCompared: boolean;
}

/** @returns null where there is no cost to take apart: none at all, or no survivors to share it */
export function madeOf(figure: FigureDetail, speech: Speech): MadeOf | null {
  const { words, formats } = speech;
  const parts = new Map(figure.parts.map((part) => [part.part, part]));
  const full = parts.get('full')?.amount ?? '';
  if (full === '' || isZero(full)) return null;
  const rounding = roundingOf(figure);
  const isCompared = figure.mix !== AS_PLANNED;
  const share = (amount: string) => {
    if (isZero(amount)) return formats.share('0', full).text;
    const { text, bound } = formats.share(amount, full);
    return `${bounds[bound]}${text}`;
  };
  const rowOf = ({ part, amount, difference, node }: FigurePart): MadeOfRow => ({
    part,
    name: nameOfPart(part, speech),
    kind: part === 'full' ? 'total' : part === 'direct' ? 'subtotal' : 'component',
    fill: part === 'full' || part === 'direct' ? '' : `c-${part}`,
    amount: formats.amount(amount, rounding),
    exact: amount,
    share: share(amount),
    exactShare: (Number(amount) / Number(full)).toFixed(SHARE_PLACES),
    difference: isCompared ? signedAmount(difference, rounding, formats) : '',
    exactDifference: isCompared ? difference : '',
    isSame: difference === '' || isZero(difference),
    node,
  });
  const rows = order.flatMap((part) => {
    const found = parts.get(part);
    return found ? [rowOf(found)] : [];
  });
  const amountOf = (part: Part) => Number(parts.get(part)?.amount ?? 0);
  const [direct, standby] = [amountOf('direct'), amountOf('standby')];
  const rest = Math.max(0, Number(full) - direct - standby);
  return {
    bar: {
      name: words.panel.full,
      segments: rows
        .filter(({ kind }) => kind === 'component')
        .map(({ part, name, fill, amount }) => ({ name, fill, text: amount, value: Math.max(0, amountOf(part)) })),
    },
    families: {
      standbyAt: direct / Number(full),
      direct: direct > 0 ? words.panel.families.direct(share(String(direct))) : '',
      standby: standby > 0 ? words.panel.families.standby(share(String(standby))) : '',
      rest: rest > 0 ? words.panel.families.rest(share(String(rest))) : '',
    },
    rows,
    isCompared,
  };
}

export function nameOfPart(part: Part, { words }: Pick<Speech, 'words'>): string {
  if (part === 'direct') return words.panel.direct;
  if (part === 'full') return words.panel.full;
  return words.sure.components[part satisfies Component];
}
