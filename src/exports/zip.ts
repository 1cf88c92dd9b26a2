/** Zip archives: the one door to fflate. What is packed is the same bytes in every time zone; what is unpacked is bounded. */
import { unzipSync, zipSync, type Zippable } from 'fflate';

/** The only date that every zip tool shows alike. */
const DATE = new Date(1980, 0, 1);
/** No pack comes near this; an archive that claims more is a mistake or a trap. */
const MOST_BYTES = 256 * 1024 * 1024;
const MOST_FILES = 2000;

/** Contents by path, `/` between folders. */
export type ArchiveFiles = ReadonlyMap<string, Uint8Array>;

export class UnreadableArchive extends Error {
  constructor(readonly reason: 'not-a-zip' | 'too-large' | 'unsafe-path') {
    super(reason);
  }
}

export function packArchive(files: ReadonlyMap<string, Uint8Array | string>): Uint8Array {
  const encoder = new TextEncoder();
  const entries = Object.create(null) as Zippable;
  for (const [path, content] of files) {
    entries[path] = [typeof content === 'string' ? encoder.encode(content) : content, { mtime: DATE, level: 6 }];
  }
  return zipSync(entries);
}

/** @throws {UnreadableArchive} for what is no zip, inflates beyond all measure, or leads out of its folder */
export function unpackArchive(archive: Uint8Array): ArchiveFiles {
  let [bytes, count] = [0, 0];
  const wanted = (name: string, size: number): boolean => {
    if (name.endsWith('/')) return false;
    if (!isSafe(name)) throw new UnreadableArchive('unsafe-path');
    bytes += size;
    count += 1;
    if (bytes > MOST_BYTES || count > MOST_FILES) throw new UnreadableArchive('too-large');
    return true;
  };
  try {
    const entries = unzipSync(archive, { filter: ({ name, originalSize }) => wanted(name, originalSize) });
    return new Map(Object.entries(entries));
  } catch (error) {
    throw error instanceof UnreadableArchive ? error : new UnreadableArchive('not-a-zip');
  }
}

/** Relative, without `..`, and no name that means something to the language. */
function isSafe(path: string): boolean {
  const parts = path.split(/[/\\]/);
  return !/^([/\\]|[a-z]:)/i.test(path) && !parts.includes('..') && !parts.includes('__proto__');
}
