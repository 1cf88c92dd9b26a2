/** The view of a table in a grid: sorted by a column, narrowed by a text and by values of columns. The table stays as it is. */
import { carriedOver, inOrder, sortedRows, type Collation, type SortKey } from './gridOrder.ts';

/** What a view reads of its table. */
export interface Viewed<Row> {
  readonly rows: readonly Row[];
  /** What the rows are of: of another one nothing is carried over. */
  readonly of: string;
  readonly textOf: (row: Row, column: string) => string;
  readonly keyOf: (row: Row, column: string) => SortKey;
  /** Whether some cell of the row holds a text. */
  readonly holds: (row: Row, text: string) => boolean;
  readonly isChanged: (row: Row) => boolean;
  readonly collation: Collation;
  readonly identities: readonly ((row: Row) => unknown)[];
}

export interface Sorting {
  readonly column: string;
  readonly isDescending: boolean;
}

interface Asked {
  readonly sorting: Sorting | null;
  readonly text: string;
  readonly kept: Readonly<Record<string, readonly string[]>>;
  readonly onlyChanged: boolean;
  readonly of: string;
}

export class GridView<Row> {
  readonly #viewed: () => Viewed<Row>;
  sorting = $state.raw<Sorting | null>(null);
  text = $state('');
  /** By column, the texts that are shown; a column that is not named shows all. */
  kept = $state.raw<Readonly<Record<string, readonly string[]>>>({});
  onlyChanged = $state(false);
  /** What was asked for when the rows were last put in order, and the rows then. */
  #last: { readonly asked: Asked; readonly rows: readonly Row[]; readonly order: readonly number[] } | undefined;

  constructor(viewed: () => Viewed<Row>) {
    this.#viewed = viewed;
  }

  readonly isNarrowed: boolean = $derived(
    this.text.trim() !== '' || this.onlyChanged || Object.keys(this.kept).length > 0,
  );

  readonly #asked: Asked = $derived.by(() => ({
    sorting: this.sorting,
    text: this.text.trim(),
    kept: this.kept,
    onlyChanged: this.onlyChanged,
    of: this.#viewed().of,
  }));

  /** Indexes of the rows that are shown; null where all are, in the order of the table. */
  readonly order: readonly number[] | null = $derived.by(() => {
    const viewed = this.#viewed();
    const asked = this.#asked;
    const last = this.#last;
    this.#last = undefined;
    if (!asked.sorting && !this.isNarrowed) return null;
    // Rows that were edited do not vanish or move under the hand: until another view is asked for, all stay.
    const isCarried = last !== undefined && isEqual(last.asked, asked);
    const order = isCarried
      ? carriedOver(last.order, last.rows, viewed.rows, viewed.identities)
      : ordered(viewed, asked);
    this.#last = { asked, rows: viewed.rows, order };
    return order;
  });

  get count(): number {
    return this.order?.length ?? this.#viewed().rows.length;
  }

  /** The row of the table at an index of the view; beyond the last one, those that are new. */
  rowAt(index: number): number {
    if (!this.order || index >= this.order.length) return index - this.count + this.#viewed().rows.length;
    return this.order[index] ?? -1;
  }

  /** Where a row of the table is in the view; -1 where it is not shown. */
  indexOf(row: number): number {
    return this.order ? this.order.indexOf(row) : row;
  }

  /** The texts that a column has, with how many rows have each, in order. */
  readonly valuesOf = (column: string): readonly { readonly text: string; readonly count: number }[] => {
    const { rows, textOf, collation } = this.#viewed();
    const counts = counted(rows.map((row) => textOf(row, column)));
    return inOrder(Object.keys(counts), collation).map((text) => ({ text, count: counts[text] ?? 0 }));
  };

  /** @param texts null for all */
  readonly keep = (column: string, texts: readonly string[] | null): void => {
    const { [column]: _, ...others } = this.kept;
    this.kept = texts ? { ...others, [column]: texts } : others;
  };

  showAll(): void {
    this.text = '';
    this.kept = {};
    this.onlyChanged = false;
  }
}

const isEqual = (one: Asked, other: Asked): boolean =>
  one.sorting === other.sorting &&
  one.text === other.text &&
  one.kept === other.kept &&
  one.onlyChanged === other.onlyChanged &&
  one.of === other.of;

function ordered<Row>(viewed: Viewed<Row>, { sorting, text, kept, onlyChanged }: Asked): number[] {
  const { rows, textOf, keyOf, holds, isChanged, collation } = viewed;
  const columns = Object.entries(kept).map(([column, texts]) => ({ column, keeps: memberOf(texts) }));
  const isShown = (row: Row) =>
    (!onlyChanged || isChanged(row)) &&
    columns.every(({ column, keeps }) => keeps(textOf(row, column))) &&
    (text === '' || holds(row, text));
  const shown = rows.flatMap((row, index) => (isShown(row) ? [index] : []));
  if (!sorting) return shown;
  const keyAt = (index: number) => keyOf(rows[index] as Row, sorting.column);
  return sortedRows(shown, keyAt, sorting.isDescending, collation);
}

function memberOf(texts: readonly string[]): (text: string) => boolean {
  const members: Record<string, true> = Object.create(null) as Record<string, true>;
  for (const text of texts) members[text] = true;
  return (text) => members[text] === true;
}

/** How many there are of each. */
function counted(texts: readonly string[]): Readonly<Record<string, number>> {
  const counts = Object.create(null) as Record<string, number>;
  for (const text of texts) counts[text] = (counts[text] ?? 0) + 1;
  return counts;
}
