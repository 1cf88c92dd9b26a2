/** A project's contents as the browser keeps them: rows in pieces of their own, which a save writes only where they differ. */
import type { Found } from '../pack/found.ts';
import type { Tables } from '../pack/pack.ts';
import { unpackTables, type PackedTables } from '../pack/packedTables.ts';
import type { TableChange } from '../pack/tableChanges.ts';
import { tableNames, type TableName } from '../pack/tableNames.ts';
import { keptRows, piecesOf, readRows, type KeptRows, type Piece } from './keptRows.ts';
import type { KeptStep, KeptSteps } from './keptSteps.ts';
import type { SoundTables } from './project.svelte.ts';

export interface KeptContents {
  readonly tables: Tables;
  readonly found: Found;
  /** While faults stand in the tables: those of before them, and when they were computed. */
  readonly sound?: SoundTables;
  readonly steps?: KeptSteps;
}

type StoredTables = Readonly<Record<TableName, { readonly file: string; readonly unread?: true } & KeptRows>>;
type LargeChange = Omit<TableChange, 'rows' | 'columns'> & KeptRows;
type StoredStep = Omit<KeptStep, 'changes'> & { readonly changes: readonly (TableChange | LargeChange)[] };

export interface StoredContents {
  readonly tables: StoredTables;
  readonly found: Found;
  readonly sound?: { readonly tables: StoredTables; readonly at: number };
  readonly steps?: { readonly past: readonly StoredStep[]; readonly future: readonly StoredStep[] };
}

/** As earlier versions of the app kept them: whole. The earliest had no steps. */
export interface WholeContents {
  readonly tables: PackedTables;
  readonly found: Found;
  readonly sound?: { readonly tables: PackedTables; readonly at: number };
  readonly steps?: KeptSteps;
}

/** A change of more rows than these is kept in pieces. */
const FEW = 200;

interface Storing {
  readonly stored: StoredContents;
  /** Every piece that the contents consist of, by id. */
  readonly pieces: ReadonlyMap<string, Piece>;
}

/** @param before what was stored of the project last: what is the same is kept in the same pieces */
export function storedContents({ tables, found, sound, steps }: KeptContents, before?: Tables): Storing {
  const pieces = new Map<string, Piece>();
  const add = (all: readonly Piece[]) => all.forEach((piece) => pieces.set(piece.id, piece));
  const storedTables = (of: Tables, like: Tables | undefined): StoredTables =>
    Object.fromEntries(
      tableNames.map((name) => {
        const { file, unread } = of[name];
        add(piecesOf(of[name], like?.[name]));
        return [name, { file, ...(unread && { unread }), ...keptRows(of[name]) }];
      }),
    ) as StoredTables;
  const storedChange = (change: TableChange): TableChange | LargeChange => {
    if (change.rows.length <= FEW) return change;
    add(piecesOf(change));
    const { rows: _, ...rest } = change;
    return { ...rest, ...keptRows(change) };
  };
  const storedSteps = (all: readonly KeptStep[]): StoredStep[] =>
    all.map((step) => ({ ...step, changes: step.changes.map(storedChange) }));
  const stored = {
    tables: storedTables(tables, before),
    found,
    ...(sound && { sound: { ...sound, tables: storedTables(sound.tables, tables) } }),
    ...(steps && { steps: { past: storedSteps(steps.past), future: storedSteps(steps.future) } }),
  };
  return { stored, pieces };
}

const isWhole = (contents: StoredContents | WholeContents): contents is WholeContents =>
  'cells' in contents.tables.settings;

/**
 * The contents again; yields after each piece.
 * @param texts of the pieces by id
 */
export function* readContents(
  contents: StoredContents | WholeContents,
  texts: ReadonlyMap<string, string>,
): Generator<undefined, KeptContents> {
  const { found } = contents;
  if (isWhole(contents)) {
    const { sound, steps } = contents;
    return {
      tables: unpackTables(contents.tables),
      found,
      ...(sound && { sound: { ...sound, tables: unpackTables(sound.tables) } }),
      ...(steps && { steps }),
    };
  }
  const { sound, steps } = contents;
  return {
    tables: yield* readTables(contents.tables, texts),
    found,
    ...(sound && { sound: { ...sound, tables: yield* readTables(sound.tables, texts) } }),
    ...(steps && {
      steps: { past: yield* readSteps(steps.past, texts), future: yield* readSteps(steps.future, texts) },
    }),
  };
}

type Texts = ReadonlyMap<string, string>;

function* readTables(stored: StoredTables, texts: Texts): Generator<undefined, Tables> {
  const tables: Partial<Record<TableName, Tables[TableName]>> = {};
  for (const name of tableNames) {
    const { file, unread, ...kept } = stored[name];
    tables[name] = yield* readRows(name, { name, file, ...(unread && { unread }) }, kept, texts);
  }
  return tables as Tables;
}

function* readSteps(steps: readonly StoredStep[], texts: Texts): Generator<undefined, KeptStep[]> {
  const read: KeptStep[] = [];
  for (const step of steps) {
    const changes: TableChange[] = [];
    for (const change of step.changes) changes.push(yield* readChange(change, texts));
    read.push({ ...step, changes });
  }
  return read;
}

function* readChange(change: TableChange | LargeChange, texts: Texts): Generator<undefined, TableChange> {
  if ('rows' in change) return change;
  const { columns, pieces, records, misread, ...head } = change;
  return yield* readRows(change.table, head, { columns, pieces, records, misread }, texts);
}
