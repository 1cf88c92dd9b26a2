/** Cells of one row as they are edited together: what is written in their fields, and its saving in one step. */
import type { ShownRow } from '../../scenario/shownTable.ts';
import type { DataState } from '../../state/dataState.svelte.ts';

/** A figure and its range, where it has one; none of a bound or a text. */
export function figureColumnsOf(data: DataState, { row }: ShownRow, column: string): readonly string[] {
  const meaning = data.meaning(row, column);
  if (meaning?.type !== 'number' || meaning.bounds !== undefined) return [];
  return [column, ...(meaning.range ? [`${column}_low`, `${column}_high`] : [])];
}

export class CellFields {
  /** By column. */
  now: Record<string, string> = $state({});
  readonly #before: Readonly<Record<string, string>>;
  readonly #data: DataState;
  readonly #shown: ShownRow;
  readonly #mark: '.' | ',';
  #isDone = false;

  /**
   * @param figures columns whose values are written with the decimal mark
   * @param texts the other columns
   */
  constructor(
    data: DataState,
    shown: ShownRow,
    { figures, texts = [], mark }: { figures: readonly string[]; texts?: readonly string[]; mark: '.' | ',' },
  ) {
    const { cells } = shown.row;
    this.#data = data;
    this.#shown = shown;
    this.#mark = mark;
    this.#before = Object.fromEntries([
      ...figures.map((name) => [name, (cells[name] ?? '').replace('.', mark)] as const),
      ...texts.map((name) => [name, cells[name] ?? ''] as const),
    ]);
    this.now = { ...this.#before };
  }

  /** Once: what differs is written in one step. */
  save(): void {
    const changed = Object.entries(this.now).filter(([name, text]) => text !== this.#before[name]);
    if (this.#isDone || changed.length === 0) return;
    this.#isDone = true;
    const row = this.#data.rows.indexOf(this.#shown);
    if (row < 0) return;
    this.#data.setAll(
      changed.map(([name, text]) => ({ row, column: name, typed: text })),
      this.#mark,
    );
  }

  /** What was written stays unsaved. */
  drop(): void {
    this.#isDone = true;
  }

  /** What was written is taken back. */
  reset(): void {
    this.now = { ...this.#before };
  }
}
