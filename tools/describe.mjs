/** `npm run describe`: writes the `datapackage.json` of each pack in data/ anew, from the declarations of its tables. */
import './nodeVersion.mjs';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installIfMissing } from './install.mjs';
import { projectFolder } from './project.mjs';

await installIfMissing();
const { createServer } = await import('vite');
// The declarations are TypeScript; Vite loads them without a build.
const vite = await createServer({ root: projectFolder, server: { middlewareMode: true }, appType: 'custom' });
try {
  /** @type {unknown} */
  const reading = await vite.ssrLoadModule('/src/pack/readPack.ts');
  const { readPack } = /** @type {typeof import('../src/pack/readPack.ts')} */ (reading);
  /** @type {unknown} */
  const describing = await vite.ssrLoadModule('/src/pack/dataPackage.ts');
  const { dataPackage } = /** @type {typeof import('../src/pack/dataPackage.ts')} */ (describing);
  const data = join(projectFolder, 'data');
  for (const pack of readdirSync(data, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const folder = join(data, pack.name);
    const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    const { tables } = readPack(new Map(names.map((name) => [name, readFileSync(join(folder, name))])));
    writeFileSync(join(folder, 'datapackage.json'), `${JSON.stringify(dataPackage(tables, pack.name), null, 2)}\n`);
    console.log(`data/${pack.name}/datapackage.json`);
  }
} finally {
  await vite.close();
}
