/** Writes the result files into a folder: all of them, or none. */
import { mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UnusableCall } from './readArguments.ts';

/** @throws {UnusableCall} where the folder is the pack's own, or cannot be written to */
export function writeResults(folder: string, pack: string, files: ReadonlyMap<string, string>): void {
  const written: string[] = [];
  try {
    mkdirSync(folder, { recursive: true });
    if (realpathSync(folder) === realpathSync(pack)) {
      throw new UnusableCall(`“${folder}” is the pack's own folder. Name another one for the results.`);
    }
    for (const [name, text] of files) {
      const path = join(folder, `.${name}.${process.pid}`);
      written.push(path);
      writeFileSync(path, text);
    }
    for (const [index, name] of [...files.keys()].entries()) renameSync(written[index] as string, join(folder, name));
  } catch (error) {
    for (const path of written) rmSync(path, { force: true });
    if (error instanceof UnusableCall) throw error;
    throw new UnusableCall(`“${folder}” cannot be written to${reasonOf(error)}. Name another folder for the results.`);
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
