/** What follows an edit of the data: figures, faults that hold them, saving, undo and redo. */
import type { Page } from '@playwright/test';
import { setCell } from '../../src/pack/editTables.ts';
import { readPack } from '../../src/pack/readPack.ts';
import { readFiles } from '../cases/readFiles.ts';
import { findBarriers } from './accessibility.ts';
import { expect, test } from './app.ts';
import {
  active,
  addRow,
  bar,
  cellAt,
  costOf,
  costOnPage,
  goTo,
  grid,
  isSaved,
  items,
  openScenario,
  openTable,
  placeOfActive,
  price,
  write,
} from './dataGrid.ts';

const { tables } = readPack(readFiles('data/worked-example'));
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' }).first();
const redo = (page: Page) => page.getByRole('button', { name: 'Redo' }).first();

test('the figures follow an edit, and the data become a project that is saved', async ({ page }) => {
  await openTable(page, items);
  await write(page, 2, price, '55');
  await expect(page).toHaveURL(/#\/data\?project=[0-9a-f]{16}&table=items/);
  await isSaved(page);
  await goTo(page, 'Cost per survivor');
  const expected = costOf(setCell(tables, 'items', 0, 'unit_cost', '55'));
  expect(expected).not.toBe(costOf(tables));
  await expect(costOnPage(page)).toContainText(expected);
  await page.reload();
  await expect(costOnPage(page)).toContainText(expected);
  await goTo(page, 'All tables');
  await expect(await cellAt(page, 2, price)).toHaveText('55');
});

test('edits are there after a reload, and after the data were left for an example', async ({ page }) => {
  await openTable(page, items);
  await write(page, 2, price, '55');
  await isSaved(page);
  await page.reload();
  await expect(await cellAt(page, 2, price)).toHaveText('55');
  await write(page, 2, price, '57');
  // Left at once: what is not saved yet is saved on the way.
  await page.evaluate((hash) => (location.hash = hash), `#/data?${items}`);
  await expect(await cellAt(page, 2, price)).toHaveText('40');
  await page.goBack();
  await expect(await cellAt(page, 2, price)).toHaveText('57');
});

test('an edit that is made while other data are on their way is kept', async ({ page }) => {
  await openTable(page, items);
  await write(page, 2, price, '55');
  await isSaved(page);
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/packs/korea-sunflower.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.evaluate(() => (location.hash = '#/data?pack=korea-sunflower&table=payers'));
  await expect(page.getByRole('heading', { level: 1, name: 'Payers' })).toBeVisible();
  // Whether or not the data of before can still be written, nothing that was written is lost.
  const isWritable = (await active(page).count()) === 1;
  if (isWritable) await write(page, 2, 'Name', 'Treasury');
  release();
  await expect(await cellAt(page, 2, 'Name')).not.toContainText(/Ministry of Health|Treasury/);
  await page.goBack();
  await expect(await cellAt(page, 2, price)).toHaveText('55');
  await page.getByRole('link', { name: /^Payers/ }).click();
  await expect(await cellAt(page, 2, 'Name')).toHaveText(isWritable ? 'Treasury' : 'Ministry of Health');
});

for (const before of ['', '?pack=worked-example&table=payers']) {
  test(`a project that is not here is said${before && ', and no other tables stand in its place'}`, async ({
    page,
  }) => {
    await page.goto(`./#/data${before}`);
    await grid(page).waitFor();
    await page.evaluate(() => (location.hash = '#/data?project=gone'));
    if (before === '') await page.reload();
    await expect(page.getByText('There is no project called “gone” here.')).toBeVisible();
    await expect(grid(page)).toBeHidden();
  });
}

test('what is typed after a link led to a cell goes into the cells that follow', async ({ page }) => {
  await openTable(page, `${items}&at=2/unit_cost`);
  await expect(await cellAt(page, 2, price)).toBeFocused();
  for (const value of ['41', '42']) {
    await page.keyboard.type(value);
    await page.keyboard.press('Enter');
    await isSaved(page);
  }
  await expect(await cellAt(page, 2, price)).toHaveText('41');
  await expect(await cellAt(page, 3, price)).toHaveText('42');
});

test('Back after the first edit leads to the project, not to the example that it was', async ({ page }) => {
  await page.goto('./#/cost?pack=worked-example');
  await goTo(page, 'All tables');
  await page.getByRole('link', { name: /^Items \d/ }).click();
  await write(page, 2, price, '55');
  await isSaved(page);
  const changed = setCell(tables, 'items', 0, 'unit_cost', '55');
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/#\/cost\?project=/);
  await expect(costOnPage(page)).toContainText(costOf(changed));
  await expect(page.getByText(/^Saved \d\d:\d\d$/).first()).toBeVisible();
});

test.describe('a fault', () => {
  test('is marked at its cell, listed with the way there, and the figures are held meanwhile', async ({ page }) => {
    await openTable(page, items);
    await write(page, 3, price, 'dear');
    const cell = await cellAt(page, 3, price);
    await expect(cell).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByRole('heading', { name: '1 fault stands in the data' })).toBeVisible();
    await expect(page.getByText(/^Results show the figures of \d\d:\d\d until they are mended\.$/)).toBeVisible();
    await cell.click();
    await expect(bar(page).getByRole('textbox', { name: price })).toHaveValue('dear');
    expect(await findBarriers(page)).toEqual([]);

    await goTo(page, 'Cost per survivor');
    await expect(page.getByRole('alert')).toContainText('1 fault stands in the data.');
    await expect(costOnPage(page)).toContainText(costOf(tables));
    await goTo(page, 'All tables');
    await expect(cell).toBeVisible();
    await page.keyboard.press('F8');
    await expect(cell).toBeFocused();
    expect(await placeOfActive(page)).toEqual(['3', '3']);

    await page.keyboard.type('600000');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: /fault/ })).toBeHidden();
    await expect(cell).not.toHaveAttribute('aria-invalid');
  });

  test('of another table is one press away, and each press leads to the next', async ({ page }) => {
    await openTable(page, items);
    await write(page, 3, price, 'dear');
    await write(page, 4, price, 'dearer');
    await page.getByRole('link', { name: /^Payers/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Payers' })).toBeVisible();
    await expect(page.getByRole('heading', { name: '2 faults stand in the data' })).toBeVisible();
    await page.getByRole('button', { name: 'Go to the cell' }).first().click();
    await expect(await cellAt(page, 3, price)).toBeFocused();
    await page.keyboard.press('F8');
    await page.keyboard.press('F8');
    await expect(await cellAt(page, 4, price)).toBeFocused();
  });

  test('is led to again when it was left', async ({ page }) => {
    await openTable(page, items);
    await write(page, 3, price, 'dear');
    await expect(page.getByRole('heading', { name: '1 fault stands in the data' })).toBeVisible();
    for (const elsewhere of [6, 7]) {
      await page.keyboard.press('F8');
      await expect(await cellAt(page, 3, price)).toBeFocused();
      await (await cellAt(page, elsewhere, 'Name')).click();
    }
  });

  test('of another scenario is led to in that scenario', async ({ page }) => {
    await openTable(page, `${items}&scenario=dearer-kits`);
    await write(page, 3, price, 'dear');
    await expect(page.getByRole('heading', { name: '1 fault stands in the data' })).toBeVisible();
    await openScenario(page, 'Base plan');
    const warning = page
      .getByRole('listitem')
      .filter({ hasText: 'dear' })
      .filter({ has: page.getByRole('button') });
    await warning.getByRole('button', { name: 'Go to the cell' }).click();
    await expect(page).toHaveURL(/scenario=dearer-kits/);
    await expect(await cellAt(page, 3, price)).toBeFocused();
  });
});

