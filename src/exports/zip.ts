/** Zip archives: the one door to fflate. What is packed is the same bytes in every time zone; what is unpacked is bounded. */
import { unzipSync, zipSync, type Zippable } from 'fflate';
import { checksumOf } from './checksum.ts';
import { listedEntries } from './zipDirectory.ts';

/** The only date that every zip tool shows alike. */
const DATE = new Date(1980, 0, 1);
/** No pack comes near this; an archive that claims more is a mistake or a trap. */
const MOST_BYTES = 256 * 1024 * 1024;
const MOST_FILES = 2000;

/** Contents by path, `/` between folders. */
export type ArchiveFiles = ReadonlyMap<string, Uint8Array>;

export class UnreadableArchive extends Error {
  constructor(readonly reason: 'not-a-zip' | 'damaged' | 'encrypted' | 'too-large' | 'unsafe-path') {
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

/** Whether it begins as a zip does, sound or not. */
export const beginsAsArchive = (content: Uint8Array): boolean =>
  content[0] === 0x50 && content[1] === 0x4b && (content[2] === 3 || content[2] === 5);

/** @throws {UnreadableArchive} for what is no zip, is damaged or locked, inflates beyond all measure, or leads out of its folder */
export function unpackArchive(archive: Uint8Array): ArchiveFiles {
  if (!beginsAsArchive(archive)) throw new UnreadableArchive('not-a-zip');
  try {
    return unpacked(archive);
  } catch (error) {
    throw error instanceof UnreadableArchive ? error : new UnreadableArchive('damaged');
  }
}

function unpacked(archive: Uint8Array): ArchiveFiles {
  const listed = listedEntries(archive);
  const wanted = new Map<string, { readonly checksum: number; readonly size: number }>();
  let [bytes, position] = [0, 0];
  const filter = ({ name, originalSize: size }: { name: string; originalSize: number }): boolean => {
    const entry = listed[position];
    position += 1;
    if (name.endsWith('/')) return false;
    if (!isSafe(name)) throw new UnreadableArchive('unsafe-path');
    if (!entry) throw new UnreadableArchive('damaged');
    if (entry.isEncrypted) throw new UnreadableArchive('encrypted');
    bytes += size;
    wanted.set(name, { checksum: entry.checksum, size });
    if (bytes > MOST_BYTES || position > MOST_FILES) throw new UnreadableArchive('too-large');
    return true;
  };
  const files = new Map(Object.entries(unzipSync(archive, { filter })));
  for (const [name, { checksum, size }] of wanted) {
    const content = files.get(name);
    if (content?.length !== size || checksumOf(content) !== checksum) throw new UnreadableArchive('damaged');
  }
  return files;
}

/** Relative, without `..`, and no name that means something to the language. */
function isSafe(path: string): boolean {
  const parts = path.split(/[/\\]/);
  return !/^([/\\]|[a-z]:)/i.test(path) && !parts.includes('..') && !parts.includes('__proto__');
}
