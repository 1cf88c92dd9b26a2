/** What is selected in a grid: the cell that keys act on, and the block around it. */
import type { GridPlace } from './gridCells.ts';
import { within, type GridSize } from './gridKeys.ts';
import { rangeOf, type GridRange } from './gridRange.ts';

type Size = Pick<GridSize, 'rows' | 'columns'>;

export class GridSelection {
  readonly #size: () => Size;
  #place = $state.raw<GridPlace>({ row: 0, column: 0 });
  /** The other corner of the block; null where that is the active cell itself. */
  #anchor = $state.raw<GridPlace | null>(null);
  /** The block takes whole rows, or whole columns, whatever its corners. */
  #spans = $state.raw({ rows: false, columns: false });
  #isOnHead = $state(false);

  /** @param size may shrink beneath what is selected */
  constructor(size: () => Size) {
    this.#size = size;
  }

  /** The cell that keys act on: a corner of the block. */
  readonly active: GridPlace = $derived.by(() => within(this.#place, this.#size()));

  readonly range: GridRange = $derived.by(() => {
    const size = this.#size();
    const block = rangeOf(this.active, within(this.#anchor ?? this.#place, size));
    return {
      ...block,
      ...(this.#spans.rows && { left: 0, right: Math.max(0, size.columns - 1) }),
      ...(this.#spans.columns && { top: 0, bottom: Math.max(0, size.rows - 1) }),
    };
  });

  /** How many cells are selected. */
  get cells(): number {
    const { top, bottom, left, right } = this.range;
    return (bottom - top + 1) * (right - left + 1);
  }

  /** Keys act on the head of the active column: also where there is no row. */
  get isOnHead(): boolean {
    return this.#isOnHead || this.#size().rows === 0;
  }

  isActive(row: number, column: number): boolean {
    return row === this.active.row && column === this.active.column;
  }

  /** @param isFarther the block that is selected grows or shrinks to the cell */
  go(place: GridPlace, isFarther = false): void {
    this.#anchor = isFarther ? (this.#anchor ?? this.active) : null;
    if (!isFarther) this.#spans = { rows: false, columns: false };
    this.#place = within(place, this.#size());
    this.#isOnHead = false;
  }

  /** Selects a block; its first cell is the active one. */
  select({ top, bottom, left, right }: GridRange): void {
    this.go({ row: top, column: left });
    this.#anchor = within({ row: bottom, column: right }, this.#size());
  }

  goToHead(column: number): void {
    this.go({ row: this.active.row, column });
    this.#isOnHead = true;
  }

  /** Widens the block to whole rows, to whole columns, or to both. */
  widen(spans: { readonly rows?: boolean; readonly columns?: boolean }): void {
    this.#anchor ??= this.active;
    this.#spans = { ...this.#spans, ...spans };
  }
}
