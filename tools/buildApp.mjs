/** Builds the app into dist/, always or only where its sources have changed since. */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { appSources, fingerprint } from './fingerprint.mjs';
import { withLock } from './lock.mjs';
import { appFolder, cacheFolder } from './project.mjs';
import { installedCommand, run } from './run.mjs';

const stampFile = join(cacheFolder, 'app.stamp');

/** @returns {Promise<boolean>} whether there is a built app of the present sources now */
export function buildAppIfStale() {
  return withLock('app', async () => {
    if (readStamp() === stamp(fingerprint(appSources))) return true;
    console.error('Building the app …');
    return build();
  });
}

/** @returns {Promise<boolean>} whether the build succeeded */
export function buildApp() {
  return withLock('app', build);
}

async function build() {
  // Taken first: what is edited during the build shall count as not built.
  const sources = fingerprint(appSources);
  rmSync(stampFile, { force: true });
  const code = await run(process.execPath, [installedCommand('vite', 'vite'), 'build', '--logLevel=warn']);
  if (code !== 0) return false;
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(stampFile, stamp(sources));
  return true;
}

/**
 * The sources, and when the page was built, so that a page which `vite build` wrote later counts as stale.
 * @param {string} sources their fingerprint
 */
function stamp(sources) {
  const page = statSync(join(appFolder, 'index.html'), { throwIfNoEntry: false });
  return `${sources} ${page?.mtimeMs ?? 'missing'}`;
}

function readStamp() {
  try {
    return readFileSync(stampFile, 'utf8');
  } catch {
    return '';
  }
}
