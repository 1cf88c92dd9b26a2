/** Tests that need no browser: `npm test` runs all but those of time, `npm run bench` those alone. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const timed = 'tests/bench/**/*.test.ts';
const withRunes = 'tests/**/*.svelte.test.ts';

const unit: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'unit',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', timed, withRunes],
  },
};

/** Runes and components as browsers get them, while Node by itself would get those for rendering on a server. */
const runes: TestProjectInlineConfiguration = {
  extends: true,
  resolve: { conditions: ['browser'] },
  test: { name: 'runes', include: [withRunes], environment: './tools/browserEnvironment.mjs' },
};

const bench: TestProjectInlineConfiguration = {
  extends: true,
  test: { name: 'bench', include: [timed], fileParallelism: false },
};

export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
  test: {
    // Laws over random packs take seconds, on slow machines many.
    testTimeout: 60_000,
    // Files share what a process has loaded: loading everything anew for each took longer than the tests.
    isolate: false,
    maxWorkers: 2,
    projects: mode === 'bench' ? [bench] : [unit, runes],
  },
}));
