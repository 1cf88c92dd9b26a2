/** The files of a pack, read from its folder or from a project file. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ENDING, readProject, UnreadableProject } from '../exports/projectFile.ts';
import { UnreadableArchive } from '../exports/zip.ts';
import { UnusableCall } from './readArguments.ts';
import { reasonOf } from './reasonOf.ts';

/** Folders in a pack are read this deep: a descriptor may name files in them. */
const DEPTH = 3;
/** Larger files are no tables of a pack. */
const LARGEST_FILE = 200 * 1024 * 1024;
/** What a pack can be made of; other files are known by their names alone. */
const READ = /\.(csv|json|tsv|txt)$/i;

/**
 * @param path a folder, or a project file (`.espcost`)
 * @returns contents by path relative to the folder, with `/` between folders
 * @throws {UnusableCall} where it, or a file in it that a pack can be made of, cannot be read
 */
export function readPackFiles(path: string): ReadonlyMap<string, Uint8Array> {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) throw new UnusableCall(`There is no folder “${path}”. ${WANTED}`);
    if (stats.isFile() && path.toLowerCase().endsWith(PROJECT_ENDING)) return projectFiles(path, stats.size);
    if (!stats.isDirectory()) throw new UnusableCall(`“${path}” is a file. ${WANTED}`);
    const files = new Map<string, Uint8Array>();
    collect(path, '', DEPTH, files);
    return files;
  } catch (error) {
    if (error instanceof UnusableCall) throw error;
    throw new UnusableCall(`“${path}” cannot be read${reasonOf(error)}. ${WANTED}`);
  }
}

const WANTED = `Name the folder that holds the pack's CSV files, or a ${PROJECT_ENDING} file.`;

const REASONS = {
  'not-a-zip': 'is no project file, or it is damaged',
  damaged: 'is damaged',
  encrypted: 'is locked with a password',
  'too-large': 'holds more than any pack can',
  'unsafe-path': 'holds paths that lead out of it',
  'no-manifest': 'is a zip, but no project file',
  'newer-format': 'was written by a newer version of ESP Cost Planner',
};

function projectFiles(path: string, size: number): ReadonlyMap<string, Uint8Array> {
  if (size > LARGEST_FILE) throw new UnusableCall(`“${path}” is too large for a project file.`);
  try {
    return readProject(readFileSync(path)).files;
  } catch (error) {
    if (!(error instanceof UnreadableProject || error instanceof UnreadableArchive)) throw error;
    throw new UnusableCall(`“${path}” ${REASONS[error.reason]}. ${WANTED}`);
  }
}

function collect(folder: string, prefix: string, depth: number, files: Map<string, Uint8Array>): void {
  for (const name of readdirSync(join(folder, prefix)).sort()) {
    const path = prefix + name;
    const stats = statsOf(join(folder, path));
    if (stats?.isFile()) files.set(path, contentOf(join(folder, path), name, stats.size));
    // A table that is left out unseen would be a figure that is wrong unseen.
    else if (READ.test(name))
      throw new UnusableCall(
        `“${join(folder, path)}” is no file that can be read. Put the file there, or take the name away.`,
      );
    else if (stats?.isDirectory() && depth > 1 && !name.startsWith('.')) collect(folder, `${path}/`, depth - 1, files);
  }
}

/** Undefined for links that lead nowhere, or round in circles. */
function statsOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function contentOf(path: string, name: string, size: number): Uint8Array {
  if (!READ.test(name)) return new Uint8Array();
  if (size > LARGEST_FILE) throw new UnusableCall(`“${path}” is too large for a table of a pack.`);
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UnusableCall(`“${path}” cannot be read${reasonOf(error)}.`);
  }
}
