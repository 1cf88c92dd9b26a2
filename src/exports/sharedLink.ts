/** Data in the fragment of an address: what differs from an example of the app, or all of them, deflated. */
import { deflateSync, Inflate } from 'fflate';
import { columnsToWrite, isWritten } from '../pack/writePack.ts';
import type { Row, Table, Tables } from '../pack/pack.ts';
import { rowsOf } from '../pack/packedTables.ts';
import { isTableName, tableNames, type TableName } from '../pack/tableNames.ts';
import { bytesOfBase64, base64Of } from './base64.ts';
import { checksumOf } from './checksum.ts';

/** The format that is written. Older ones are brought up to it step by step. */
export const LINK_FORMAT = 1;
/** What an address of a few thousand letters may inflate to; one that claims more is a mistake or a trap. */
const MOST_BYTES = 4 * 1024 * 1024;
/** Of a table: few pieces may point at many rows of an example. */
const MOST_ROWS = 100_000;
/** Of the packed text that is inflated at once: it grows a thousandfold at most. */
const SLICE = 512;

/** Rows of a table, in their order: so many of the example's from a place on, or the cells of a row. */
type Piece = readonly [from: number, count: number] | { readonly cells: readonly string[] };

interface SharedTable {
  readonly file: string;
  /** The checksum of the example's table that pieces point into; 0 where there is none. */
  readonly of: number;
  readonly columns: readonly string[];
  readonly pieces: readonly Piece[];
}

export interface Shared {
  /** As the sender calls the data. */
  readonly name: string;
  /** An example of the app, and the checksum of all its tables; '' where the link holds all of the data. */
  readonly base: string;
  readonly of: number;
  /** What was open; '' for the base plan. */
  readonly scenario: string;
  readonly tables: Readonly<Partial<Record<TableName, SharedTable>>>;
}

export class UnreadableLink extends Error {
  /** `other-example`: a table that the link builds on is not what it was. */
  constructor(readonly reason: 'damaged' | 'newer-format' | 'too-large' | 'other-example') {
    super(reason);
  }
}

const encoded = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** Columns and cells as they are written to a file. */
function contentOf(table: Table): {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const columns = isWritten(table) ? columnsToWrite(table) : [];
  return { columns, rows: table.rows.map(({ cells }) => columns.map((column) => cells[column] ?? '')) };
}

const checksumOfTable = (table: Table): number => checksumOf(encoded(contentOf(table)));

/** By which it is noticed that an example is not what it was. */
export const checksumOfTables = (tables: Tables): number =>
  checksumOf(encoded(tableNames.map((name) => contentOf(tables[name]))));

/** What a link says of data. @param base `name` is that of the example, `tables` its tables; null for a whole pack */
export function sharedOf(
  { name, tables, scenario }: { readonly name: string; readonly tables: Tables; readonly scenario: string },
  base: { readonly name: string; readonly tables: Tables } | null,
): Shared {
  const differing = tableNames.flatMap((table): [TableName, SharedTable][] => {
    const shared = sharedTable(tables[table], base?.tables[table]);
    return shared ? [[table, shared]] : [];
  });
  return {
    name,
    base: base?.name ?? '',
    of: base ? checksumOfTables(base.tables) : 0,
    scenario,
    tables: Object.fromEntries(differing),
  };
}

function sharedTable(table: Table, base: Table | undefined): SharedTable | undefined {
  const { columns, rows } = contentOf(table);
  const before = base ? base.rows.map(({ cells }) => columns.map((column) => cells[column] ?? '')) : [];
  const pieces = piecesOf(rows, before);
  const isSame = base && JSON.stringify(contentOf(base)) === JSON.stringify({ columns, rows });
  if (isSame || (!base && columns.length === 0)) return undefined;
  return { file: table.file, of: base ? checksumOfTable(base) : 0, columns, pieces };
}

function piecesOf(rows: readonly (readonly string[])[], before: readonly (readonly string[])[]): Piece[] {
  const texts = before.map((cells) => JSON.stringify(cells));
  const places = new Map(texts.map((text, place) => [text, place]));
  const pieces: Piece[] = [];
  let next = 0;
  for (const cells of rows) {
    const text = JSON.stringify(cells);
    const place = texts[next] === text ? next : places.get(text);
    const last = pieces.at(-1);
    if (place === undefined) pieces.push({ cells });
    else if (last && 'length' in last && last[0] + last[1] === place)
      pieces[pieces.length - 1] = [last[0], last[1] + 1];
    else pieces.push([place, 1]);
    if (place !== undefined) next = place + 1;
  }
  return pieces;
}

