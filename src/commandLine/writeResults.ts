/** Writes the result files into a folder: all of them, or none. */
import { mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UnusableCall } from './readArguments.ts';
import { reasonOf } from './reasonOf.ts';

/** @throws {UnusableCall} where the folder is the pack's own, or cannot be written to */
export function writeResults(folder: string, pack: string, files: ReadonlyMap<string, string>): void {
  const written: string[] = [];
  try {
    makeFolder(folder);
    if (realpathSync(folder) === realpathSync(pack)) {
      throw new UnusableCall(`“${folder}” is the pack's own folder. Name another one for the results.`);
    }
    const targets = [...files.keys()].map((name) => join(folder, name));
    const taken = targets.find((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory());
    if (taken !== undefined) throw new UnusableCall(`“${taken}” is a folder. Name another folder for the results.`);
    for (const [name, text] of files) {
      const path = join(folder, `.${name}.${process.pid}`);
      written.push(path);
      writeFileSync(path, text);
    }
    targets.forEach((path, index) => renameSync(written[index] as string, path));
  } catch (error) {
    for (const path of written) rmSync(path, { force: true });
    if (error instanceof UnusableCall) throw error;
    throw new UnusableCall(`“${folder}” cannot be written to${reasonOf(error)}. Name another folder for the results.`);
  }
}

/** With the folders above it. (Node's own recursive way never ends where a system's folder takes no others.) */
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  mkdirSync(folder);
}
