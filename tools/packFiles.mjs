/** The packs under data/ as data beside the built page: one JSON file a pack. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project.mjs';

const dataFolder = join(projectFolder, 'data');

/**
 * Puts `packs/NAME.json` into the built folder, and answers for it where the page is served as it is written.
 * @param {(files: Map<string, Uint8Array>) => unknown} contents what is written of the files of a pack
 * @returns {import('vite').Plugin}
 */
export function packFiles(contents) {
  /** @param {string} pack */
  const packText = (pack) => {
    const folder = join(dataFolder, pack);
    const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    return JSON.stringify(contents(new Map(names.map((name) => [name, readFileSync(join(folder, name))]))));
  };
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
