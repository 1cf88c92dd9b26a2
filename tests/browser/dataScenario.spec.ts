/** The data while a scenario is open: edits become its changes, and the base stays as it is. */
import { readPack } from '../../src/pack/readPack.ts';
import { readFiles } from '../cases/readFiles.ts';
import { expect, test } from './app.ts';
import {
  active,
  addRow,
  bar,
  cellAt,
  costOf,
  costOnPage,
  editor,
  goTo,
  grid,
  items,
  openScenario,
  openTable,
  price,
  removeRow,
  write,
} from './dataGrid.ts';

const { tables } = readPack(readFiles('data/worked-example'));

test.describe('in a scenario', () => {
  const inScenario = `${items}&scenario=dearer-kits`;

  test('the base value stands beside what is edited, until it is put back', async ({ page }) => {
    await openTable(page, inScenario);
    await write(page, 3, price, '700000');
    const cell = await cellAt(page, 3, price);
    await expect(cell.locator('s')).toHaveText('600,000');
    await expect(cell).toContainText('700,000');
    await cell.click();
    await expect(bar(page)).toContainText('base 600,000');
    await bar(page).getByRole('button', { name: 'put back' }).click();
    await expect(cell).toHaveText('600,000');
    await expect(cell.locator('s')).toHaveCount(0);
    await expect(active(page)).toHaveCount(1);
  });

  test('the base stays as it is', async ({ page }) => {
    await openTable(page, inScenario);
    await write(page, 3, price, '700000');
    await openScenario(page, 'Base plan');
    await expect(await cellAt(page, 3, price)).toHaveText('600,000');
    await goTo(page, 'Cost per survivor');
    await expect(costOnPage(page)).toContainText(costOf(tables));
  });

  test('rows are added with a code that is written, removed, and put back', async ({ page }) => {
    await openTable(page, inScenario);
    await addRow(page).click();
    await expect(grid(page).getByRole('row')).toHaveCount(8);
    await expect(active(page)).toBeFocused();
    await expect(grid(page).locator('tr.added')).toHaveCount(1);
    await write(page, 8, 'Code', 'van');
    await expect(await cellAt(page, 8, 'Code')).toHaveText('van');
    await (await cellAt(page, 3, 'Name')).click();
    await removeRow(page).click();
    await expect(grid(page).locator('tr.removed')).toHaveCount(1);
    await expect(bar(page)).toContainText('This row is removed in the scenario.');
    await page.getByRole('button', { name: 'Put row back' }).click();
    await expect(grid(page).locator('tr.removed')).toHaveCount(0);
  });

  test('what a row is about cannot be written over, and that is said', async ({ page }) => {
    await openTable(page, inScenario);
    await (await cellAt(page, 3, 'Code')).click();
    await page.keyboard.type('x');
    await expect(editor(page)).toBeHidden();
    await expect(bar(page)).toContainText('A scenario cannot change what a row is about.');
  });

  test('with more rows, the last one leaves a cell that keys reach when the scenario is left', async ({ page }) => {
    await openTable(page, 'table=duty_posts&scenario=resident-police');
    await (await cellAt(page, 2, 'Staffing mix')).click();
    await page.keyboard.press('Control+End');
    await page.evaluate(() => (location.hash = '#/data?table=duty_posts'));
    await expect(grid(page)).toHaveAttribute('aria-rowcount', '83');
    await expect(active(page)).toHaveCount(1);
  });

  test('its own tables are edited in the base', async ({ page }) => {
    await openTable(page, 'pack=worked-example&table=scenarios&scenario=dearer-kits');
    await expect(page.getByText('it is edited in the base plan, whichever scenario is open')).toBeVisible();
    await write(page, 2, 'Name', 'Two more');
    await expect(await cellAt(page, 2, 'Name')).toHaveText('Two more');
  });
});
