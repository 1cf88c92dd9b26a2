/** The files of a pack's folder, read into tables. */
import { decode } from './decode.ts';
import { DESCRIPTOR, readDescriptor } from './descriptor.ts';
import type { TableFiles } from './descriptor.ts';
import { emptyTable, unreadTable } from './emptyTable.ts';
import { nearest } from './nearest.ts';
import type { Table, Tables } from './pack.ts';
import type { Problem } from './problem.ts';
import { readTable } from './readTable.ts';
import { isTableName, tableNames } from './tableNames.ts';
import type { TableName } from './tableNames.ts';

/** Contents by path, relative to the pack's folder, with `/` between folders. */
export type Files = ReadonlyMap<string, Uint8Array | string>;

export interface ReadPack {
  readonly tables: Tables;
  /** What made a file, a row or a number unreadable; a fault of a scenario's own change carries the scenario. */
  readonly faults: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** What people and systems put beside the tables of a pack, and nobody takes for one. */
const BESIDE = /^(readme|licen[cs]e|changelog|notice|authors|thumbs\.db$|desktop\.ini$|\.)/i;

/** Reads all tables. A table without a file is there, with no rows. */
export function readPack(files: Files): ReadPack {
  const located = locate(files);
  const faults = [...located.faults];
  const read = (name: TableName): Table => {
    const path = located.paths.get(name);
    if (path === undefined) return located.missing.has(name) ? unreadTable(name, `${name}.csv`) : emptyTable(name);
    const text = decode(files.get(path) ?? '');
    if (text === undefined) {
      faults.push({ code: 'file-not-text', file: path, row: 1, column: '', found: '', expected: {} });
      return unreadTable(name, path);
    }
    const result = readTable(name, path, text);
    faults.push(...result.faults);
    return result.table;
  };
  const tables = Object.fromEntries(tableNames.map((name) => [name, read(name)])) as Record<TableName, Table>;
  const warnings = [...located.warnings, ...warningsOfOthers(files, located)];
  return { tables, faults, warnings };
}

/** By the descriptor where there is one, else by the files' names. An unreadable descriptor names nothing. */
function locate(files: Files): TableFiles {
  const content = files.get(DESCRIPTOR);
  if (content !== undefined) {
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
