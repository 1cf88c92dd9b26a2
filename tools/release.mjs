/** `npm run release`: builds the app anew and writes it into release/: the folder as a zip, the one file, their checksums. */
import './nodeVersion.mjs';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { buildApp } from './buildApp.mjs';
import { installIfMissing } from './install.mjs';
import { appFolder, onePageFile, projectFolder } from './project.mjs';
import { run } from './run.mjs';

const releaseFolder = join(projectFolder, 'release');

await installIfMissing();
const isBuilt =
  (await buildApp()) && (await run(process.execPath, [join(projectFolder, 'tools/buildSingle.mjs')])) === 0;
if (!isBuilt) process.exit(1);
// It needs a package, which may have been installed just now.
const { releaseFiles } = await import('./releaseFiles.mjs');
const files = releaseFiles(versionOf(), filesIn(appFolder), readFileSync(onePageFile));
rmSync(releaseFolder, { recursive: true, force: true });
mkdirSync(releaseFolder);
for (const [name, content] of files) {
  writeFileSync(join(releaseFolder, name), content);
  console.error(`release/${name}`);
}

function versionOf() {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  return version;
}

/** @param {string} folder */
function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  return new Map(paths.map((path) => [path.split(sep).join('/'), new Uint8Array(readFileSync(join(folder, path)))]));
}
