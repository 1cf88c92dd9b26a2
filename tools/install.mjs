/** Installs the packages of package-lock.json where they are missing or of another version. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { projectFolder } from './project.mjs';
import { runNpm } from './run.mjs';

/** Installs what is missing; says so, and everything that npm says, on standard error. Ends the process on failure. */
export async function installIfMissing() {
  if (isInstalled()) return;
  const code = await withLock('install', async () => {
    if (isInstalled()) return 0;
    console.error('Installing packages (once, about half a minute) …');
    return runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  });
  if (code === 0) return;
  console.error('The packages could not be installed. Is there a connection to the npm registry? Then try again.');
  process.exit(1);
}

/**
 * npm writes down what it has installed as the last thing it does, so that this one file tells both
 * whether it came to its end and whether the lock file has changed since.
 */
function isInstalled() {
  const record = join(projectFolder, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = readPackages(record);
  return Object.entries(readPackages(join(projectFolder, 'package-lock.json'))).every(
    ([path, wanted]) => path === '' || wanted.optional || installed[path]?.version === wanted.version,
  );
}

/** @param {string} file */
function readPackages(file) {
  /** @type {{ packages: Record<string, { version?: string, optional?: boolean }> }} */
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return packages;
}
