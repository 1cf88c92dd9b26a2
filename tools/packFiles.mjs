/** The packs under data/ as data of the built page: one JSON text a pack. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project.mjs';

const dataFolder = join(projectFolder, 'data');

/** @typedef {(files: Map<string, Uint8Array>) => unknown} Contents what is written of the files of a pack */

/** @returns {string[]} */
export const packNames = () =>
  readdirSync(dataFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/**
 * @param {string} pack
 * @param {Contents} contents
 */
export function packText(pack, contents) {
  const folder = join(dataFolder, pack);
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return JSON.stringify(contents(new Map(names.map((name) => [name, readFileSync(join(folder, name))]))));
}

/**
 * Puts `packs/NAME.json` into the built folder, and answers for it where the page is served as it is written.
 * @param {Contents} contents
 * @returns {import('vite').Plugin}
 */
export function packFiles(contents) {
  return {
    name: 'pack-files',
    generateBundle() {
      for (const name of packNames()) {
        this.emitFile({ type: 'asset', fileName: `packs/${name}.json`, source: packText(name, contents) });
      }
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const pack = /^\/packs\/([\w-]+)\.json$/.exec(request.url ?? '')?.[1];
        if (pack === undefined) return next();
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.end(packText(pack, contents));
      });
    },
  };
}
