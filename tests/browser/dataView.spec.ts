/** How a table is seen on the page of data: sorted, narrowed, looked through. The data stay as they are. */
import type { Page } from '@playwright/test';
import { findBarriers } from './accessibility.ts';
import { expect, test } from './app.ts';
import { active, bar, cellAt, grid, items, openTable, price } from './dataGrid.ts';

const names = (page: Page) => grid(page).locator('tbody td:nth-child(2)').allInnerTexts();

test('is sorted and narrowed from the head of a column, by keys, and the file stays as it is', async ({ page }) => {
  await openTable(page, items);
  const before = await names(page);
  await (await cellAt(page, 2, price)).click();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const head = grid(page).getByRole('columnheader', { name: price, exact: true });
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(head).toBeFocused();
  expect((await names(page))[0]).toBe(before[1]);
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  expect((await names(page))[0]).toBe(before[1]);
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByRole('button', { name: 'None' }).click();
  await page.getByRole('checkbox', { name: /^40/ }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByText('1 of 6 rows')).toBeVisible();
  await page.getByRole('button', { name: 'Show all rows' }).click();
  await (await cellAt(page, 2, price)).click();
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByRole('button', { name: 'Order of the file' }).click();
  expect(await names(page)).toEqual(before);
});

test('is looked through: found, replaced in one step, and rows that contain a text', async ({ page }) => {
  await openTable(page, items);
  const before = await names(page);
  await (await cellAt(page, 2, 'Name')).click();
  await page.keyboard.press('Control+h');
  await page.keyboard.type('CENTRE');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
  await expect(grid(page).locator('td[data-active]')).toContainText('centre');
  await page.getByRole('textbox', { name: 'Replace with' }).fill('house');
  await page.getByRole('button', { name: 'Replace all' }).click();
  await expect(page.getByText(/cells? replaced/)).toBeVisible();
  await expect(page.getByText('not found')).toBeVisible();
  await page.getByRole('textbox', { name: 'Find in items' }).press('Escape');
  await expect(active(page)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect.poll(() => names(page)).toEqual(before);
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.keyboard.type('coordin');
  await expect(page.getByText('1 of 6 rows')).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
});

test('a value is edited with its range, how sure it is and by whom, in one step', async ({ page }) => {
  await openTable(page, items);
  await (await cellAt(page, 2, price)).click();
  await page.keyboard.press('Shift+F2');
  const editor = page.getByRole('dialog', { name: /^Price as written/ });
  await editor.getByLabel('Value').fill('80');
  expect(await findBarriers(page)).toEqual([]);
  await editor.getByRole('button', { name: 'in proportion: 50 – 120' }).click();
  await editor.getByLabel('Confidence').selectOption('published');
  await editor.getByLabel('Note').fill('Asked the ministry');
  await editor.getByRole('button', { name: 'Save' }).click();
  await expect(active(page)).toBeFocused();
  await expect(await cellAt(page, 2, price)).toHaveText('80');
  await expect((await cellAt(page, 2, price)).getByRole('img', { name: 'published' })).toBeVisible();
  await expect(await cellAt(page, 2, `${price}, high`)).toHaveText('120');
  await expect(page.getByRole('group', { name: 'Cell' })).toContainText('Asked the ministry');
  await page.keyboard.press('Control+z');
  await expect(await cellAt(page, 2, price)).toHaveText('40');
  await expect(await cellAt(page, 2, `${price}, high`)).toHaveText('60');
});

test('value, low and high are written in the bar above the rows, in one step, and Escape takes back what is not taken over', async ({
  page,
}) => {
  await openTable(page, items);
  await (await cellAt(page, 2, price)).click();
  const low = bar(page).getByRole('textbox', { name: 'Low' });
  const high = bar(page).getByRole('textbox', { name: 'High' });
  const before = [await low.inputValue(), await high.inputValue()];
  await low.fill('1');
  await page.keyboard.press('Escape');
  await expect(active(page)).toBeFocused();
  await expect(low).toHaveValue(before[0] ?? '');
  await low.fill('41');
  await high.fill('77');
  await page.keyboard.press('Enter');
  await expect(active(page)).toBeFocused();
  await expect(await cellAt(page, 2, `${price}, low`)).toHaveText('41');
  await expect(await cellAt(page, 2, `${price}, high`)).toHaveText('77');
  await page.keyboard.press('Control+z');
  await expect(low).toHaveValue(before[0] ?? '');
  await expect(high).toHaveValue(before[1] ?? '');
});

test('what is written in the bar is taken over where another place is gone to', async ({ page }) => {
  await openTable(page, items);
  await (await cellAt(page, 2, price)).click();
  await bar(page).getByRole('textbox', { name: price }).fill('52');
  await (await cellAt(page, 3, price)).click();
  await expect(await cellAt(page, 2, price)).toContainText('52');
});

test('the marks of how sure a figure is are explained below the rows', async ({ page }) => {
  await openTable(page, items);
  for (const word of ['published', 'derived', 'expert', 'illustrative'])
    await expect(page.locator('.legend').getByText(word)).toBeVisible();
});
