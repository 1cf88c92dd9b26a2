/** How the app is built into one file, for a USB stick: everything that vite.config.ts builds, inside of one page. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { builtInPackFile } from './src/state/builtInPackFile.ts';
import { onePage } from './tools/onePage.mjs';
import served from './vite.config.ts';

export default defineConfig({
  base: './',
  publicDir: false,
  resolve: { alias: [{ find: './asFolder.ts', replacement: './asOneFile.ts' }] },
  plugins: [svelte(), viteSingleFile(), onePage(builtInPackFile)],
  build: {
    target: served.build?.target ?? [],
    modulePreload: { polyfill: false },
    outDir: 'dist-single',
  },
  // Inside of a file there are no files to import from.
  worker: { format: 'iife', rolldownOptions: { output: { codeSplitting: false } } },
});
