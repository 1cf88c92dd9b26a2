/** The app is kept by the browser: it opens without a network, and offers a new version without losing work. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { appFolder } from '../../tools/project.mjs';
import { serveFolder } from '../../tools/staticServer.mjs';

interface Hosted {
  /** Of the app, in a folder of the host's own. */
  readonly address: string;
  readonly folder: string;
  readonly stop: () => Promise<void>;
}

const test = base.extend<{ hosted: Hosted }>({
  // eslint-disable-next-line no-empty-pattern
  hosted: async ({}, use, info) => {
    const root = info.outputPath('host');
    const folder = join(root, 'planner');
    cpSync(appFolder, folder, { recursive: true });
    const server = await serveFolder(root, 0);
    let isRunning = true;
    const stop = async () => {
      if (isRunning) await server.close();
      isRunning = false;
    };
    await use({ address: `${server.address}planner/`, folder, stop });
    await stop();
  },
});

/** It begins some seconds after the first figures. */
const kept = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state ?? '');

const priceOn = (page: Page) => page.getByRole('textbox', { name: 'Counsellor' });

const editPrice = async (page: Page, typed: string) => {
  const price = priceOn(page);
  await price.fill(typed);
  await price.press('Enter');
};

test('after one visit it opens without a network, with all pages and the work of before', async ({ page, hosted }) => {
  await page.goto(`${hosted.address}#/prices?pack=worked-example`);
  await editPrice(page, '34567');
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await kept(page);
  await hosted.stop();

  await page.reload();
  await expect(priceOn(page)).toHaveValue('34,567');
  for (const name of ['Budget', 'Staffing', 'All tables', 'Export', 'Guide']) {
    await page.getByRole('navigation').getByRole('link', { name }).first().click();
    await expect(page.getByRole('heading').first()).toBeAttached();
  }
  await page.goto(`${hosted.address}#/cost?pack=korea-sunflower`);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('assisting one survivor costs');
});

test('a new version is offered, and comes when it is asked for, with the last edit saved', async ({ page, hosted }) => {
  await page.goto(`${hosted.address}#/prices?pack=worked-example`);
  await kept(page);
  await page.reload();
  await expect(priceOn(page)).toBeVisible();

  // What is another version: a file that differs, and the list of files with it.
  const html = join(hosted.folder, 'index.html');
  writeFileSync(html, readFileSync(html, 'utf8').replace('<html ', '<html data-version="next" '));
  const script = join(hosted.folder, 'service-worker.js');
  writeFileSync(script, readFileSync(script, 'utf8').replace(/"version":"\w+"/, '"version":"next"'));

  await page.reload();
  const root = page.locator('html');
  await expect(root).not.toHaveAttribute('data-version', 'next');
  const offer = page.getByRole('button', { name: 'Use it now' });
  await expect(offer).toBeVisible();
  await editPrice(page, '45678');
  await offer.click();
  await expect(root).toHaveAttribute('data-version', 'next');
  await expect(priceOn(page)).toHaveValue('45,678');
  await expect(offer).toBeHidden();
});
