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

/** @param isSmall packed as small as it gets, else as quickly */
export function packArchive(files: ReadonlyMap<string, Uint8Array | string>, isSmall = true): Uint8Array {
  const encoder = new TextEncoder();
  const level = isSmall ? 6 : 0;
  const entries = Object.create(null) as Zippable;
  for (const [path, content] of files) {
    entries[path] = [typeof content === 'string' ? encoder.encode(content) : content, { mtime: DATE, level }];
  }
  return zipSync(entries);
}

/** Whether it begins as a zip does, sound or not. */
export const beginsAsArchive = (content: Uint8Array): boolean =>
  content[0] === 0x50 && content[1] === 0x4b && (content[2] === 3 || content[2] === 5);

/** The paths in it, unpacking none; [] where it is no sound zip. */
export function pathsIn(archive: Uint8Array): readonly string[] {
  const paths: string[] = [];
  if (!beginsAsArchive(archive)) return paths;
  const list = ({ name }: { readonly name: string }): boolean => {
    paths.push(name);
    if (paths.length > MOST_FILES) throw new UnreadableArchive('too-large');
    return false;
  };
  try {
    unzipSync(archive, { filter: list });
    return paths;
  } catch {
    return [];
  }
}

/**
 * @param isWanted which paths are unpacked; the others may be anything
 * @throws {UnreadableArchive} for what is no zip, is damaged or locked, inflates beyond all measure, or leads out of its folder
 */
export function unpackArchive(archive: Uint8Array, isWanted: (path: string) => boolean = () => true): ArchiveFiles {
  if (!beginsAsArchive(archive)) throw new UnreadableArchive('not-a-zip');
  try {
    return unpacked(archive, isWanted);
  } catch (error) {
    throw error instanceof UnreadableArchive ? error : new UnreadableArchive('damaged');
  }
}

function unpacked(archive: Uint8Array, isWanted: (path: string) => boolean): ArchiveFiles {
  const listed = listedEntries(archive);
  const wanted = new Map<string, { readonly checksum: number; readonly size: number }>();
  let [bytes, position] = [0, 0];
  const filter = ({ name, originalSize: size }: { name: string; originalSize: number }): boolean => {
    const entry = listed[position];
    position += 1;
    if (name.endsWith('/')) return false;
    if (!isSafe(name)) throw new UnreadableArchive('unsafe-path');
    if (!isWanted(name)) return false;
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
