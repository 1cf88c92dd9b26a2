/** Rows of a table in pieces that the browser keeps one by one, so that a save writes only the pieces that differ. */
import type { Row, Table } from '../pack/pack.ts';
import { rowsOf } from '../pack/packedTables.ts';
import { newId } from './newId.ts';

/** Rows of a piece: what takes a few milliseconds to write. */
const ROWS_OF_PIECE = 1000;

type Cells = Row['cells'];

/** Some rows that follow one another: their cells, which never change. */
export interface Piece {
  readonly id: string;
  readonly columns: readonly string[];
  readonly cells: readonly Cells[];
}

/** What is kept of rows beside their pieces. */
export interface KeptRows {
  readonly columns: readonly string[];
  /** Of the pieces. */
  readonly pieces: readonly string[];
  /** Record numbers as runs that count up: the first one, and how many. */
  readonly records: readonly (readonly [first: number, count: number])[];
  /** Record numbers of rows that did not fit their header. */
  readonly misread: readonly number[];
}

/** What has rows: a table, or a change of one. */
export type WithRows = Pick<Table, 'columns' | 'rows'>;

/** Rows never change: what was made of some is of use with every later save. */
const madeBefore = new WeakMap<WithRows, readonly Piece[]>();

/** @param like rows that were kept before: what is the same in them stays in the pieces that it has */
export function piecesOf(of: WithRows, like?: WithRows): readonly Piece[] {
  const before = like && madeBefore.get(like);
  const pieces = madeBefore.get(of) ?? (before ? piecesLike(of, before) : cut(of, 0, of.rows.length));
  madeBefore.set(of, pieces);
  return pieces;
}

const keptBefore = new WeakMap<WithRows, KeptRows>();

/** What stands beside the pieces of {@link piecesOf}. */
export function keptRows(of: WithRows): KeptRows {
  const kept = keptBefore.get(of) ?? {
    columns: of.columns,
    pieces: piecesOf(of).map(({ id }) => id),
    records: runsOf(of.rows),
    misread: of.rows.filter(({ misread }) => misread).map(({ record }) => record),
  };
  keptBefore.set(of, kept);
  return kept;
}

/** JSON of the cells, row by row, in the order of the columns. */
export const textOf = ({ columns, cells }: Piece): string =>
  JSON.stringify(cells.map((row) => columns.map((column) => row[column] ?? '')));

/**
 * Rows as they were kept; yields after each piece.
 * @param head what they are rows of, but for these
 * @param texts of the pieces by id
 * @throws where a piece is missing
 */
export function* readRows<Head extends object>(
  name: Table['name'],
  head: Head,
  { columns, pieces, records, misread }: KeptRows,
  texts: ReadonlyMap<string, string>,
): Generator<undefined, Head & WithRows> {
  const numbers = records.flatMap(([first, count]) => Array.from({ length: count }, (_, at) => first + at));
  const rows: Row[] = [];
  const made: Piece[] = [];
  for (const id of pieces) {
    const text = texts.get(id);
    if (text === undefined) throw new Error('a piece of a kept table is missing');
    const cells = JSON.parse(text) as readonly (readonly string[])[];
    const own = numbers.slice(rows.length, rows.length + cells.length);
    const read = rowsOf(name, { columns, records: own, cells, misread });
    rows.push(...read);
    made.push({ id, columns, cells: read.map((row) => row.cells) });
    yield;
  }
  const of = { ...head, columns, rows };
  // The next save finds them in the pieces that they were read from.
  madeBefore.set(of, made);
  return of;
}

function cut({ columns, rows }: WithRows, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  for (let at = from; at < to; at += ROWS_OF_PIECE) {
    const cells = rows.slice(at, Math.min(at + ROWS_OF_PIECE, to)).map((row) => row.cells);
    pieces.push({ id: newId(), columns, cells });
  }
  return pieces;
}

/** Pieces that begin, or end, as those of before do; between them those that hold the same rows at the same place. */
function piecesLike(of: WithRows, before: readonly Piece[]): readonly Piece[] {
  const columns = of.columns.join('\n');
  if (before.some((piece) => piece.columns.join('\n') !== columns)) return cut(of, 0, of.rows.length);
  const { rows } = of;
  const isAt = ({ cells }: Piece, at: number) =>
    at >= 0 && at + cells.length <= rows.length && cells.every((one, index) => rows[at + index]?.cells === one);
  let [first, from] = [0, 0];
  for (let piece = before[first]; piece && isAt(piece, from); piece = before[first]) {
    from += piece.cells.length;
    first += 1;
  }
  let [last, to] = [before.length, rows.length];
  for (let piece = before[last - 1]; last > first && piece; piece = before[last - 1]) {
    if (to - piece.cells.length < from || !isAt(piece, to - piece.cells.length)) break;
    to -= piece.cells.length;
    last -= 1;
  }
  const middle = before.slice(first, last);
  return [...before.slice(0, first), ...between(of, middle, from, to, isAt), ...before.slice(last)];
}

function between(
  of: WithRows,
  middle: readonly Piece[],
  from: number,
  to: number,
  isAt: (piece: Piece, at: number) => boolean,
): readonly Piece[] {
  const length = middle.reduce((sum, { cells }) => sum + cells.length, 0);
  if (length !== to - from) return cut(of, from, to);
  let at = from;
  return middle.flatMap((piece) => {
    const start = at;
    at += piece.cells.length;
    return isAt(piece, start) ? [piece] : cut(of, start, at);
  });
}

function runsOf(rows: readonly Row[]): KeptRows['records'] {
  const runs: [number, number][] = [];
  for (const { record } of rows) {
    const run = runs.at(-1);
    if (run && record === run[0] + run[1]) run[1] += 1;
    else runs.push([record, 1]);
  }
  return runs;
}
