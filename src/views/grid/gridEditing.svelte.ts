/** The cell of a grid that is edited, and what its editor begins with. */
import type { GridCell, GridPlace, Leaving } from './gridCells.ts';

interface Edited {
  readonly place: GridPlace;
  readonly text: string;
  /** The value that it has is marked, so that typing replaces it. */
  readonly isWhole: boolean;
}

/** Rows and columns from the cell that was edited to the next one. */
const STEPS: Readonly<Record<Exclude<Leaving, 'gone'>, readonly [number, number]>> = {
  down: [1, 0],
  up: [-1, 0],
  right: [0, 1],
  left: [0, -1],
  stay: [0, 0],
};

export class GridEditing {
  /** Null while nothing is edited. */
  now = $state.raw<Edited | null>(null);

  /** @param typed what takes the place of the value; in a list it leads to the name that begins with it */
  begin(place: GridPlace, cell: GridCell | undefined, typed?: string): void {
    if (!cell || cell.isReadOnly) return;
    const isTyped = typed !== undefined && !cell.options;
    this.now = { place, text: isTyped ? typed : (optionOf(cell, typed) ?? cell.written), isWhole: !isTyped };
  }

  isAt(row: number, column: number): boolean {
    return this.now?.place.row === row && this.now.place.column === column;
  }
}

/** The first value of the list whose name begins with what is typed. */
const optionOf = ({ options }: GridCell, typed = '') =>
  options?.find(({ name }) => typed !== '' && name.toLowerCase().startsWith(typed.toLowerCase()))?.value;

/** Where one goes on; undefined where something else has the focus already. */
export function placeAfter({ row, column }: GridPlace, leaving: Leaving): GridPlace | undefined {
  if (leaving === 'gone') return undefined;
  const [down, right] = STEPS[leaving];
  return { row: row + down, column: column + right };
}
