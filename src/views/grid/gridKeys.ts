/** Where keys lead in a grid, after the WAI-ARIA grid pattern. */
import type { GridPlace } from './gridCells.ts';

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that are in sight at once. */
  readonly page: number;
}

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>;
type Move = (place: GridPlace, size: GridSize) => GridPlace;

const by =
  (rows: number, columns: number): Move =>
  ({ row, column }) => ({ row: row + rows, column: column + columns });

const moves: Readonly<Record<string, Move>> = {
  ArrowUp: by(-1, 0),
  ArrowDown: by(1, 0),
  ArrowLeft: by(0, -1),
  ArrowRight: by(0, 1),
  PageUp: ({ row, column }, { page }) => ({ row: row - page, column }),
  PageDown: ({ row, column }, { page }) => ({ row: row + page, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
};

/** With Ctrl, to the end that the key points at. */
const leaps: Readonly<Record<string, Move>> = {
  ArrowUp: ({ column }) => ({ row: 0, column }),
  ArrowDown: ({ column }, { rows }) => ({ row: rows - 1, column }),
  ArrowLeft: ({ row }) => ({ row, column: 0 }),
  ArrowRight: ({ row }, { columns }) => ({ row, column: columns - 1 }),
  Home: () => ({ row: 0, column: 0 }),
  End: (_, { rows, columns }) => ({ row: rows - 1, column: columns - 1 }),
};

/** The cell that a key leads to; undefined for a key that leads nowhere. */
export function placeAfterKey({ key, ctrlKey, metaKey }: Key, place: GridPlace, size: GridSize): GridPlace | undefined {
  const move = (ctrlKey || metaKey ? leaps : moves)[key];
  return move && within(move(place, size), size);
}

/** What a key does on the head of a column. */
export function actionOnHead(pressed: Pressed): GridAction | undefined {
  if (pressed.key === 'Enter' || (pressed.key === ' ' && !pressed.ctrlKey)) return 'columnMenu';
  const action = actionOf(pressed);
  return action && ON_HEAD.includes(action) ? action : undefined;
}

/** The nearest cell that there is. */
export const within = (
  { row, column }: GridPlace,
  { rows, columns }: Pick<GridSize, 'rows' | 'columns'>,
): GridPlace => ({
  row: Math.max(0, Math.min(row, rows - 1)),
  column: Math.max(0, Math.min(column, columns - 1)),
});

/** What a key does to the cells that are selected; `compose` where an input method begins to write. */
export type GridAction =
  | 'edit'
  | 'clear'
  | 'write'
  | 'compose'
  | 'fillDown'
  | 'fillRight'
  | 'selectRows'
  | 'selectColumns'
  | 'selectAll'
  | 'columnMenu'
  | GridCommand;

/** What is asked of the page around the grid. */
export type GridCommand = (typeof commands)[number];

const commands = ['insertRow', 'removeRows', 'find', 'replace', 'details'] as const;

export const isCommand = (action: GridAction): action is GridCommand => commands.includes(action as GridCommand);

const actions: Readonly<Record<string, GridAction>> = {
  Enter: 'edit',
  F2: 'edit',
  Delete: 'clear',
  Backspace: 'clear',
  Process: 'compose',
};

const withShift: Readonly<Record<string, GridAction>> = { ' ': 'selectRows', F2: 'details' };

/** With Ctrl, by the key's place: a Cyrillic layout has no "d". */
const byPlace: Readonly<Record<string, GridAction>> = {
  KeyA: 'selectAll',
  KeyD: 'fillDown',
  KeyR: 'fillRight',
  KeyF: 'find',
  KeyH: 'replace',
  Space: 'selectColumns',
};

/** With Ctrl, by what is written on it: signs stand elsewhere on every layout, and with Shift on some. */
const bySign: Readonly<Record<string, GridAction>> = { '+': 'insertRow', '=': 'insertRow', '-': 'removeRows' };

/** What does not need a row. */
const ON_HEAD: readonly GridAction[] = ['selectColumns', 'selectAll', 'columnMenu', 'find', 'replace'];

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

export function actionOf(pressed: Pressed): GridAction | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = pressed;
  if (ctrlKey || metaKey) return altKey ? undefined : actionWithCtrl(pressed);
  if (altKey) return key === 'ArrowDown' ? 'columnMenu' : undefined;
  if (shiftKey && withShift[key]) return withShift[key];
  return actions[key] ?? (/^.$/u.test(key) ? 'write' : undefined);
}

const actionWithCtrl = ({ key, code, shiftKey }: Pressed): GridAction | undefined =>
  bySign[key] ?? (shiftKey ? undefined : byPlace[code]);
