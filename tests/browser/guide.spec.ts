/** The page Guide: searched as one types, read topic by topic, with the keyboard alone. */
import type { Page } from '@playwright/test';
import { findBarriers } from './accessibility.ts';
import { expect, test } from './app.ts';
import { screens, widths } from './screens.ts';

async function openPage(page: Page, query = ''): Promise<void> {
  await page.goto(`./#/guide${query}`);
  await page.getByRole('heading', { level: 1, name: /What each figure means|Что значит каждая цифра/ }).waitFor();
}

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
const topOf = (page: Page, name: string) =>
  page.getByRole('heading', { name, exact: true }).evaluate((heading) => heading.getBoundingClientRect().top);

test('the table of components comes first', async ({ page }) => {
  await openPage(page);
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('What the cost is made of');
  await expect(page.getByRole('table').first().getByRole('rowheader')).toHaveText([
    'Staff time',
    'Supplies and aid',
    'Standby',
    'Training and care of staff',
    'Sites and equipment',
    'National programme',
    'Administration',
  ]);
});

test('the search leaves what it finds, marks it and says how much', async ({ page }) => {
  await openPage(page);
  const field = page.getByRole('searchbox', { name: 'Search the guide' });
  const said = page.getByRole('search').getByRole('status');
  await expect(said).toHaveText('44 topics');
  await field.fill('vehicle');
  await expect(said).toHaveText(/^\d+ topics? with “vehicle”$/);
  await expect(page.getByRole('heading', { level: 3, name: 'Names in several languages' })).toHaveCount(0);
  await expect(page.locator('mark').first()).toHaveText('vehicle');
  await field.press('Escape');
  await expect(field).toHaveValue('');
  await expect(said).toHaveText('44 topics');

  await field.fill('zebra');
  await expect(said).toHaveText('Nothing in the guide speaks of “zebra”.');
  await page.getByRole('button', { name: 'Show all topics' }).click();
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(44);
  await field.fill('payroll');
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(field).toBeFocused();
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(44);
});

test('a topic is opened with the keyboard and read from its heading; Back returns', async ({ page }) => {
  await openPage(page);
  const topics = page.getByRole('navigation', { name: 'Topics' });
  const link = topics.getByRole('link', { name: 'Staff on call by night' });
  // Its place in the list may be further down than the window.
  await link.focus();
  const before = await page.evaluate(() => window.scrollY);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/guide\?topic=night-call$/);
  await expect(page.getByRole('heading', { name: 'Staff on call by night' })).toBeFocused();
  const top = await topOf(page, 'Staff on call by night');
  expect(top).toBeGreaterThan(90);
  expect(top).toBeLessThan(200);
  await expect(link).toHaveAttribute('aria-current', 'location');

  // Scrolled away and chosen again, it is shown again.
  await page.evaluate(() => window.scrollTo(0, 0));
  await link.click();
  await expect.poll(() => topOf(page, 'Staff on call by night')).toBeLessThan(200);

  await page.goBack();
  await expect(page).toHaveURL(/#\/guide$/);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before);
});

test('Back from a topic that was taken with the keyboard leads to its link', async ({ page }) => {
  await openPage(page);
  const taken = page.getByRole('navigation', { name: 'Topics' }).getByRole('link', { name: 'How well posts are used' });
  await taken.press('Enter');
  await expect(page.getByRole('heading', { name: 'How well posts are used' })).toBeFocused();
  await page.goBack();
  await expect(taken).toBeFocused();
});

test('an address opens its topic, also one that the search had left out', async ({ page }) => {
  await openPage(page, '?topic=payroll');
  await expect(page.getByRole('heading', { name: 'Staff who are on the payroll already' })).toBeFocused();
  await page.getByRole('searchbox').fill('payroll');
  await page.getByRole('heading', { level: 3, name: 'Present value' }).waitFor({ state: 'detached' });
  await page
    .getByRole('article', { name: 'Staff who are on the payroll already' })
    .getByRole('link', { name: 'Committed, funding gap, new money' })
    .press('Enter');
  await expect(page.getByRole('heading', { name: 'Committed, funding gap, new money' })).toBeFocused();
  await page.evaluate(() => (window.location.hash = '#/guide?topic=undo'));
  await expect(page.getByRole('heading', { name: 'Undo and redo' })).toBeFocused();
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('a topic leads to the tables that it speaks of', async ({ page }) => {
  await openPage(page, '?topic=payroll');
  const link = page.getByRole('article', { name: 'Staff who are on the payroll already' }).getByRole('link', {
    name: /funding$/,
  });
  await expect(link).toHaveAttribute('href', '#/data?table=funding');
});

test('stands without figures: an unknown project has its guide', async ({ page }) => {
  await openPage(page, '?pack=nowhere&topic=warnings');
  await expect(page.getByRole('heading', { name: 'Faults and warnings' })).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, locale: 'ru-RU' });
  test('the list of topics opens above the text and closes behind the one chosen', async ({ page }) => {
    await openPage(page);
    const button = page.getByRole('button', { name: 'Темы' });
    const list = page.getByRole('navigation', { name: 'Темы' });
    await expect(list.getByRole('link')).toHaveCount(0);
    await button.press('Enter');
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await list.getByRole('link', { name: 'Дежурство на вызове по ночам' }).press('Enter');
    await expect(list.getByRole('link')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Дежурство на вызове по ночам' })).toBeFocused();
    expect(await topOf(page, 'Дежурство на вызове по ночам')).toBeLessThan(200);
  });

  test('ё and endings do not matter', async ({ page }) => {
    await openPage(page);
    await page.getByRole('searchbox').fill('волонтеров');
    await expect(page.getByRole('heading', { name: 'Безвозмездные помещения и волонтёры' })).toBeVisible();
    await expect(page.getByRole('search').getByRole('status')).toHaveText(/^По запросу «волонтеров»: \d+ тем[аы]?$/);
  });
});

for (const { name, ...screen } of screens) {
  test.describe(name, () => {
    test.use(screen);
    test('has no barriers and does not overflow', async ({ page }) => {
      await openPage(page);
      expect(await findBarriers(page)).toEqual([]);
      await page.getByRole('searchbox').fill(screen.locale === 'en-GB' ? 'capital' : 'капитальные');
      await page.locator('article mark').first().waitFor();
      expect(await findBarriers(page)).toEqual([]);
      await page.getByRole('searchbox').press('Escape');
      for (const width of [...widths, 768, 1024]) {
        await page.setViewportSize({ ...screen.viewport, width });
        expect(await overflow(page), `${width} wide`).toBe(0);
      }
    });
  });
}

test('on paper stand the texts, without search and links', async ({ page }) => {
  await openPage(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Topics' })).toBeHidden();
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(44);
});

test('an address that names a topic opens at its heading, which nothing covers', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./#/guide?topic=payroll');
  const heading = page.locator('#topic-payroll');
  await expect(heading).toBeFocused();
  const top = await heading.evaluate((node) => node.getBoundingClientRect().top);
  expect(top).toBeGreaterThan(90);
  expect(top).toBeLessThan(200);
});
