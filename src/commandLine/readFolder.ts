/** The files of a pack's folder, read from disk. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UnusableCall } from './readArguments.ts';

/** Folders in a pack are read this deep: a descriptor may name files in them. */
const DEPTH = 3;
/** Larger files are no tables of a pack. */
const LARGEST_FILE = 200 * 1024 * 1024;
/** What a pack can be made of; other files are known by their names alone. */
const READ = /\.(csv|json|tsv|txt)$/i;

/**
 * @returns contents by path relative to the folder, with `/` between folders
 * @throws {UnusableCall} where the folder cannot be read
 */
export function readFolder(folder: string): Map<string, Uint8Array> {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (!stats)
    throw new UnusableCall(`There is no folder “${folder}”. Name the folder that holds the pack's CSV files.`);
  if (!stats.isDirectory())
    throw new UnusableCall(`“${folder}” is a file. Name the folder that holds the pack's CSV files.`);
  const files = new Map<string, Uint8Array>();
  collect(folder, '', DEPTH, files);
  return files;
}

function collect(folder: string, prefix: string, depth: number, files: Map<string, Uint8Array>): void {
  for (const name of readdirSync(join(folder, prefix)).sort()) {
    const path = prefix + name;
    const stats = statSync(join(folder, path), { throwIfNoEntry: false });
    if (stats?.isDirectory() && depth > 1 && !name.startsWith('.')) collect(folder, `${path}/`, depth - 1, files);
    else if (stats?.isFile()) files.set(path, contentOf(join(folder, path), name, stats.size));
  }
}

function contentOf(path: string, name: string, size: number): Uint8Array {
  if (!READ.test(name)) return new Uint8Array();
  if (size > LARGEST_FILE) throw new UnusableCall(`“${path}” is too large for a table of a pack.`);
  return readFileSync(path);
}
