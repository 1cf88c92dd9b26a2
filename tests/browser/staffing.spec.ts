/** The page Staffing: two mixes chosen, their differences shown, kept in the address; the ways to the tables. */
import type { Page } from '@playwright/test';
import { findBarriers } from './accessibility.ts';
import { expect, test } from './app.ts';

const week = (page: Page) => page.getByRole('table', { name: 'A week on duty at one site' });
const minutes = (page: Page) => page.getByRole('table', { name: /^Minutes that a contact takes/ });

async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('table').last().waitFor();
}

test('two mixes stand side by side, changed and kept in the address', async ({ page }) => {
  await openPage(page, './#/staffing?pack=worked-example&site=centre');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('survivors use 8% of the paid staff time');
  await expect(page.getByRole('row', { name: /^Woman police officer 10\.0 posts/ })).toContainText('under 20%');
  await page.getByRole('button', { name: /^3%: how the use of Woman police officer/ }).click();
  const explained = page.getByRole('dialog', { name: 'Woman police officer, 2026' });
  await expect(explained).toContainText('posts by workload');
  await page.keyboard.press('Escape');
  await expect(explained).toHaveCount(0);
  const police = week(page).getByRole('row', { name: /^Woman police officer/ });
  await expect(police.getByRole('img').first()).toHaveAccessibleName(/^168 h a week present: 4\.98 posts a site/);
  await expect(police.getByRole('img').last()).toHaveAccessibleName(/^168 h a week on call, paid at 25%/);
  await expect(minutes(page).getByRole('row', { name: /^First-line support/ })).toBeVisible();
  await page.getByRole('button', { name: 'Differences only' }).click();
  await expect(minutes(page).getByRole('row', { name: /^First-line support/ })).toHaveCount(0);
  await expect(minutes(page).getByRole('row', { name: /^Recorded statement/ })).toContainText('90150');
  await expect(week(page).getByRole('row')).toHaveCount(3);
  await page.getByRole('combobox', { name: /^First mix/ }).press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/mixes=on-call\/resident/);
  await expect(minutes(page).getByRole('row', { name: /^Recorded statement/ })).toContainText('15090');
  await page.getByRole('link', { name: 'Change duty in the table' }).click();
  await expect(page).toHaveURL(/table=duty_posts/);
  await expect(page.getByRole('grid')).toBeVisible();
});

for (const [name, viewport, colorScheme, locale] of [
  ['desk', { width: 1440, height: 900 }, 'light', 'en-GB'],
  ['phone', { width: 320, height: 844 }, 'dark', 'ru-RU'],
] as const) {
  test.describe(name, () => {
    test.use({ viewport, colorScheme, locale });
    test('has no barriers, and nothing stands beyond the edge', async ({ page }) => {
      await openPage(page, './#/staffing');
      expect(await findBarriers(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  });
}
