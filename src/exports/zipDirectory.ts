/** What a zip's own list of its contents says of each entry and fflate does not tell: its checksum, and whether it is locked. */

export interface ListedEntry {
  readonly checksum: number;
  readonly isEncrypted: boolean;
}

const END = { signature: 0x06054b50, length: 22, count: 8, offset: 16 };
/** The ends of archives that may be larger: a pointer before the usual end, and what it points to. */
const LARGE_POINTER = { signature: 0x07064b50, length: 20, offset: 8 };
const LARGE_END = { signature: 0x06064b50, count: 32, offset: 48 };
const ENTRY = {
  signature: 0x02014b50,
  flags: 8,
  checksum: 16,
  nameLength: 28,
  extraLength: 30,
  commentLength: 32,
  length: 46,
};
const LONGEST_COMMENT = 0xffff;

/**
 * In the order of the list, which is that of fflate's `filter`.
 * @throws {RangeError} where the archive has no such list, or a damaged one
 */
export function listedEntries(archive: Uint8Array): ListedEntry[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const { count, start } = listIn(view);
  const entries: ListedEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== ENTRY.signature) throw new RangeError('no entry');
    const isEncrypted = (view.getUint16(at + ENTRY.flags, true) & 1) === 1;
    entries.push({ checksum: view.getUint32(at + ENTRY.checksum, true), isEncrypted });
    const lengths = [ENTRY.nameLength, ENTRY.extraLength, ENTRY.commentLength];
    at += lengths.reduce((length, field) => length + view.getUint16(at + field, true), ENTRY.length);
  }
  return entries;
}

function listIn(view: DataView): { readonly count: number; readonly start: number } {
  const end = endOf(view);
  const pointer = end - LARGE_POINTER.length;
  if (pointer >= 0 && view.getUint32(pointer, true) === LARGE_POINTER.signature) {
    const large = view.getUint32(pointer + LARGE_POINTER.offset, true);
    if (view.getUint32(large, true) === LARGE_END.signature)
      return {
        count: view.getUint32(large + LARGE_END.count, true),
        start: view.getUint32(large + LARGE_END.offset, true),
      };
  }
  return { count: view.getUint16(end + END.count, true), start: view.getUint32(end + END.offset, true) };
}

/** The end is looked for from behind: a comment may follow it. */
function endOf(view: DataView): number {
  const last = view.byteLength - END.length;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END.signature) return at;
  }
  throw new RangeError('no end');
}
