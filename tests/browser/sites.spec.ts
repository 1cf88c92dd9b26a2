/** The page of sites: the roll-out edited by year, shares that must add up, case types with shares of their own. */
import type { Page } from '@playwright/test';
import { findBarriers } from './accessibility.ts';
import { expect, test } from './app.ts';

async function openSites(page: Page, query = '?pack=worked-example'): Promise<void> {
  await page.goto(`./#/sites${query}`);
  await page.getByRole('table').first().waitFor();
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

async function enter(page: Page, name: string, typed: string): Promise<void> {
  await field(page, name).fill(typed);
  await page.keyboard.press('Enter');
}

test('sites and shares are edited by year; what shares lack is said in their sum, and the last figures stay', async ({
  page,
}) => {
  await openSites(page);
  const finding = page.getByRole('heading', { level: 1 });
  await expect(finding).toHaveText(
    /From 2026 to 2027 the network grows from 7 to 11 sites\. In 2026 a site sees from 9 to 228 survivors/,
  );
  await enter(page, 'One-stop centre, sites in 2026', '2.5');
  await expect(finding).toContainText('from 9 to 182 survivors');
  await enter(page, 'One-stop centre, share of survivors in 2026, per cent', '88 %');
  const sums = page.getByRole('row', { name: /^Shares together, %/ });
  await expect(sums).toContainText('98');
  await expect(sums).toContainText('2 missing');
  await expect(page.getByRole('alert')).toContainText('1 fault stands in the data');
  await expect(finding).toContainText('from 9 to 182 survivors');
  expect(await findBarriers(page)).toEqual([]);
  await enter(page, 'Safe room in a village clinic, share of survivors in 2026, per cent', '12');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(sums).toContainText('2 missing');
});

test('a case type gets shares of its own and gives them up; in a scenario the base stays beside each', async ({
  page,
}) => {
  await openSites(page, '?pack=worked-example&scenario=dearer-kits');
  await page.getByRole('button', { name: 'Give shares of its own: Physical violence by a partner' }).click();
  const share = 'Physical violence by a partner at One-stop centre, share in 2026, per cent';
  await expect(field(page, share)).toHaveValue('90');
  await enter(page, 'Sexual assault at One-stop centre, share in every year, per cent', '90');
  const row = page.locator('tr', {
    has: field(page, 'Sexual assault at One-stop centre, share in every year, per cent'),
  });
  await expect(row.locator('s')).toHaveText('95');
  await page.getByRole('button', { name: 'Follow all survivors: Physical violence by a partner' }).click();
  await expect(field(page, share)).toHaveCount(0);
});

test.describe('on a phone, in Russian, dark', () => {
  test.use({ locale: 'ru-RU', colorScheme: 'dark', viewport: { width: 390, height: 844 } });
  test('it has no barriers and fits', async ({ page }) => {
    await openSites(page);
    expect(await findBarriers(page)).toEqual([]);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    }
  });
});
