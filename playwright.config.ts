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
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    trace: 'retain-on-failure',
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
