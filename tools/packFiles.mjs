/** The packs under data/ as data beside the built page: one JSON file a pack, file name to text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project.mjs';

const dataFolder = join(projectFolder, 'data');

/** @param {string} pack */
function packText(pack) {
  const folder = join(dataFolder, pack);
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])));
}

/**
 * Puts `packs/NAME.json` into the built folder, and answers for it where the page is served as it is written.
 * @returns {import('vite').Plugin}
 */
export function packFiles() {
  return {
    name: 'pack-files',
    generateBundle() {
      for (const { name } of readdirSync(dataFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
        this.emitFile({ type: 'asset', fileName: `packs/${name}.json`, source: packText(name) });
      }
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const pack = /^\/packs\/([\w-]+)\.json$/.exec(request.url ?? '')?.[1];
        if (pack === undefined) return next();
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.end(packText(pack));
      });
    },
  };
}
