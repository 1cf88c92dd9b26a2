/** Which file holds which table: the names and relative paths of `datapackage.json`, and nothing else of it. */
import type { Problem } from './problem.ts';
import type { ProblemCode } from './problemCodes.ts';
import { nearest } from './nearest.ts';
import { isTableName, tableNames } from './tableNames.ts';
import type { TableName } from './tableNames.ts';

export const DESCRIPTOR = 'datapackage.json';

export interface TableFiles {
  /** Path of each table's file, relative to the pack's folder. */
  readonly paths: ReadonlyMap<TableName, string>;
  /** Tables of which the descriptor speaks, but whose file is not to be had. */
  readonly missing: ReadonlySet<TableName>;
  readonly faults: readonly Problem[];
  readonly warnings: readonly Problem[];
}

function problem(code: ProblemCode, found: string, expected: Problem['expected'] = {}): Problem {
  return { code, file: DESCRIPTOR, row: 1, column: '', found, expected };
}

/** Reads a descriptor's text. `has` says whether the folder has a file of this path. */
export function readDescriptor(text: string | undefined, has: (path: string) => boolean): TableFiles {
  const resources = resourcesOf(text);
  const paths = new Map<TableName, string>();
  const missing = new Set<TableName>();
  const faults: Problem[] = [];
  const warnings: Problem[] = [];
  if (!resources) faults.push(problem('descriptor-unreadable', ''));
  for (const { name, path } of resources ?? []) {
    const inside = insidePath(path);
    const known = isTableName(name);
    if (inside === undefined) faults.push(problem('descriptor-path-outside', path, { resource: name }));
    else if (!known) warnings.push(problem('resource-unknown', name, { nearest: nearest(name, tableNames) }));
    else if (paths.has(name)) faults.push(problem('descriptor-table-twice', name));
    else if (!has(inside)) faults.push(problem('descriptor-file-missing', path, { resource: name }));
    else paths.set(name, inside);
    if (known && !paths.has(name)) missing.add(name);
  }
  return { paths, missing, faults, warnings };
}

function resourcesOf(text: string | undefined): readonly { name: string; path: string }[] | undefined {
  const resources = property(parseJson(text), 'resources');
  if (!Array.isArray(resources)) return undefined;
  return resources.map((resource: unknown) => {
    const path = property(resource, 'path');
    return { name: wording(property(resource, 'name')), path: wording(Array.isArray(path) ? path.join(', ') : path) };
  });
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function wording(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The path without `./`; undefined where it is empty, absolute, an address, or leads out of the folder. */
function insidePath(path: string): string | undefined {
  const steps = path.split('/').filter((step) => step !== '.');
  const leaves = path.startsWith('/') || /^[a-z][a-z0-9+.-]*:|\\/i.test(path) || steps.includes('..');
  return leaves || steps.length === 0 || steps.includes('') ? undefined : steps.join('/');
}