test.describe('undo and redo', () => {
  test('by buttons bring back the value, with page, table and scenario', async ({ page }) => {
    await openTable(page, items);
    await expect(undo(page)).toHaveAttribute('aria-disabled', 'true');
    await write(page, 2, price, '55');
    await openScenario(page, /Dearer kits/i);
    await page.getByRole('link', { name: /^Cadres/ }).click();
    await write(page, 2, 'Annual salary as written', '99000');
    await goTo(page, 'Cost per survivor');
    await undo(page).click();
    await expect(page).toHaveURL(/#\/data\?.*scenario=dearer-kits.*table=cadres/);
    await expect(await cellAt(page, 2, 'Annual salary as written')).not.toContainText('99,000');
    await undo(page).click();
    await expect(page).toHaveURL(/#\/data\?(?!.*scenario).*table=items/);
    await expect(await cellAt(page, 2, price)).toHaveText('40');
    await expect(undo(page)).toHaveAttribute('aria-disabled', 'true');
    await redo(page).click();
    await expect(await cellAt(page, 2, price)).toHaveText('55');
    await redo(page).click();
    await expect(page).toHaveURL(/scenario=dearer-kits/);
    await expect(await cellAt(page, 2, 'Annual salary as written')).toContainText('99,000');
    await expect(redo(page)).toHaveAttribute('aria-disabled', 'true');
  });

  test('by keys go through steps from any page, and leave the text that is being written alone', async ({ page }) => {
    await openTable(page, items);
    await write(page, 2, price, '55');
    await write(page, 3, price, '700000');
    await (await cellAt(page, 4, price)).dblclick();
    await page.keyboard.type('1');
    await page.keyboard.press('Control+z');
    await expect(await cellAt(page, 3, price)).toHaveText('700,000');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await expect(await cellAt(page, 3, price)).toHaveText('600,000');
    await goTo(page, 'Budget');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+z');
    await expect(await cellAt(page, 2, price)).toHaveText('40');
    await page.keyboard.press('Control+y');
    await expect(await cellAt(page, 2, price)).toHaveText('55');
    await page.keyboard.press('Control+Shift+z');
    await expect(await cellAt(page, 3, price)).toHaveText('700,000');
  });

  test('of an added row leave a cell that keys reach', async ({ page }) => {
    await openTable(page, items);
    await page.keyboard.press('Tab');
    await (await cellAt(page, 7, price)).click();
    await addRow(page).click();
    await expect(grid(page).getByRole('row')).toHaveCount(8);
    await expect(active(page)).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(grid(page).getByRole('row')).toHaveCount(7);
    await expect(active(page)).toHaveCount(1);
  });
});

test('a fault leads to its cell from the end of the page, and a table low in the list to its name', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 560 });
  await openTable(page, 'pack=central-asia-centre&table=cadres');
  await write(page, 3, 'Annual salary as written', 'plenty');
  await expect(page.getByRole('heading', { name: '1 fault stands in the data' })).toBeVisible();
  const toEnd = () => page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await toEnd();
  const faulty = await cellAt(page, 3, 'Annual salary as written');
  await expect(faulty).not.toBeInViewport();
  await page.keyboard.press('F8');
  await expect(faulty).toBeFocused();
  await expect(faulty).toBeInViewport({ ratio: 1 });

  const last = page.getByRole('navigation', { name: 'Tables' }).getByRole('link').last();
  await toEnd();
  await last.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
});
