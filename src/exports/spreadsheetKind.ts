/** What kind of spreadsheet a file is, told from its bytes: names are often wrong. */
import { beginsAsArchive, pathsIn } from './zip.ts';

/** One that is read, one that is locked with a password, or one of another format. */
export type SpreadsheetKind = 'xlsx' | 'locked' | 'other';

const NAMED = /\.(xlsx?|xlsm|xlsb|xltx|ods|fods|numbers|gsheet)$/i;
const OF_TEXT = /\.(csv|tsv|txt)$/i;
/** What old spreadsheets, and new ones that are locked, are wrapped in. */
const WRAPPED = [0xd0, 0xcf, 0x11, 0xe0];
const LOCKED = 'EncryptedPackage';
/** Names in a wrapped file stand in its first or last part, but anywhere in a short one. */
const SEARCHED = 1024 * 1024;

/** Undefined for what is no spreadsheet. */
export function spreadsheetKind(file: string, content: Uint8Array): SpreadsheetKind | undefined {
  if (WRAPPED.every((byte, at) => content[at] === byte)) return holdsName(content, LOCKED) ? 'locked' : 'other';
  const paths = beginsAsArchive(content) ? pathsIn(content) : [];
  if (paths.some((path) => /(^|\/)workbook\d*\.xml$/i.test(path))) return 'xlsx';
  const isOther = paths.some((path) => /(^|\/)(workbook\.bin|mimetype)$|\.iwa$|^Index\.zip$/.test(path));
  if (isOther) return 'other';
  if (!NAMED.test(file) || OF_TEXT.test(file)) return undefined;
  // A zip that cannot be listed is a damaged one, which reading says.
  return beginsAsArchive(content) && /\.xls[xm]$/i.test(file) ? 'xlsx' : 'other';
}

/** Names are in UTF-16. */
function holdsName(content: Uint8Array, name: string): boolean {
  const codes = Array.from(name, (letter) => letter.charCodeAt(0));
  const isAt = (start: number): boolean => codes.every((code, at) => content[start + 2 * at] === code);
  const parts = [content.subarray(0, SEARCHED), content.subarray(Math.max(SEARCHED, content.length - SEARCHED))];
  let offset = 0;
  for (const part of parts) {
    const first = codes[0] ?? 0;
    for (let at = part.indexOf(first); at >= 0; at = part.indexOf(first, at + 1)) if (isAt(offset + at)) return true;
    offset = content.length - (parts[1]?.length ?? 0);
  }
  return false;
}
