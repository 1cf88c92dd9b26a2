/** The browser for the browser tests: finds one that runs, or gets one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { installedCommand, run } from './run.mjs';
import { canInstallPackages, installFirstPackage } from './systemPackages.mjs';

/** Playwright's own download, which Playwright finds by itself. */
export const PLAYWRIGHTS_OWN = 'playwright';

const START_LIMIT_MILLISECONDS = 30_000;
const INSTALL_LIMIT_MILLISECONDS = 300_000;

/**
 * Where Chromium, Chrome and Edge are on each system; plain names are looked up in the PATH.
 * @type {Partial<Record<NodeJS.Platform, string[]>>}
 */
const CANDIDATES = {
  linux: [
    // Without windows: tests run in it in about half the time.
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .flatMap((folder) =>
      ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'].map((product) => {
        const program = product.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe';
        return `${folder}\\${product}\\Application\\${program}`;
      }),
    ),
};

/**
 * A browser that is here already. The environment variable BROWSER_PATH goes before all others.
 * @returns {Promise<string | undefined>} its program, or {@link PLAYWRIGHTS_OWN}
 */
export async function findBrowser() {
  const named = process.env.BROWSER_PATH;
  if (named !== undefined && named !== '') return named;
  const candidates = CANDIDATES[process.platform] ?? [];
  const installed = candidates.flatMap(findPrograms).find(runs);
  if (installed !== undefined) return installed;
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath()) ? PLAYWRIGHTS_OWN : undefined;
}

/**
 * A browser that is here already, else one from the system's packages, else Playwright's own download.
 * @returns {Promise<string | undefined>} as {@link findBrowser}; nothing where none can be had
 */
export async function provideBrowser() {
  const found = await findBrowser();
  if (found !== undefined) return found;
  if (canInstallPackages()) {
    console.error('No browser found. Installing Chromium from the packages of the system …');
    await installFirstPackage(['chromium-headless-shell', 'chromium'], { limit: INSTALL_LIMIT_MILLISECONDS });
    const installed = await findBrowser();
    if (installed !== undefined) return installed;
  }
  await downloadBrowser();
  return findBrowser();
}

/**
 * Playwright wants the whole path of a program.
 * @param {string} candidate
 */
function findPrograms(candidate) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = isAbsolute(candidate) ? [candidate] : folders.map((folder) => join(folder, candidate));
  return paths.filter((path) => existsSync(path));
}

/**
 * Whether the program really starts. On Ubuntu the package `chromium` brings only a stand-in
 * that asks for a snap, which containers cannot install.
 * @param {string} program
 */
function runs(program) {
  // On Windows asking for the version would open a window.
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(program, ['--version'], {
    encoding: 'utf8',
    timeout: START_LIMIT_MILLISECONDS,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 && /\d+\.\d+\.\d+/.test(stdout);
}

async function downloadBrowser() {
  console.error('No browser found. Downloading the one of Playwright …');
  const playwright = installedCommand('@playwright/test', 'playwright');
  // The libraries of the system that it needs can be installed by root only.
  const libraries = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  await run(process.execPath, [playwright, 'install', ...libraries, 'chromium']);
}
