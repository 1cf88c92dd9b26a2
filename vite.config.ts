/** How the app is built into dist/. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { builtInPackFile } from './src/state/builtInPackFile.ts';
import { contentSecurityPolicy } from './tools/contentSecurityPolicy.mjs';
import { offline } from './tools/offline.mjs';
import { packFiles } from './tools/packFiles.mjs';

export default defineConfig({
  // Relative, so that the built folder works under any address.
  base: './',
  plugins: [svelte(), contentSecurityPolicy(), packFiles(builtInPackFile), offline()],
  build: {
    // The last browsers on Windows 7, which many offices still have, and Safari of the same time.
    target: ['chrome109', 'edge109', 'firefox115', 'safari16.4'],
    // The browsers above know modulepreload.
    modulePreload: { polyfill: false },
    // Fonts as data: URLs would fall to the Content-Security-Policy.
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
});