/**
 * The tables that a link holds.
 * @param base the example that it names; undefined for a whole pack
 * @throws {UnreadableLink}
 */
export function tablesOf({ tables }: Shared, base: Tables | undefined, empty: Tables): Tables {
  const made = { ...(base ?? empty) };
  for (const name of tableNames) {
    const shared = tables[name];
    if (shared) made[name] = tableOf(name, shared, base?.[name]);
  }
  return made;
}

function tableOf(name: TableName, { file, of, columns, pieces }: SharedTable, base: Table | undefined): Table {
  const before: readonly Row[] = base?.rows ?? [];
  if (of !== 0 && (!base || checksumOfTable(base) !== of)) throw new UnreadableLink('other-example');
  const count = pieces.reduce((rows, piece) => rows + ('cells' in piece ? 1 : piece[1]), 0);
  if (count > MOST_ROWS) throw new UnreadableLink('too-large');
  const cells = pieces.flatMap((piece) => {
    if ('cells' in piece) return [piece.cells];
    const [from, count] = piece;
    if (from + count > before.length) throw new UnreadableLink('damaged');
    return before.slice(from, from + count).map((row) => columns.map((column) => row.cells[column] ?? ''));
  });
  const records = cells.map((_, index) => index + 2);
  return { name, file, columns, rows: rowsOf(name, { columns, records, cells, misread: [] }) };
}

/** @returns letters that an address may hold: the number of the format, a checksum, what is shared */
export function writeLink(shared: Shared): string {
  const packed = deflateSync(encoded(shared), { level: 9 });
  return [LINK_FORMAT, checksumOf(packed).toString(36), base64Of(packed)].join('.');
}

type Migration = (shared: unknown) => unknown;

/** By the format that it starts from: what makes the next one of it. There is none yet. */
const migrations: ReadonlyMap<number, Migration> = new Map();

/** @throws {UnreadableLink} for what was cut or changed on its way, comes of a later version, or inflates beyond all measure */
export function readLink(text: string): Shared {
  const [format = '', checksum = '', letters = ''] = text.split('.');
  if (!/^\d{1,4}$/.test(format)) throw new UnreadableLink('damaged');
  if (Number(format) > LINK_FORMAT) throw new UnreadableLink('newer-format');
  const packed = bytesOfBase64(letters);
  if (!packed || checksumOf(packed).toString(36) !== checksum) throw new UnreadableLink('damaged');
  let shared = parsed(inflated(packed));
  for (let from = Number(format); from < LINK_FORMAT; from += 1) shared = migrations.get(from)?.(shared);
  if (!isShared(shared)) throw new UnreadableLink('damaged');
  return shared;
}

function inflated(packed: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((part) => {
    size += part.length;
    if (size > MOST_BYTES) throw new UnreadableLink('too-large');
    parts.push(part);
  });
  try {
    for (let at = 0; at < packed.length; at += SLICE)
      inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  } catch (error) {
    throw error instanceof UnreadableLink ? error : new UnreadableLink('damaged');
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function parsed(content: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(content));
  } catch {
    throw new UnreadableLink('damaged');
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;

/** Whether it is what {@link writeLink} writes; nothing else of it is looked at. */
function isShared(value: unknown): value is Shared {
  if (!isRecord(value) || !isRecord(value.tables)) return false;
  if (![value.name, value.base, value.scenario].every(isText) || !isCount(value.of)) return false;
  return Object.entries(value.tables).every(([name, table]) => isTableName(name) && isSharedTable(table));
}

function isSharedTable(value: unknown): value is SharedTable {
  if (!isRecord(value) || !isText(value.file) || !isCount(value.of)) return false;
  const { columns, pieces } = value;
  if (!Array.isArray(columns) || !columns.every(isText) || new Set(columns).size !== columns.length) return false;
  return Array.isArray(pieces) && pieces.every((piece) => isPiece(piece, columns.length));
}

function isPiece(value: unknown, width: number): value is Piece {
  if (Array.isArray(value)) return value.length === 2 && value.every(isCount);
  return isRecord(value) && Array.isArray(value.cells) && value.cells.length === width && value.cells.every(isText);
}
