/** Packages of the system (Debian and its kin), for the programs that tests need. */
import { existsSync } from 'node:fs';
import { run } from './run.mjs';

/** Whether this process may install packages of the system. */
export const canInstallPackages = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * Installs the first of the packages that can be had.
 * @param {string[]} names
 * @param {{ limit: number, more?: string[] }} options `limit`: in milliseconds, for each; `more`: arguments of the installation
 * @returns {Promise<void>} whether or not one could be installed
 */
export async function installFirstPackage(names, { limit, more = [] }) {
  const options = { quiet: true, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, limit };
  // Another installation may be at work: wait for it.
  const patient = ['-q', '-o', 'DPkg::Lock::Timeout=240'];
  // Old lists may still do where no new ones can be had.
  await run('apt-get', [...patient, 'update'], options);
  for (const name of names) {
    const code = await run('apt-get', [...patient, 'install', '-y', ...more, name], options);
    if (code === 0) return;
  }
}
