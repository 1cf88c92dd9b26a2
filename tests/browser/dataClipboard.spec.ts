/** Blocks of cells on the page of data: selected, copied, pasted, emptied and filled, each in one step. */
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { cellAt, grid, items, openTable, price } from './dataGrid.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const toClipboard = (page: Page, text: string) => page.evaluate((given) => navigator.clipboard.writeText(given), text);
const selected = (page: Page) => grid(page).locator('td[aria-selected="true"]');

test('a block is selected by Shift and arrows, copied, and pasted elsewhere in one step', async ({ page }) => {
  await openTable(page, items);
  await (await cellAt(page, 2, price)).click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(selected(page)).toHaveCount(4);
  await page.keyboard.press('Control+c');
  expect((await clipboard(page)).split(/\r?\n/)).toEqual(['40\t25', '600000\t', '']);
  const before = await (await cellAt(page, 4, price)).innerText();
  await (await cellAt(page, 4, price)).click();
  await expect(selected(page)).toHaveCount(1);
  await page.keyboard.press('Control+v');
  await expect(await cellAt(page, 4, price)).toHaveText('40');
  await expect(await cellAt(page, 5, price)).toHaveText('600,000');
  // As in a spreadsheet, what was pasted is selected.
  await expect(selected(page)).toHaveCount(4);
  await expect(await cellAt(page, 4, price)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(await cellAt(page, 4, price)).toHaveText(before);
});

test('a block of a spreadsheet takes names for codes, and adds the rows that it has more', async ({ page }) => {
  await openTable(page, 'pack=worked-example&table=payer_splits');
  const last = Number(await grid(page).getAttribute('aria-rowcount'));
  await toClipboard(page, 'joint\tDonors\t0.5\r\njoint\tRegion\t0.5\r\n');
  await (await cellAt(page, last, 'Code')).click();
  await page.keyboard.press('Control+v');
  await expect(grid(page)).toHaveAttribute('aria-rowcount', String(last + 1));
  await expect(await cellAt(page, last + 1, 'Payer')).toHaveText('Region');
  await expect(await cellAt(page, last + 1, 'Share of the split')).toHaveText('0.5');
  await expect(page.getByText('6 cells pasted')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(grid(page)).toHaveAttribute('aria-rowcount', String(last));
});

test('what has no room beside the last column is said to be left out', async ({ page }) => {
  await openTable(page, 'pack=worked-example&table=payers');
  await (await cellAt(page, 2, 'Name')).click();
  await page.keyboard.press('End');
  const standing = await grid(page).locator('tbody').innerText();
  await toClipboard(page, 'last\tbeyond\tbeyond\r\n');
  await page.keyboard.press('Control+v');
  await expect(page.getByText('1 cell pasted; columns without room here, left out: 2')).toBeVisible();
  await expect(grid(page).locator('tbody')).not.toHaveText(standing, { useInnerText: true });
  await expect(grid(page).getByText('beyond')).toHaveCount(0);
});

test('a block is selected with the mouse, filled down and emptied', async ({ page }) => {
  await openTable(page, items);
  const [from, to] = [await cellAt(page, 2, 'Unit'), await cellAt(page, 4, 'Unit')];
  await from.scrollIntoViewIfNeeded();
  await from.hover();
  await page.mouse.down();
  await to.hover();
  await page.mouse.up();
  await expect(selected(page)).toHaveCount(3);
  await page.keyboard.press('Control+d');
  await expect(to).toHaveText(await from.innerText());
  await page.keyboard.press('Delete');
  await expect(from).toHaveText('');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(from).toHaveText('kit');
  await expect(to).not.toHaveText('kit');
});

test('whole rows and columns are selected by keys, and filled by the corner with the mouse', async ({ page }) => {
  await openTable(page, items);
  const unit = await cellAt(page, 2, 'Unit');
  await unit.scrollIntoViewIfNeeded();
  await unit.click();
  await page.keyboard.press('Control+Space');
  await expect(selected(page)).toHaveCount(6);
  await expect(page.getByText('6 cells selected')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+Space');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(selected(page)).toHaveCount(30);

  await unit.click();
  const handle = (await page.getByTitle('Drag to fill').boundingBox())!;
  await page.mouse.move(handle.x + 12, handle.y + 12);
  await page.mouse.down();
  await (await cellAt(page, 4, 'Unit')).hover();
  await page.mouse.up();
  for (const record of [3, 4]) await expect(await cellAt(page, record, 'Unit')).toHaveText('kit');
  await expect(await cellAt(page, 5, 'Unit')).not.toHaveText('kit');
  await page.keyboard.press('Control+z');
  await expect(await cellAt(page, 3, 'Unit')).not.toHaveText('kit');

  await (await cellAt(page, 3, 'Unit')).click();
  await page.keyboard.press('Control+d');
  await expect(await cellAt(page, 3, 'Unit')).toHaveText('kit');
});

test('while a cell is edited, the clipboard is that of its text', async ({ page }) => {
  await openTable(page, items);
  await toClipboard(page, '77');
  await (await cellAt(page, 2, price)).dblclick();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+v');
  await page.keyboard.press('Enter');
  await expect(await cellAt(page, 2, price)).toHaveText('77');
  await expect(await cellAt(page, 3, price)).toHaveText('600,000');
});
