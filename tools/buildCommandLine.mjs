/** Builds the command line into one file, dist-cli/cost-<fingerprint>.js, where there is none of the present sources. */
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commandLineSources, fingerprint } from './fingerprint.mjs';
import { installIfMissing } from './install.mjs';
import { withLock } from './lock.mjs';
import { commandLineFolder } from './project.mjs';
import { installedCommand, run } from './run.mjs';

/**
 * The name holds the fingerprint of the sources, so that being there is being fresh, and so that a build
 * beside a running command never changes the file which that one reads.
 * @returns {Promise<string | undefined>} the path of the built file; nothing where it cannot be built
 */
export async function buildCommandLineIfStale() {
  const built = builtFile();
  if (existsSync(built)) return built;
  await installIfMissing();
  const done = await withLock('command-line', async () => existsSync(built) || build(built));
  return done ? built : undefined;
}

/** @returns {Promise<boolean>} whether the build succeeded */
export function buildCommandLine() {
  return withLock('command-line', () => build(builtFile()));
}

function builtFile() {
  return join(commandLineFolder, `cost-${fingerprint(commandLineSources)}.js`);
}

/**
 * @param {string} file where the command line shall lie; it appears there whole or not at all
 * @returns {Promise<boolean>} whether the build succeeded
 */
async function build(file) {
  const unfinished = join(commandLineFolder, 'unfinished');
  const vite = installedCommand('vite', 'vite');
  const settings = ['--config', 'vite.commandLine.config.ts', '--outDir', unfinished, '--logLevel', 'warn'];
  const code = await run(process.execPath, [vite, 'build', ...settings]);
  if (code !== 0) return false;
  const outdated = readdirSync(commandLineFolder).filter((name) => name.startsWith('cost-'));
  renameSync(join(unfinished, 'cost.js'), file);
  rmSync(unfinished, { recursive: true });
  for (const path of outdated.map((name) => join(commandLineFolder, name))) if (path !== file) rmSync(path);
  return true;
}
