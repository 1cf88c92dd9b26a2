/** Browser tests of the built app. */
import { defineConfig, devices } from '@playwright/test';
import { findBrowser, PLAYWRIGHTS_OWN } from './tools/browser.mjs';

const browser = await findBrowser();

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  forbidOnly: process.env.CI !== undefined,
  fullyParallel: true,
  workers: 2,
  // An old office PC, or a machine shared with others, is slow.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    // Recording takes time, and nobody looks at it there.
    trace: process.env.CI === undefined ? 'retain-on-failure' : 'off',
    launchOptions: {
      ...(browser !== undefined && browser !== PLAYWRIGHTS_OWN && { executablePath: browser }),
      args: [
        // Root, as which containers run, cannot have the sandbox.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        // The browser's own business with its makers: nothing but the app shall use the network.
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
      ],
    },
  },
});
