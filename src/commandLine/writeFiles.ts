/** Writes files into a folder: all of them, or none. */
import { mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UnusableCall } from './readArguments.ts';
import { reasonOf } from './reasonOf.ts';

/**
 * @param files contents by path, with `/` between folders
 * @throws {UnusableCall} where a folder is the pack's own or holds what would be taken for one of the files, or cannot
 * be written to
 */
export function writeFiles(folder: string, pack: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const written: string[] = [];
  const targets = [...files].map(([path, content]) => ({ path: join(folder, path), content }));
  const folders = [...new Set([folder, ...targets.map(({ path }) => dirname(path))])];
  try {
    for (const each of folders) makeFolder(each);
    for (const each of folders) refuseOwn(each, pack);
    const taken = targets.find(({ path }) => statSync(path, { throwIfNoEntry: false })?.isDirectory());
    if (taken) throw new UnusableCall(`“${taken.path}” is a folder. Name another folder for the results.`);
    for (const each of folders.filter((one) => one !== folder)) refuseStrangers(each, new Set(targets.map(pathOf)));
    for (const { path, content } of targets) {
      const passing = join(dirname(path), `.${basename(path)}.${process.pid}`);
      written.push(passing);
      writeFileSync(passing, content);
    }
    targets.forEach(({ path }, index) => renameSync(written[index] as string, path));
  } catch (error) {
    for (const path of written) rmSync(path, { force: true });
    if (error instanceof UnusableCall) throw error;
    throw new UnusableCall(`“${folder}” cannot be written to${reasonOf(error)}. Name another folder for the results.`);
  }
}

const pathOf = ({ path }: { readonly path: string }): string => path;

function refuseOwn(folder: string, pack: string): void {
  if (realpathSync(folder) === realpathSync(pack))
    throw new UnusableCall(`“${folder}” is the pack's own folder. Name another one for the results.`);
}

/** A table of an earlier package, left beside the new ones, would be read as if it belonged to them. */
function refuseStrangers(folder: string, own: ReadonlySet<string>): void {
  const stranger = readdirSync(folder).find((name) => /\.csv$/i.test(name) && !own.has(join(folder, name)));
  if (stranger === undefined) return;
  throw new UnusableCall(
    `“${join(folder, stranger)}” is there already and is no part of this package. Name a new folder.`,
  );
}

/** With the folders above it. (Node's own recursive way never ends where a system's folder takes no others.) */
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  mkdirSync(folder);
}
