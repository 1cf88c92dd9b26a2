/** Tables and pictures of results are taken away: to the clipboard, as CSV, PNG and SVG. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

async function saved(page: Page, name: string): Promise<{ readonly file: string; readonly content: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).first().click();
  const done = await download;
  return { file: done.suggestedFilename(), content: await readFile(await done.path()) };
}

test('a table without rights to the clipboard is copied all the same', async ({ page }) => {
  await page.goto('#/staffing?pack=worked-example');
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.getByRole('button', { name: 'Copy table' }).first().click();
  await expect(page.getByRole('status').filter({ hasText: 'Table copied' })).toBeVisible();
});

test('a table is saved as CSV under the names of pack, scenario, table and year', async ({ page }) => {
  await page.goto('#/budget?pack=worked-example');
  const { file, content } = await saved(page, 'Save table as CSV');
  expect(file).toMatch(/^worked-example_base_budget-by-sector_\d{4}\.csv$/);
  const [head = '', first = ''] = content.toString('utf8').split('\n');
  expect(head).toMatch(/^\ufeffSector,"\d{4}, KGS",/);
  expect(first).toMatch(/^[^,]+,\d+(\.\d+)?,/);
});

test('the pathway of a figure is taken away with a head above each of its columns', async ({ page }) => {
  await page.goto('#/cost?pack=worked-example');
  await page.locator('[data-cell]').first().click();
  const pathway = page.locator('#panel-pathway');
  await expect(pathway.getByRole('table', { name: 'Pathway' })).toBeVisible();
  const download = page.waitForEvent('download');
  await pathway.getByRole('button', { name: 'Save table as CSV' }).click();
  const [head, sector, service] = (await readFile(await (await download).path(), 'utf8')).split('\n');
  expect(head).toBe('\ufeffService,Uptake,Contacts');
  expect(sector).toMatch(/^[^,]+,,$/);
  expect(service).toMatch(/^[^,]+,[\d.]+,[\d.]+$/);
});

test('tables and charts of the report are taken away from it, and nothing of that is printed', async ({ page }) => {
  await page.goto('#/report?pack=worked-example');
  await page.locator('.report').waitFor();
  const { file, content } = await saved(page, 'Save table as CSV');
  expect(file).toMatch(/^worked-example_base_cost-per-survivor_\d{4}\.csv$/);
  expect(content.toString('utf8')).toContain('"As planned, KGS"');
  const budget = page.locator('[data-picture]').filter({ has: page.getByRole('img') });
  const download = page.waitForEvent('download');
  await budget.getByRole('button', { name: 'Save picture as SVG' }).click();
  const svg = await readFile(await (await download).path(), 'utf8');
  expect(svg).toMatch(/<rect [^>]*fill="#[0-9a-f]{6}"/);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.report button:visible')).toHaveCount(0);
});

test('a chart is saved as a picture in light colours, its texts as texts', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('#/budget?pack=worked-example');
  await expect(page.locator('canvas').first()).toBeVisible();
  const svg = await saved(page, 'Save picture as SVG');
  const text = svg.content.toString('utf8');
  expect(text).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]*>\n?<rect [^>]*fill="#fff"/);
  // The ink of the light theme, a bar, and a year.
  expect(text).toContain('fill="#16211f"');
  expect(text).toMatch(/<path d="M[^"]*Z" fill="#[0-9a-f]{6}"/);
  expect(text).toMatch(/<text [^>]*>20\d\d<\/text>/);
  const png = await saved(page, 'Save picture as PNG');
  expect(png.file).toMatch(/^worked-example_base_budget-by-sector_\d{4}\.png$/);
  const width = png.content.readUInt32BE(16);
  const [, drawn = '0'] = /<svg [^>]*width="(\d+)"/.exec(text) ?? [];
  expect(width).toBe(2 * Number(drawn));
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'light');
});
