/** What a release consists of, from what was built: the same source gives the same bytes, so that anybody can check them. */
import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';

const NAME = 'esp-cost-planner';
/** Twenty years that are over, so that no file is of tomorrow. */
const FIRST_YEAR = 2000;
const DAYS = 7300;

/**
 * @param {string} version
 * @param {ReadonlyMap<string, Uint8Array>} folder the built app by path, with `/` between folders
 * @param {Uint8Array} page the app as one file
 * @returns {Map<string, Uint8Array>} contents by name: the folder as a zip, the file, and SHA256SUMS of both
 */
export function releaseFiles(version, folder, page) {
  const name = `${NAME}-${version}`;
  const files = new Map([
    [`${name}.html`, page],
    [`${name}.zip`, zipped(name, folder)],
  ]);
  return files.set('SHA256SUMS', new TextEncoder().encode(checksums(files)));
}

/**
 * @param {string} name of the folder that everything lies in when it is unpacked
 * @param {ReadonlyMap<string, Uint8Array>} folder
 */
function zipped(name, folder) {
  /** @type {import('fflate').Zippable} */
  const entries = {};
  const files = [...folder].sort(([a], [b]) => (a < b ? -1 : 1));
  const mtime = dateOf(files);
  for (const [path, content] of files) entries[`${name}/${path}`] = [content, { mtime, level: 9 }];
  return zipSync(entries);
}

/**
 * A date that the contents decide, so that two releases have two: servers tell versions of a file apart by date and
 * size, and pages of two releases are often of one size. At noon, which every time zone has every day.
 * @param {[path: string, content: Uint8Array][]} files
 */
function dateOf(files) {
  const hash = createHash('sha256');
  for (const [path, content] of files) hash.update(path).update(content);
  const digest = hash.digest();
  // Zips know even seconds only.
  return new Date(
    FIRST_YEAR,
    0,
    1 + (digest.readUInt16LE(0) % DAYS),
    12,
    digest.readUInt8(2) % 60,
    2 * (digest.readUInt8(3) % 30),
  );
}

/**
 * As `sha256sum -c` reads them.
 * @param {ReadonlyMap<string, Uint8Array>} files
 */
function checksums(files) {
  const lines = [...files].map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`);
  return lines.join('');
}
