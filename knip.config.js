/** Finds files, exports and packages that nothing uses. */
export default {
  entry: [
    'src/worker.ts',
    'src/cli.ts',
    // In the place of src/asFolder.ts, by vite.single.config.ts.
    'src/asOneFile.ts',
    'vite.single.config.ts',
    // Put together by tools/offline.mjs.
    'tools/serviceWorker.mjs',
    // Loaded by tools/describe.mjs.
    'src/pack/dataPackage.ts',
    'public/*.js',
    'tools/{start,test,build,buildSingle,release,cost,describe}.mjs',
    'tests/**/*.{test,spec}.ts',
  ],
  project: ['src/**/*.{ts,svelte}', 'tests/**/*.ts', 'tools/**/*.mjs', 'public/**/*.js'],
  // tools/test.mjs runs them by the name of their package; the last one is data of tests, read as files.
  ignoreDependencies: ['dependency-cruiser', 'svelte-check', 'csv-spectrum'],
  // Programs of the system, which tests try where they are.
  ignoreBinaries: ['sha256sum'],
  ignoreExportsUsedInFile: true,
};
