/** The files of a pack's folder, read into tables. */
import { decode } from './decode.ts';
import { decodeAny, type Decoded, type Encoding } from './encodings.ts';
import { DESCRIPTOR, readDescriptor } from './descriptor.ts';
import type { TableFiles } from './descriptor.ts';
import { emptyTable, unreadTable } from './emptyTable.ts';
import { nearest } from './nearest.ts';
import type { Table, Tables } from './pack.ts';
import type { Problem } from './problem.ts';
import { isSheet, type Sheet } from './lines.ts';
import { forgiving, type Manner } from './manner.ts';
import type { Headings } from './headings.ts';
import { readTableByStep, type Chosen, type HowRead } from './readTable.ts';
import { isTableName, tableNames } from './tableNames.ts';
import type { TableName } from './tableNames.ts';

/** Contents by path, relative to the pack's folder, with `/` between folders; a sheet stands for the file of its table. */
export type Files = ReadonlyMap<string, Uint8Array | string | Sheet>;

export interface ReadPack {
  readonly tables: Tables;
  /** What made a file, a row or a number unreadable; a fault of a scenario's own change carries the scenario. */
  readonly faults: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** Of each table that there was a readable file of. */
  readonly how: ReadonlyMap<TableName, HowDecoded>;
}

export interface HowDecoded extends HowRead {
  /** None of a sheet. */
  readonly encoding?: Encoding;
}

/** How files are read that people bring: not strictly by the contract, but as they are most certainly meant. */
export interface Forgiving {
  readonly headings: Headings;
  /** What was said of the file of a table. */
  readonly chosen: ChosenOf;
}

export interface ChosenReading extends Chosen {
  readonly encoding?: Encoding | undefined;
}

export type ChosenOf = ReadonlyMap<TableName, ChosenReading>;

/** What people and systems put beside the tables of a pack, and nobody takes for one. */
const BESIDE = /^(readme|licen[cs]e|changelog|notice|authors|thumbs\.db$|desktop\.ini$|\.)/i;

/** Reads all tables by the contract. A table without a file is there, with no rows. */
export function readPack(files: Files): ReadPack {
  const steps = readPackByStep(files);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Yields how many rows are read. */
export function* readPackByStep(files: Files, how?: Forgiving): Generator<number, ReadPack> {
  const located = locate(files);
  const faults = [...located.faults];
  const manner = how && forgiving(how.headings);
  const tables: Partial<Record<TableName, Table>> = {};
  const read = new Map<TableName, HowDecoded>();
  let rows = 0;
  for (const name of tableNames) {
    const path = located.paths.get(name);
    if (path === undefined) {
      tables[name] = located.missing.has(name) ? unreadTable(name, `${name}.csv`) : emptyTable(name);
      continue;
    }
    const chosen = how?.chosen.get(name) ?? {};
    const content = files.get(path) ?? '';
    const decoded = isSheet(content) ? { text: content } : decodedBy(content, manner, chosen.encoding);
    if (decoded === undefined) {
      faults.push({ code: 'file-not-text', file: path, row: 1, column: '', found: '', expected: {} });
      tables[name] = unreadTable(name, path);
      continue;
    }
    const steps = readTableByStep(name, path, decoded.text, manner, chosen);
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield rows + step.value;
    tables[name] = step.value.table;
    faults.push(...step.value.faults);
    rows += step.value.table.rows.length;
    read.set(name, { ...step.value.how, ...('encoding' in decoded && { encoding: decoded.encoding }) });
  }
  const warnings = [...located.warnings, ...warningsOfOthers(files, located)];
  return { tables: tables as Tables, faults, warnings, how: read };
}

/** The contract knows UTF-8 and UTF-16 alone. */
function decodedBy(
  content: Uint8Array | string,
  manner: Manner | undefined,
  encoding: Encoding | undefined,
): Decoded | undefined {
  if (manner) return decodeAny(content, encoding);
  const text = decode(content);
  return text === undefined ? undefined : { text, encoding: 'utf-8' };
}

/** By the descriptor where there is one, else by the files' names. An unreadable descriptor names nothing. */
function locate(files: Files): TableFiles {
  const content = files.get(DESCRIPTOR);
  if (content !== undefined && !isSheet(content)) {
    const described = readDescriptor(decode(content), (path) => files.has(path));
    const unknowable = described.faults.some((fault) => fault.code === 'descriptor-unreadable');
    if (!unknowable) return described;
    return { ...byName(files), faults: described.faults };
  }
  return byName(files);
}

function byName(files: Files): TableFiles {
  const named = tableNames.filter((name) => files.has(`${name}.csv`));
  return {
    paths: new Map(named.map((name) => [name, `${name}.csv`])),
    missing: new Set(),
    faults: [],
    warnings: [],
  };
}

/** One warning for each file that is not read, and one for each folder. */
function warningsOfOthers(files: Files, { paths, missing }: TableFiles): readonly Problem[] {
  const read = new Set([...paths.values(), ...[...missing].map((name) => `${name}.csv`)]);
  const others = [...files.keys()].filter((path) => path !== DESCRIPTOR && !read.has(path) && !BESIDE.test(path));
  const folders = new Set(others.filter((path) => path.includes('/')).map((path) => path.replace(/\/.*$/, '/')));
  const beside = others.filter((path) => !path.includes('/'));
  return [
    ...beside.map((file) => warningOfFile(file, files.has(DESCRIPTOR))),
    ...[...folders].map((file): Problem => ({
      code: 'folder-unread',
      file,
      row: 1,
      column: '',
      found: file,
      expected: {},
    })),
  ];
}

function warningOfFile(file: string, described: boolean): Problem {
  const stem = file.replace(/\.csv$/i, '');
  const table = isTableName(stem) ? stem : nearest(stem, tableNames);
  const expected = { nearest: table === '' ? '' : `${table}.csv`, descriptor: described ? DESCRIPTOR : '' };
  return { code: 'file-unknown', file, row: 1, column: '', found: file, expected };
}
