/** The two manners of reading a table's file: as the contract says, and as people write. */
import type { Column } from './columns.ts';
import type { Delimiter } from './csv.ts';
import { columnMeant, type Headings } from './headings.ts';
import { hasDecimalComma, hasDecimalPoint, readNumber, type DecimalMark } from './numberText.ts';
import type { TableName } from './tableNames.ts';
import { markSaidBy, readGrouped, readShare } from './writtenNumbers.ts';

/** Numbers of a file that could be read in two ways, where nothing in it says which is meant. */
export interface Unsure {
  /** The first of them, as it is written. */
  readonly example: string;
  readonly count: number;
}

interface MarkFound {
  readonly mark: DecimalMark;
  readonly unsure?: Unsure;
}

export interface Manner {
  readonly delimiters: readonly Delimiter[];
  /** A line of Excel's before the header names the delimiter, cells beyond the header may be blank, unknown columns come last. */
  readonly isForgiving: boolean;
  /** Undefined for a column that nobody knows. */
  columnOf(table: TableName, heading: string): string | undefined;
  markOf(numbers: Iterable<string>, delimiter: Delimiter): MarkFound;
  /** The canonical number; undefined where it is none. */
  read(written: string, mark: DecimalMark, meaning: Column): string | undefined;
  /** Whether a text that is no number under the mark of its file is one under the other. */
  hasOtherMark(written: string, mark: DecimalMark): boolean;
}

/** A comma where the delimiter leaves room for one and some number has one, else a point; nothing is guessed. */
export const contract: Manner = {
  delimiters: [',', ';', '\t'],
  isForgiving: false,
  columnOf: () => undefined,
  markOf(numbers, delimiter) {
    if (delimiter === ',') return { mark: '.' };
    for (const number of numbers) if (hasDecimalComma(number)) return { mark: ',' };
    return { mark: '.' };
  },
  read: readNumber,
  hasOtherMark: (written, mark) => mark === ',' && hasDecimalPoint(written),
};

/** The mark that most numbers have; it is asked about where none says which it is, and some could be read in two ways. */
export function forgiving(headings: Headings): Manner {
  return {
    delimiters: [',', ';', '\t', '|'],
    isForgiving: true,
    columnOf: (table, heading) => columnMeant(table, heading, headings),
    markOf: markOfMost,
    read: (written, mark, meaning) => (isPartOfWhole(meaning) ? readShare(written, mark) : readGrouped(written, mark)),
    hasOtherMark: (written, mark) => readGrouped(written, mark === '.' ? ',' : '.') !== undefined,
  };
}

function markOfMost(numbers: Iterable<string>, delimiter: Delimiter): MarkFound {
  const counts = { '.': 0, ',': 0, either: 0, nothing: 0 };
  let example = '';
  for (const number of numbers) {
    const said = markSaidBy(number);
    counts[said] += 1;
    if (said === 'either' && example === '') example = number;
  }
  const mark = counts[','] > counts['.'] || (counts[','] === counts['.'] && delimiter !== ',') ? ',' : '.';
  const isSaid = counts[','] !== counts['.'];
  return isSaid || counts.either === 0 ? { mark } : { mark, unsure: { example, count: counts.either } };
}

/** Shares, rates and indices: a hundredth part is the only thing that a percent sign can mean there. */
export const isPartOfWhole = ({ name, bounds, atMost }: Column): boolean =>
  atMost === '1' || /(^|_)(rate|index)$/.test(bounds ?? name);
