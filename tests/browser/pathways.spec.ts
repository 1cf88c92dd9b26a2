/** The page Pathways: slid by mouse and by keys, typed, undone, followed to the panel and to the table. */
import type { Page } from '@playwright/test';
import { findBarriers } from './accessibility.ts';
import { expect, test } from './app.ts';

const table = (page: Page) => page.getByRole('table', { name: /^The pathway|^Маршрут/ });
const worked = './#/pathways?pack=worked-example&caseType=sexual-assault';
const slider = (page: Page) => page.getByRole('slider', { name: 'Uptake of Recorded statement' });
const field = (page: Page) => page.getByRole('textbox', { name: 'Uptake of Recorded statement' });
const figure = (page: Page) =>
  table(page)
    .getByRole('row', { name: /^Recorded statement/ })
    .getByRole('link');
const full = (page: Page) =>
  table(page)
    .getByRole('row', { name: /^Full cost/ })
    .getByRole('link');

async function openPage(page: Page, address = worked): Promise<void> {
  await page.goto(address);
  await table(page).getByRole('link').first().waitFor();
}

test('a slide is one step of undo, and every figure follows it', async ({ page }) => {
  await openPage(page);
  await expect(figure(page)).toHaveText('855');
  await expect(full(page)).toHaveText('39,705');
  const box = (await slider(page).boundingBox())!;
  const at = (part: number) => box.x + 7 + (box.width - 14) * part;
  await page.mouse.move(at(0.8), box.y + box.height / 2);
  await page.mouse.down();
  for (const part of [0.7, 0.6, 0.5, 0.45, 0.4]) await page.mouse.move(at(part), box.y + box.height / 2);
  await page.mouse.up();
  await expect(field(page)).toHaveValue('40%');
  await expect(figure(page)).toHaveText('427');
  await expect(full(page)).not.toHaveText('39,705');
  await page.keyboard.press('Control+z');
  await expect(field(page)).toHaveValue('80%');
  await expect(figure(page)).toHaveText('855');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  await slider(page).press('ArrowRight');
  await expect(field(page)).toHaveValue('81%');
  await expect(figure(page)).toHaveText('865');
});

test('what is typed is written, a fault holds the figures, and a figure leads down to its cell', async ({ page }) => {
  await openPage(page);
  await field(page).fill('often');
  await field(page).press('Enter');
  await expect(page.getByRole('alert')).toContainText('1 fault stands in the data');
  await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(figure(page)).toHaveText('855');
  await field(page).fill('40');
  await field(page).press('Enter');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(field(page)).toHaveValue('40%');
  await expect(figure(page)).toHaveText('427');
  await figure(page).click();
  const explained = page.getByRole('region', { name: 'Explain' });
  await expect(explained).toContainText('Direct cost of the service per survivor');
  await expect(explained).toBeInViewport({ ratio: 0.3 });
  await page.keyboard.press('Escape');
  await expect(figure(page)).toBeFocused();
  await page.getByRole('link', { name: 'Show all rows of this pathway in the table' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
});

test('in a scenario what is slid becomes its change, beside the base', async ({ page }) => {
  await openPage(page, `${worked}&scenario=two-more-centres`);
  await slider(page).press('ArrowLeft');
  const row = table(page).getByRole('row', { name: /^Recorded statement/ });
  await expect(row).toContainText('base 80%');
  await row.getByRole('button', { name: 'Put back to 80%: Uptake of Recorded statement' }).click();
  await expect(row).not.toContainText('base');
  await expect(field(page)).toHaveValue('80%');
});

for (const [name, viewport, colorScheme, locale] of [
  ['desk', { width: 1440, height: 900 }, 'light', 'en-GB'],
  ['phone', { width: 320, height: 844 }, 'dark', 'ru-RU'],
] as const) {
  test.describe(name, () => {
    test.use({ viewport, colorScheme, locale });
    test('has no barriers, and nothing stands beyond the edge', async ({ page }) => {
      await openPage(page, './#/pathways');
      expect(await findBarriers(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  });
}
