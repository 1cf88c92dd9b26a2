/** The browser tests' `test`: serves the built app, and fails where the page complains or calls another host. */
import { test as base, type Page } from '@playwright/test';
import { appFolder } from '../../tools/project.mjs';
import { serveFolder } from '../../tools/staticServer.mjs';

interface Served {
  /** The address of the built app. */
  readonly address: string;
}

interface Watched {
  /** What the page has said against itself so far: errors, warnings, blocked content, requests to other hosts. */
  readonly complaints: string[];
}

export const test = base.extend<Watched, Served>({
  address: [
    // Playwright wants the first argument to be a destructured object.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const server = await serveFolder(appFolder, 0);
      await use(server.address);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ address }, use) => {
    await use(address);
  },
  // Keeping the app would load all of it in every test: `offline.spec.ts` tests that by itself.
  context: async ({ context }, use) => {
    await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await use(context);
  },
  complaints: [
    async ({ page, address }, use) => {
      const complaints: string[] = [];
      watch(page, address, complaints);
      await use(complaints);
      base.expect(complaints, 'complaints of the page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';

/** Chromium reports content that a Content-Security-Policy blocks as an error on the console. */
function watch(page: Page, address: string, complaints: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const own = request.url().startsWith(address) || /^(data|blob):/.test(request.url());
    if (!own) complaints.push(`request to ${request.url()}`);
  });
}
