/** A short text that changes when any file that goes into a build changes. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project.mjs';

/** Everything that the built app is made of. */
export const appSources = [
  'src',
  'data',
  'public',
  'index.html',
  'package-lock.json',
  'svelte.config.js',
  'tsconfig.json',
  'vite.config.ts',
  'tools/contentSecurityPolicy.mjs',
  'tools/offline.mjs',
  'tools/packFiles.mjs',
  'tools/serviceWorker.mjs',
];

/** Everything that the built command line is made of. */
export const commandLineSources = ['src', 'package-lock.json', 'tsconfig.json', 'vite.commandLine.config.ts'];

/**
 * By content and not by time, since times change at every checkout and stay the same in some copies.
 * @param {string[]} sources files and folders of the project; missing ones count as missing
 * @returns {string} 16 hexadecimal digits
 */
export function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const source of sources) addTo(hash, source);
  return hash.digest('hex').slice(0, 16);
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path
 */
function addTo(hash, path) {
  const full = join(projectFolder, path);
  if (!existsSync(full)) return;
  if (statSync(full).isDirectory()) {
    for (const name of readdirSync(full).sort()) addTo(hash, `${path}/${name}`);
    return;
  }
  const content = readFileSync(full);
  hash.update(`${path}\n${content.length}\n`).update(content);
}
