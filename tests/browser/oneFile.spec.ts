/** The app as one file, opened by double click: no server, no other file, nothing that the browser forbids there. */
import { readFileSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { onePageFile } from '../../tools/project.mjs';

const address = pathToFileURL(onePageFile).href;

/** What the page has said against itself, and what it has asked for beyond its one file. */
function watch(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address)) complaints.push(request.url());
  });
  return complaints;
}

test('one file holds it all, in less than two megabytes, and lets no script run but its own', () => {
  expect(statSync(onePageFile).size).toBeLessThan(2_000_000);
  const html = readFileSync(onePageFile, 'utf8');
  expect(html).toContain("default-src 'none'; script-src 'sha256-");
  const tags = html.replace(/(<(script|style)[^>]*>)[\s\S]*?<\/\2>/g, '$1');
  expect(tags).not.toMatch(/unsafe-|<(script|link|img)[^>]+(src|href)="(?!data:)/);
});

test('it opens from a stick: figures, pages, languages, an edit that is kept, and exports', async ({ page }) => {
  test.slow();
  const complaints = watch(page);
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('assisting one survivor costs');
  await page.getByRole('button', { name: 'Русский' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('помощь одной пострадавшей стоит');
  await page.getByRole('button', { name: 'English' }).click();

  await page.goto(`${address}#/prices?pack=worked-example`);
  const price = page.getByRole('textbox', { name: 'Counsellor' });
  const row = page.getByRole('row').filter({ has: price });
  const before = await row.locator('.figure').innerText();
  await price.fill('34567');
  await price.press('Enter');
  await expect(row.locator('.figure')).not.toHaveText(before);
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await page.reload();
  await expect(price).toHaveValue('34,567');

  for (const name of ['Budget', 'Scenarios', 'Staffing', 'All tables', 'Guide', 'Projects']) {
    await page.getByRole('navigation').getByRole('link', { name }).first().click();
    await expect(page.getByRole('heading').first()).toBeAttached();
  }
  await page.getByRole('navigation').getByRole('link', { name: 'Export' }).first().click();
  for (const name of [/zip/i, 'Workbook with live formulas (.xlsx)']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).first().click(),
    ]);
    expect(statSync(await download.path()).size).toBeGreaterThan(1000);
  }
  await page.getByRole('button', { name: 'Copy link with the data' }).click();
  await expect(page.getByText('opened from a file, which has no address elsewhere')).toBeVisible();
  expect(complaints).toEqual([]);
});
