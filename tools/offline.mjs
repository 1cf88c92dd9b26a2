/** Writes the service worker beside the built page, with the names of all files that it is to keep. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project.mjs';

const publicFolder = join(projectFolder, 'public');
const script = join(projectFolder, 'tools', 'serviceWorker.mjs');

/**
 * Comes last, when every other file is there.
 * @returns {import('vite').Plugin}
 */
export function offline() {
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const built = Object.entries(bundle).map(([name, file]) => [
          name,
          file.type === 'chunk' ? file.code : file.source,
        ]);
        const copied = readdirSync(publicFolder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => join(parentPath, name))
          .map((path) => [path.slice(publicFolder.length + 1).replaceAll('\\', '/'), readFileSync(path)]);
        const files = /** @type {[string, string | Uint8Array][]} */ ([...built, ...copied]).filter(
          ([name]) => !name.endsWith('.map'),
        );
        this.emitFile({ type: 'asset', fileName: 'service-worker.js', source: scriptFor(files) });
      },
    },
  };
}

/**
 * @param {[name: string, content: string | Uint8Array][]} files
 * @returns {string} the same for the same files; another one where any of them differs
 */
export function scriptFor(files) {
  const hash = createHash('sha256');
  const sorted = files.toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [name, content] of sorted) hash.update(`${name}\n${content.length}\n`).update(content);
  // The page is asked for by the folder's address.
  const names = sorted.map(([name]) => (name === 'index.html' ? './' : `./${name}`));
  const version = hash.digest('hex').slice(0, 16);
  return `self.kept = ${JSON.stringify({ version, files: names })};\n${readFileSync(script, 'utf8')}`;
}
