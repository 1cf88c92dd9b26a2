/** Finds files, exports and packages that nothing uses. */
export default {
  entry: [
    'src/worker.ts',
    'src/cli.ts',
    'public/*.js',
    'tools/{start,test,build,cost}.mjs',
    'tests/**/*.{test,spec}.ts',
  ],
  project: ['src/**/*.{ts,svelte}', 'tests/**/*.ts', 'tools/**/*.mjs', 'public/**/*.js'],
  // tools/test.mjs runs them by the name of their package.
  ignoreDependencies: ['dependency-cruiser', 'svelte-check'],
  ignoreExportsUsedInFile: true,
};
