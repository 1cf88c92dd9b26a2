/** LibreOffice for the workbook tests: finds one that runs, or gets one from the system's packages. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './run.mjs';

const START_LIMIT_MILLISECONDS = 60_000;
const INSTALL_LIMIT_MILLISECONDS = 600_000;

const CANDIDATES = ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];

/** @returns {Promise<string | undefined>} its program; nothing where none can be had */
export async function provideLibreOffice() {
  const found = CANDIDATES.find(runs);
  if (found !== undefined || !canInstallPackages()) return found;
  console.error('No LibreOffice found. Installing LibreOffice Calc from the packages of the system …');
  const options = {
    quiet: true,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    limit: INSTALL_LIMIT_MILLISECONDS,
  };
  // Another installation may be at work: wait for it.
  const patient = ['-q', '-o', 'DPkg::Lock::Timeout=240'];
  // Old lists may still do where no new ones can be had.
  await run('apt-get', [...patient, 'update'], options);
  await run('apt-get', [...patient, 'install', '-y', '--no-install-recommends', 'libreoffice-calc'], options);
  return CANDIDATES.find(runs);
}

/** @param {string} program */
function runs(program) {
  const { status } = spawnSync(program, ['--version'], { timeout: START_LIMIT_MILLISECONDS, stdio: 'ignore' });
  return status === 0;
}

const canInstallPackages = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
