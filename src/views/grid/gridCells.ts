/** What a grid shows: columns, and rows of cells that are asked for as they come into sight. It knows no words of its own. */

export interface GridColumn {
  readonly id: string;
  readonly head: string;
  readonly isNumber: boolean;
  /** Pixels. */
  readonly width: number;
}

/** A disc beside a value: how much of it is filled, and what that says. */
export interface GridMark {
  readonly disc: 'full' | 'half' | 'ring' | 'dotted';
  readonly name: string;
}

/** One of the values that a cell can be chosen from. */
export interface GridOption {
  readonly value: string;
  readonly name: string;
}

export interface GridCell {
  /** As it is shown. */
  readonly text: string;
  /** As it is written in the editor: a value of the options, where there are some. */
  readonly written: string;
  readonly options?: readonly GridOption[];
  /** What an empty cell means, shown in its place. */
  readonly meant?: string;
  /** The value that it takes the place of. */
  readonly was?: string;
  readonly mark?: GridMark;
  readonly isChanged: boolean;
  readonly isFaulty: boolean;
  readonly isReadOnly: boolean;
}

export interface GridRow {
  readonly number: string;
  readonly isAdded: boolean;
  readonly isRemoved: boolean;
  /** In the order of the columns. */
  readonly cells: readonly GridCell[];
}

/** A cell by its indexes. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** What happens once a cell was edited: the next cell below or beside, the cell itself, or what took the focus already. */
export type Leaving = 'down' | 'up' | 'right' | 'left' | 'stay' | 'gone';

/** What the grid says of itself to screen readers, and in its empty head. */
export interface GridWords {
  readonly row: string;
  readonly changedFrom: (was: string) => string;
  readonly empty: string;
  /** What the corner of the selected block does when it is drawn out. */
  readonly fill: string;
  /** Of the menu of a column. */
  readonly ascending: string;
  readonly descending: string;
  readonly tableOrder: string;
  readonly selectColumn: string;
  readonly showRowsWith: string;
  readonly findValue: string;
  readonly allValues: string;
  readonly noValue: string;
  readonly moreValues: (count: number) => string;
}

/** What is said where texts are sought in the grid. */
export interface FindWords {
  readonly find: string;
  /** The same in a narrow field. */
  readonly findShort: string;
  readonly replaceWith: string;
  readonly next: string;
  readonly previous: string;
  readonly replacing: string;
  readonly replace: string;
  readonly replaceAll: string;
  /** @param at counted from 1; 0 where the cell that keys act on is none of them */
  readonly found: (at: number, count: number) => string;
  readonly none: string;
}

/** How the table is seen by its columns. */
export interface ColumnView {
  sorting: { readonly column: string; readonly isDescending: boolean } | null;
  /** By column, the texts that are shown; a column that is not named shows all. */
  readonly kept: Readonly<Record<string, readonly string[]>>;
  readonly valuesOf: (column: string) => readonly { readonly text: string; readonly count: number }[];
  /** @param texts null for all */
  readonly keep: (column: string, texts: readonly string[] | null) => void;
}
