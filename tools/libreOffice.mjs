/** LibreOffice for the workbook tests: finds one that runs, or gets one from the system's packages. */
import { spawnSync } from 'node:child_process';
import { canInstallPackages, installFirstPackage } from './systemPackages.mjs';

const START_LIMIT_MILLISECONDS = 60_000;
const INSTALL_LIMIT_MILLISECONDS = 600_000;

const CANDIDATES = ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];

/** @returns {Promise<string | undefined>} its program; nothing where none can be had */
export async function provideLibreOffice() {
  const found = CANDIDATES.find(runs);
  if (found !== undefined || !canInstallPackages()) return found;
  console.error('No LibreOffice found. Installing LibreOffice Calc from the packages of the system …');
  const more = ['--no-install-recommends'];
  await installFirstPackage(['libreoffice-calc'], { limit: INSTALL_LIMIT_MILLISECONDS, more });
  return CANDIDATES.find(runs);
}

/** @param {string} program */
function runs(program) {
  const { status } = spawnSync(program, ['--version'], { timeout: START_LIMIT_MILLISECONDS, stdio: 'ignore' });
  return status === 0;
}
