/** The built page as one file that works by double click: packs, scripts and styles inside, and a policy of their hashes. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { onePagePolicy } from './contentSecurityPolicy.mjs';
import { packNames, packText } from './packFiles.mjs';
import { onePageFile, projectFolder } from './project.mjs';

const publicFolder = join(projectFolder, 'public');

/**
 * Comes after the plugin that puts what was built into the page.
 * @param {import('./packFiles.mjs').Contents} contents
 * @returns {import('vite').Plugin}
 */
export function onePage(contents) {
  return {
    name: 'one-page',
    enforce: 'post',
    transformIndexHtml: { order: 'pre', handler: withoutNeighbours },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('There is no page to put everything into.');
        const others = Object.keys(bundle).filter((name) => name !== 'index.html');
        if (others.length > 0) throw new Error(`Beside the page were built: ${others.join(', ')}.`);
        page.fileName = basename(onePageFile);
        page.source = withPolicy(withPacks(String(page.source), contents));
      },
    },
  };
}

/**
 * What lies under public/ comes into the page, or is left out where it is for a host only.
 * @param {string} html
 */
function withoutNeighbours(html) {
  const icon = readFileSync(join(publicFolder, 'favicon.svg'), 'utf8').trim();
  const theme = readFileSync(join(publicFolder, 'theme.js'), 'utf8').trim();
  return html
    .replace('href="/favicon.svg"', () => `href="data:image/svg+xml,${encodeURIComponent(icon)}"`)
    .replace('<script src="/theme.js"></script>', () => `<script>${theme}</script>`)
    .replace(/\s*<link rel="(manifest|apple-touch-icon)"[^>]*>/g, '');
}

/**
 * @param {string} html
 * @param {import('./packFiles.mjs').Contents} contents
 */
function withPacks(html, contents) {
  const blocks = packNames().map((name) => {
    const text = gzipSync(packText(name, contents), { level: 9 }).toString('base64');
    return `<script type="application/gzip" id="pack-${name}">${text}</script>`;
  });
  return html.replace('</head>', () => `${blocks.join('\n')}\n</head>`);
}

/** @param {string} html */
function withPolicy(html) {
  const scripts = [...html.matchAll(/<script(?![^>]*gzip)[^>]*>([\s\S]*?)<\/script>/g)].map((found) => found[1] ?? '');
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((found) => found[1] ?? '');
  const policy = onePagePolicy(scripts, styles);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return html.replace('<head>', () => `<head>\n    ${meta}`);
}
