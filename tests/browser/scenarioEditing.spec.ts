/** Scenarios as the user's own: made, named, changed in the data, put back, deleted, and undone. */
import type { Page } from '@playwright/test';
import { findBarriers } from './accessibility.ts';
import { expect, test } from './app.ts';
import { screens, widths } from './screens.ts';

const list = (page: Page) => page.getByRole('navigation', { name: 'Scenarios to look at' });
const finding = (page: Page) => page.getByRole('heading', { level: 1 });
const changes = (page: Page) => page.getByRole('table', { name: 'What it changes, and what each change does' });

/** The worked example is computed in a moment. */
async function openPage(page: Page): Promise<void> {
  await page.goto('./#/scenarios?pack=worked-example');
  await expect(page.getByRole('button', { name: 'New scenario' })).toBeVisible();
}

/** Writes into the cell of the first row in this column. */
async function setFirstCell(page: Page, column: string, value: string): Promise<void> {
  const heads = await page.getByRole('columnheader').allInnerTexts();
  const cell = page
    .getByRole('row')
    .nth(1)
    .getByRole('gridcell')
    .nth(heads.indexOf(column) - 1);
  await cell.click();
  await page.keyboard.type(value);
  await page.keyboard.press('Enter');
}

test('a scenario is made, named, given a change, and shows what it does', async ({ page }) => {
  await openPage(page);
  await page.getByRole('button', { name: 'New scenario' }).click();
  await expect(finding(page)).toContainText('“New scenario” costs');
  await expect(page.getByText('This scenario changes nothing yet.')).toBeVisible();
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
  await page.keyboard.type('Better paid');
  await page.keyboard.press('Enter');
  await expect(list(page).getByRole('link', { name: 'Better paid' })).toBeVisible();

  await page.getByRole('link', { name: 'Change its data' }).click();
  await page.getByRole('navigation', { name: 'Tables' }).getByRole('link', { name: 'Cadres' }).click();
  await expect(page.getByText('You are in “Better paid”')).toBeVisible();
  await setFirstCell(page, 'Annual salary as written', '999000');
  await expect(page.getByRole('row').nth(1)).toContainText(/999,000, instead of/);

  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Scenarios' }).click();
  await expect(finding(page)).toContainText(/“Better paid” costs .* more than planned/);
  await expect(changes(page).getByRole('row').nth(1)).toContainText('999,000');
  await page.getByRole('button', { name: 'put back 1' }).click();
  await expect(finding(page)).toContainText('as much as planned');
});

test('a double click makes one scenario, and one that is emptied of its name keeps it', async ({ page }) => {
  await openPage(page);
  const before = await list(page).getByRole('link').count();
  await page.getByRole('button', { name: 'New scenario' }).dblclick();
  const name = page.getByLabel('Name', { exact: true });
  await expect(name).toBeFocused();
  await expect(list(page).getByRole('link')).toHaveCount(before + 1);
  await page.keyboard.press('Delete');
  await page.keyboard.press('Enter');
  await expect(name).toHaveValue('New scenario');
  await expect(page.getByText('A scenario needs a name: it keeps the one it had.')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);

  await page.getByRole('button', { name: 'Duplicate' }).dblclick();
  await expect(name).toHaveValue('New scenario (copy)');
  await expect(name).toBeFocused();
  await expect(list(page).getByRole('link')).toHaveCount(before + 2);
});

test('names of any length leave every page as wide as the screen', async ({ page }) => {
  test.slow();
  const long = 'Endlesslylongname'.repeat(24);
  await openPage(page);
  await page.getByRole('button', { name: 'New scenario' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
  await page.keyboard.insertText(long);
  await page.keyboard.press('Enter');
  await expect(finding(page)).toContainText(long);
  const place = page.url().split('?')[1] ?? '';
  await page.goto(`./#/projects?${place}`);
  await page.getByRole('button', { name: /^Rename/ }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(long);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('link', { name: long.slice(0, 100) })).toBeVisible();
  for (const width of [1440, 320])
    for (const name of ['cost', 'budget', 'scenarios', 'data', 'report', 'export', 'projects']) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`./#/${name}?${place}`);
      await expect(page.locator('h1').first()).not.toBeEmpty();
      if (name === 'report') await page.locator('.report').waitFor();
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(beyond, `${name} at ${width}`).toBe(0);
    }
});

test('the base stays as it is while a scenario is edited, and its value is one press away', async ({ page }) => {
  await page.goto('./#/data?pack=worked-example&scenario=dearer-kits&table=items&at=2/unit_cost');
  const cell = page.getByRole('group', { name: 'Cell' });
  await expect(cell).toContainText('base');
  await cell.getByRole('button', { name: 'put back' }).click();
  await expect(cell).not.toContainText('base');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Scenarios' }).click();
  await expect(changes(page).getByRole('row')).toHaveCount(3);
});

test('deleting is done at once, and undone by its button or by the keys', async ({ page }) => {
  await openPage(page);
  await page.getByRole('button', { name: 'New scenario' }).click();
  await expect(finding(page)).toContainText('“New scenario”');
  await page.getByRole('button', { name: 'Duplicate' }).click();
  await expect(finding(page)).toContainText('“New scenario (copy)”');
  await page.getByRole('button', { name: 'Delete scenario' }).click();
  const toast = page.getByRole('status').filter({ hasText: '“New scenario (copy)” was deleted.' });
  await expect(toast).toBeVisible();
  await expect(list(page).getByRole('link', { name: 'New scenario (copy)' })).toBeHidden();
  await toast.getByRole('button', { name: 'Undo' }).click();
  await expect(finding(page)).toContainText('“New scenario (copy)”');
  await page.getByRole('button', { name: 'Delete scenario' }).press('Enter');
  await expect(toast).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(finding(page)).toContainText('“New scenario (copy)”');
});

for (const { name, ...screen } of screens) {
  test.describe(name, () => {
    test.use(screen);
    test('an open scenario has no barriers, and nothing overflows', async ({ page }) => {
      await page.goto('./#/scenarios?scenario=on-call-nights&year=2028');
      await expect(page.locator('section table').first()).toBeVisible();
      await page.locator('summary').first().click();
      expect(await findBarriers(page)).toEqual([]);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(beyond).toBeLessThanOrEqual(0);
      }
    });
  });
}
