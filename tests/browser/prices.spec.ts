/** The page of prices: found, edited in place, in the base and in a scenario, at fault and put right again. */
import type { Page } from '@playwright/test';
import { findBarriers } from './accessibility.ts';
import { expect, test } from './app.ts';

async function openPrices(page: Page, query = '?pack=worked-example'): Promise<void> {
  await page.goto(`./#/prices${query}`);
  await page.getByRole('table').first().waitFor();
}

const main = (page: Page) => page.getByRole('main');
const rent = (page: Page) => page.getByRole('textbox', { name: 'Rent and utilities of a centre, KGS / year' });
const names = (page: Page) =>
  page.locator('tr.price > th').evaluateAll((heads) => heads.map((head) => head.firstChild?.textContent?.trim()));

test('a price is edited where it stands; the figures follow, one step of undo an edit', async ({ page }) => {
  await openPrices(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /In 2026, \d of 9 prices carr(y|ies) half of the cost/,
  );
  await expect(main(page)).toContainText('11.14 million KGS');
  const before = await names(page);
  await rent(page).fill('700,000');
  await page.keyboard.press('Enter');
  // Two centres, and administration of 7 % on their rent.
  await expect(main(page)).toContainText('11.35 million KGS');
  await expect(page).toHaveURL(/#\/prices\?project=/);
  expect(await names(page), 'no row moves from under the mouse').toEqual(before);
  await rent(page).fill('5000000');
  await page.keyboard.press('Enter');
  await expect(main(page)).toContainText('20.55 million KGS');
  expect(await names(page)).toEqual(before);
  // In a field in which nothing is being written the keys are those of the page.
  await page.keyboard.press('Control+z');
  await expect(rent(page)).toHaveValue('700000');
  await page.keyboard.press('Control+z');
  await expect(main(page)).toContainText('11.14 million KGS');
  // Escape gives up what was typed.
  await rent(page).fill('1');
  await page.keyboard.press('Escape');
  await expect(rent(page)).toHaveValue('600000');
});

test('in a scenario an edit becomes its change, beside what the base has', async ({ page }) => {
  await openPrices(page, '?pack=worked-example&scenario=two-more-centres');
  await rent(page).fill('650000');
  await rent(page).blur();
  const row = page.locator('tr.price', { has: rent(page) });
  await expect(row.locator('s')).toHaveText('600,000');
  await expect(rent(page)).toHaveAccessibleDescription('600,000 in the base plan');
  expect(await findBarriers(page)).toEqual([]);
  await row.getByRole('button', { name: 'put back' }).click();
  await expect(row.locator('s')).toHaveCount(0);
  await expect(rent(page)).toHaveValue('600,000');
});

test('a fault is said at the price and leaves the last figures; its range is put right below it', async ({ page }) => {
  await openPrices(page);
  const kit = page.getByRole('textbox', { name: 'Forensic evidence kit, USD / kit' });
  await kit.fill('75');
  await kit.press('Enter');
  await expect(kit).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('alert')).toContainText('1 fault stands in the data');
  await expect(page.locator('.chip')).toHaveText(/^as of \d\d:\d\d$/);
  await expect(main(page)).toContainText('11.14 million KGS');
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: /how the price of 2026 is made.*Forensic evidence kit/ }).click();
  const high = page.getByRole('textbox', { name: 'Forensic evidence kit, high end of the range' });
  await high.fill('90');
  await high.press('Enter');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(main(page).getByText('How the price of 2026 is made')).toBeVisible();
  await page.getByRole('searchbox').fill('kit supplies');
  await expect(page.getByRole('status').filter({ hasText: '1 of 9 prices' })).toBeVisible();
  await page.locator('tr.price').getByRole('link', { name: 'items.csv, row 2' }).click();
  await expect(page).toHaveURL(/#\/data\?.*table=items&at=2\/unit_cost/);
});

test.describe('on a phone, in Russian, dark', () => {
  test.use({ locale: 'ru-RU', colorScheme: 'dark', viewport: { width: 390, height: 844 } });
  test('it has no barriers and fits, with its details open', async ({ page }) => {
    await openPrices(page);
    await page.locator('tr.price button').first().click();
    await page.locator('tr.details li').first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    }
  });
});
