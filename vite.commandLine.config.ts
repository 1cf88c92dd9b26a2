/** How the command line is built: one file for Node with everything in it, so that it starts fast. */
import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli.ts',
    target: 'node20',
    emptyOutDir: true,
    // Readable when something goes wrong; size does not matter here.
    minify: false,
    rolldownOptions: { output: { codeSplitting: false, entryFileNames: 'cost.js' } },
  },
});
