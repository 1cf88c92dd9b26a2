/** The files of a folder as `readPack` takes them: contents by path relative to the folder. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A folder below `tests/`. */
export function folderOf(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

export function readFolder(folder: string): Map<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
  const files = paths.filter((path) => statSync(path).isFile());
  return new Map(
    files.map((path) => [relative(folder, path).replaceAll('\\', '/'), new Uint8Array(readFileSync(path))]),
  );
}
