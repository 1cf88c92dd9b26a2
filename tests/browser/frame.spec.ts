/** The frame of the page: language, theme, sizes, and the way through it by keyboard and by screen reader. */
import type { Page } from '@playwright/test';
import { findBarriers } from './accessibility.ts';
import { expect, test } from './app.ts';
import { screens } from './screens.ts';

const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

async function openPage(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('table').first().waitFor();
}

/** What is wider than the window, in pixels. */
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

for (const { name, ...screen } of screens) {
  test.describe(name, () => {
    test.use(screen);
    test('has no barriers, whichever cost is shown', async ({ page }) => {
      await openPage(page);
      expect(await findBarriers(page)).toEqual([]);
      for (const measure of ['direct', 'standby']) {
        await page.locator(`button[data-id=${measure}]`).click();
        expect(await findBarriers(page, 'main')).toEqual([]);
      }
    });
  });
}

for (const locale of ['en-GB', 'ru-RU']) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale });
    test('nothing overflows from 320 pixels up', async ({ page }) => {
      await openPage(page);
      for (const width of [320, 390, 768, 1024]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await overflow(page), `${width} pixels`).toBeLessThanOrEqual(0);
      }
    });
  });
}

test.describe('language', () => {
  test.use({ locale: 'ru-RU' });

  test('is the reader’s, until another is chosen, and then stays', async ({ page }) => {
    await openPage(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('помощь одной пострадавшей стоит от');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('assisting one survivor costs from');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page).toHaveTitle('Cost per survivor · ESP Cost Planner');
  });

  test('is fetched alone', async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
    await openPage(page);
    expect(scripts.filter((path) => /\/(en|ru)-[^/]*\.js$/.test(path))).toHaveLength(1);
  });
});

test.describe('theme', () => {
  test.use({ colorScheme: 'dark' });
  const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

  test('is the system’s, until the other is chosen, and then stays', async ({ page }) => {
    await openPage(page);
    expect(await paper(page)).toBe('rgb(17, 24, 23)');
    await page.getByRole('button', { name: 'Light' }).click();
    expect(await paper(page)).toBe('rgb(252, 252, 250)');
    await page.reload();
    expect(await paper(page)).toBe('rgb(252, 252, 250)');
    await expect(page.getByRole('button', { name: 'Dark' })).toBeVisible();
  });

  test('follows the system while nothing is chosen', async ({ page }) => {
    await openPage(page);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await paper(page)).toBe('rgb(252, 252, 250)');
    await expect(page.getByRole('button', { name: 'Dark' })).toBeVisible();
  });
});

test('the keyboard reaches every control in the order of the page', async ({ page }) => {
  await page.setViewportSize(desk);
  await openPage(page);
  const reached: string[] = [];
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    reached.push(
      await page.evaluate(() => document.activeElement?.textContent.trim() || document.activeElement?.ariaLabel || ''),
    );
  }
  expect(reached).toEqual([
    'Skip to the figures',
    'Central Asia, example country',
    'Undo',
    'Redo',
    'English',
    'Русский',
    'Dark',
    'Base plan',
    '2026',
    '2027',
    '2028',
    '2029',
    '2030',
    'All',
    'KGS',
    'Copy link',
    'Cost per survivor',
    'Budget',
    'Scenarios',
    'Pathways',
    'Staffing',
    'Prices',
    'Sites',
    'All tables',
    'How sure',
    'Report',
    'Export',
    'Guide',
    expect.stringMatching(/^[\d,]+$/),
    expect.stringMatching(/^[\d,]+\sKGS$/),
    expect.stringMatching(/^\d+%$/),
    'What does this mean?',
    'Full',
    'Direct',
    'Standby',
    // All figures of the table are one stop.
    expect.stringMatching(/^[\d,]+$/),
    'Copy table',
    'CSV',
    'PNG',
    'SVG',
  ]);
});

test('the skip link leads to the figures and leaves the address alone', async ({ page }) => {
  await openPage(page);
  const address = page.url();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  expect(page.url()).toBe(address);
});

test.describe('on a phone', () => {
  test.use({ viewport: phone });

  test('the year is chosen in a sheet, by keyboard too', async ({ page }) => {
    await openPage(page);
    const line = page.getByRole('button', { name: /Base plan · 2026 · KGS/ });
    await line.press('Enter');
    const sheet = page.getByRole('dialog', { name: 'What you are looking at' });
    expect(await findBarriers(page)).toEqual([]);
    await sheet.getByRole('button', { name: '2027' }).press('Enter');
    await expect(sheet).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('In 2027');
  });

  test('the menu has the language and the theme; Escape closes it and focus returns', async ({ page }) => {
    await openPage(page);
    await page.getByRole('button', { name: 'Menu' }).press('Enter');
    const menu = page.getByRole('dialog', { name: 'Menu' });
    expect(await findBarriers(page)).toEqual([]);
    await menu.getByRole('button', { name: 'Русский' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Меню' })).toBeFocused();
  });

  test('the table scrolls in itself, its first column held, and the keyboard can scroll it', async ({ page }) => {
    await openPage(page);
    const frame = page.getByRole('region', { name: 'Cost per survivor by case type and staffing mix' });
    await frame.focus();
    await expect(frame).toBeFocused();
    const name = page.locator('tbody th').first();
    const before = await name.boundingBox();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.evaluate((node) => node.scrollLeft)).toBeGreaterThan(0);
    expect((await name.boundingBox())?.x).toBe(before?.x);
  });
});
