/** What the mouse or a finger does in a grid: selects, draws a block, fills it out, opens the menu of a column. */
import { dragOverCells, isOnNumber, placeOf } from './dragOverCells.ts';
import type { GridCell, GridColumn, GridPlace } from './gridCells.ts';
import type { GridEditing } from './gridEditing.svelte.ts';
import { drawnOut, filled, type GridChange, type GridRange } from './gridRange.ts';
import type { GridSelection } from './gridSelection.svelte.ts';

/** Width of the menu of a column. */
const MENU = 280;

/** The grid that is pointed at. */
interface Pointed {
  /** What scrolls; null until it is there. */
  readonly box: () => HTMLElement | null;
  readonly columns: () => readonly GridColumn[];
  readonly selection: () => GridSelection;
  readonly editing: GridEditing;
  /** What is held of the grid while the rest scrolls, in pixels. */
  readonly held: { readonly top: number; readonly left: number };
  /** Goes to a cell, with the focus. */
  readonly go: (place: GridPlace, isFarther: boolean) => void;
  readonly takeFocus: () => void;
  readonly cellAt: (place: GridPlace) => GridCell | undefined;
  readonly edit: (changes: readonly GridChange[]) => void;
}

export class GridPointing {
  /** What a fill that is under way will reach. */
  filling = $state.raw<GridRange | null>(null);
  /** The column whose menu is open, and where. */
  menu = $state.raw<{ readonly column: GridColumn; readonly index: number; readonly left: number } | null>(null);
  /** The active cell was touched once more. */
  isTapped = false;
  readonly #grid: Pointed;

  constructor(grid: Pointed) {
    this.#grid = grid;
  }

  /** On a row: its number, or one of its cells. */
  down(event: PointerEvent): void {
    this.isTapped = false;
    const place = placeOf(event.target);
    if (place && isOnNumber(event.target)) this.#rowNumber(event, place.row);
    else if (place) this.#cell(event, place);
  }

  /** On a cell that is not edited. */
  isOnCell(target: EventTarget | null): boolean {
    return placeOf(target) !== undefined && !isOnNumber(target) && this.#grid.editing.now === null;
  }

  /** Selects a cell, or with Shift a block to it; what the mouse is drawn over then is selected too. */
  #cell({ button, shiftKey, pointerType }: PointerEvent, place: GridPlace): void {
    const { editing } = this.#grid;
    const selection = this.#grid.selection();
    const isHere = selection.isActive(place.row, place.column) && !selection.isOnHead;
    this.isTapped = isHere && pointerType === 'touch' && editing.now === null;
    if (button !== 0 || editing.isAt(place.row, place.column)) return;
    selection.go(place, shiftKey);
    if (pointerType !== 'touch') this.#draw((to) => to);
  }

  #rowNumber({ button, shiftKey, pointerType }: PointerEvent, row: number): void {
    if (button !== 0) return;
    const selection = this.#grid.selection();
    const { column } = selection.active;
    this.#grid.go({ row, column }, shiftKey);
    selection.widen({ rows: true });
    if (pointerType !== 'touch') this.#draw((to) => ({ ...to, column }));
  }

  head({ shiftKey, ctrlKey, metaKey }: MouseEvent, column: number): void {
    const selection = this.#grid.selection();
    if (shiftKey) selection.go({ row: selection.active.row, column }, true);
    else selection.goToHead(column);
    if (shiftKey || ctrlKey || metaKey) selection.widen({ columns: true });
    else this.openMenu(column);
  }

  openMenu(index: number): void {
    const box = this.#grid.box();
    const head = box?.querySelector(`thead [aria-colindex="${index + 2}"]`);
    const column = this.#grid.columns()[index];
    if (!box || !head || !column) return;
    const left = head.getBoundingClientRect().left - box.getBoundingClientRect().left;
    this.menu = { column, index, left: Math.max(0, Math.min(left, box.clientWidth - MENU)) };
  }

  closeMenu(hasFocus: boolean): void {
    this.menu = null;
    if (hasFocus) this.#grid.takeFocus();
  }

  /** Draws out what is selected by its handle, to fill what is reached. */
  handle(event: PointerEvent): void {
    const box = this.#grid.box();
    if (!box || event.button !== 0) return;
    event.preventDefault();
    const from = this.#grid.selection().range;
    dragOverCells(box, {
      ...this.#grid.held,
      reach: (place) => (this.filling = drawnOut(from, place)),
      end: (isTaken) => {
        if (isTaken && this.filling) this.#grid.edit(filled(from, this.filling, this.#grid.cellAt));
        this.filling = null;
      },
    });
  }

  #draw(reached: (place: GridPlace) => GridPlace): void {
    const box = this.#grid.box();
    if (!box) return;
    const reach = (place: GridPlace) => {
      const selection = this.#grid.selection();
      if (!selection.isActive(place.row, place.column)) selection.go(place, true);
    };
    dragOverCells(box, { ...this.#grid.held, reach: (place) => reach(reached(place)) });
  }
}
