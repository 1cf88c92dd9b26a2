/** A cost split by confidence as a table: a bar and its parts in figures, row by row. */
import type { Confidence, KindOfRow, PlacedComponent } from '../../../analysis/sureness.ts';
import type { ShownSplit, SurenessView } from '../../../analysis/surenessView.ts';
import type { Formats } from '../../../words/formats.ts';
import { isZero, leadingPower, roundingFor, type Rounding } from '../../../words/rounding.ts';
import type { Words } from '../../../words/en.ts';
import type { Bar } from '../../charts/bars.ts';
import { printedShare } from './printedShare.ts';

/** From the surest to the least sure, as the columns stand. */
export const confidences: readonly Confidence[] = ['published', 'derived', 'expert', 'illustrative'];
export const kinds: readonly KindOfRow[] = ['prices', 'quantities', 'demand'];
/** In the order in which the parts of the cost stand on every page. */
const components: readonly PlacedComponent[] = [
  'staff_time',
  'service_items',
  'standby',
  'staff_items',
  'site_items',
  'programme_items',
  'overheads',
];

export interface Part {
  readonly confidence: Confidence;
  readonly exact: string;
  readonly text: string;
  readonly isZero: boolean;
}

export interface SplitRow {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly bar: Bar;
  readonly parts: readonly Part[];
  /** What the parts are parts of; empty where the table does not say it. */
  readonly whole: string;
  readonly exactWhole: string;
}

export interface SplitTable {
  readonly rows: readonly SplitRow[];
  /** Where the axis of the bars ends. */
  readonly max: number;
}

/** The parts of a cost are printed in the unit that its sum is said in, with four figures of the sum. */
export function roundingOfParts(total: string): Rounding {
  const power = isZero(total) ? 0 : leadingPower(total);
  return power < 6 ? roundingFor([total]) : { place: power - 3, unit: power - (power % 3) };
}

/** The three kinds of figure, each as parts of the whole cost. */
export function kindsTable(sureness: SurenessView, words: Words, formats: Formats): SplitTable {
  const print = (share: string) => printedShare(share, formats);
  const rows = kinds.map((kind) => {
    const name = words.sure.kinds[kind];
    return splitRow(kind, name, sureness.shares[kind], words, print, { note: words.sure.kindNotes[kind] });
  });
  return { rows, max: 1 };
}

/** The parts of the cost, each split by one kind of figure. */
export function componentsTable(sureness: SurenessView, kind: KindOfRow, words: Words, formats: Formats): SplitTable {
  const rounding = roundingOfParts(sureness.total);
  const print = (amount: string) => formats.amount(amount, rounding);
  const rows = components
    .filter((component) => !isZero(sureness.components[component]))
    .map((component) =>
      splitRow(component, words.sure.components[component], sureness.byComponent[kind][component], words, print, {
        whole: print(sureness.components[component]),
        exactWhole: sureness.components[component],
      }),
    );
  return { rows, max: Math.max(...components.map((component) => Number(sureness.components[component]))) };
}

function splitRow(
  id: string,
  name: string,
  split: ShownSplit,
  words: Words,
  print: (text: string) => string,
  { note = '', whole = '', exactWhole = '' }: { note?: string; whole?: string; exactWhole?: string },
): SplitRow {
  const parts = confidences.map((confidence) => ({
    confidence,
    exact: split[confidence],
    text: print(split[confidence]),
    isZero: isZero(split[confidence]),
  }));
  const segments = parts.map(({ confidence, text }) => ({
    name: words.sure.confidences[confidence].replaceAll('\u00ad', ''),
    value: Number(split[confidence]),
    text,
    fill: `q-${confidence}`,
    isHatched: confidence === 'illustrative',
  }));
  return { id, name, note, bar: { name, segments }, parts, whole, exactWhole };
}

/** What is said of cost that rests on no figure of a kind. */
export function unplacedNotes({ shares }: SurenessView, words: Words, formats: Formats): string[] {
  return kinds
    .filter((kind) => !isZero(shares[kind].unplaced))
    .map((kind) => words.sure.unplaced(formats.share(shares[kind].unplaced, '1'), kind));
}
