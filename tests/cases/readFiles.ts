/** The files of a folder as a pack is opened from. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export function readFiles(folder: string): Map<string, Uint8Array> {
  const names = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile());
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}
