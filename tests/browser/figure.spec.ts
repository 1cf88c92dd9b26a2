/** Figures of the page as doors: to the panel, to the tip; and what stands in the panel's place on a first visit. */
import type { Page } from '@playwright/test';
import { findBarriers } from './accessibility.ts';
import { expect, test } from './app.ts';

const cell = (page: Page, name: string) => page.locator(`[data-cell="${name}"]`);
const panel = (page: Page) => page.locator('aside').filter({ hasNotText: 'These are not your figures yet' });
const tip = (page: Page) => page.getByRole('tooltip');
const isPutAway = (page: Page) =>
  page.addInitScript(() => localStorage.setItem('esp-cost-planner.welcome', 'put-away'));

async function openPage(page: Page, hash = ''): Promise<void> {
  await page.goto(`./${hash}`);
  await page.getByRole('table').first().waitFor();
}

test('a figure opens the panel, is marked, stands in the address, and Back closes it', async ({ page }) => {
  await isPutAway(page);
  await openPage(page);
  await cell(page, 'assault-acute/crisis').click();
  await expect(panel(page)).toContainText('Sexual assault of an adult, acute');
  await expect(cell(page, 'assault-acute/crisis')).toHaveAttribute('aria-current', 'true');
  expect(page.url()).toContain('cell=assault-acute/crisis');
  await page.goBack();
  await expect(panel(page)).toBeHidden();
});

test('by keyboard too, and Escape leads back to the figure', async ({ page }) => {
  await isPutAway(page);
  await openPage(page);
  await cell(page, 'child-abuse/as-planned').or(page.locator('[data-cell]').first()).first().focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(page.locator('[data-cell]:focus')).toHaveCount(1);
});

test('the figures of the sentence open what is behind them', async ({ page }) => {
  await openPage(page);
  const links = page.getByRole('heading', { level: 1 }).getByRole('link');
  await expect(links).toHaveCount(3);
  await links.last().click();
  expect(page.url()).toContain('cell=all/as-planned');
  await expect(cell(page, 'all/as-planned')).toHaveAttribute('aria-current', 'true');
});

test('the measure stands in the address', async ({ page }) => {
  await openPage(page, '#/cost?cost=direct');
  await expect(page.locator('button[data-id=direct]')).toHaveAttribute('aria-pressed', 'true');
  await page.locator('button[data-id=standby]').click();
  expect(page.url()).toContain('cost=standby');
});

test('the tip says the exact amount, how it comes about and what it rests on; Escape takes it away', async ({
  page,
}) => {
  await openPage(page);
  await cell(page, 'assault-acute/integrated').hover();
  await expect(tip(page)).toContainText('Sexual assault of an adult, acute');
  await expect(tip(page)).toContainText(/\d{2},\d{3}\.\d{2}\sKGS/);
  await expect(tip(page)).toContainText('Full cost = staff time + standby');
  await expect(tip(page)).toContainText(/Rests on rows of the data: .*\d+ expert/);
  expect(await findBarriers(page)).toEqual([]);
  await tip(page).hover();
  await page.waitForTimeout(300);
  await expect(tip(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tip(page)).toBeHidden();
  await cell(page, 'assault-acute/crisis').focus();
  await expect(tip(page)).toContainText('Crisis centre, day and night');
  await page.keyboard.press('Escape');
  await expect(tip(page)).toBeHidden();
  await expect(cell(page, 'assault-acute/crisis')).toBeFocused();
});

test.describe('a first visit', () => {
  for (const [width, place] of [
    [1440, 'aside'],
    [1100, '.welcome'],
    [390, '.welcome'],
  ] as const) {
    test(`has its welcome at ${width} pixels, until it is put away`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await openPage(page);
      const welcome = page.locator(place).filter({ hasText: 'These are not your figures yet' });
      await expect(welcome).toBeVisible();
      await expect(welcome).toContainText('7% of the cost rests on demand figures without a source.');
      expect(await findBarriers(page)).toEqual([]);
      await welcome.getByRole('button', { name: 'Close' }).click();
      await expect(page.getByText('These are not your figures yet')).toHaveCount(0);
      await page.reload();
      await page.getByRole('table').first().waitFor();
      await expect(page.getByText('These are not your figures yet')).toHaveCount(0);
    });
  }
});

test('the list of pages leads to how sure the figures are', async ({ page }) => {
  await openPage(page);
  await page.getByRole('link', { name: 'How sure', exact: true }).click();
  await expect(page.locator('#sure')).toBeInViewport();
  await expect(page.locator('#sure')).toBeFocused();
});
