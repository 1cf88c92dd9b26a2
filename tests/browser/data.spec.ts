/** The page of data: cells and rows are edited by mouse and by keys alone. */
import { readPack } from '../../src/pack/readPack.ts';
import { readFiles } from '../cases/readFiles.ts';
import { findBarriers } from './accessibility.ts';
import { expect, test } from './app.ts';
import { serveDefaultPack } from './builtInPack.ts';
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
  openTable,
  placeOfActive,
  price,
  removeRow,
  write,
} from './dataGrid.ts';

const { tables } = readPack(readFiles('data/worked-example'));

test.describe('by mouse', () => {
  test('a cell is edited in place, and a click elsewhere takes it over', async ({ page }) => {
    await openTable(page, items);
    await (await cellAt(page, 2, price)).dblclick();
    await expect(editor(page)).toHaveValue('40');
    await editor(page).fill('50');
    await (await cellAt(page, 3, 'Name')).click();
    await expect(await cellAt(page, 2, price)).toHaveText('50');
    await expect(editor(page)).toBeHidden();
    expect(await placeOfActive(page)).toEqual(['3', '2']);
  });

  test('what is said of a cell moves none from under the mouse', async ({ page }) => {
    await openTable(page, items);
    await expect(page.getByRole('heading', { name: /warnings$/ })).toBeVisible();
    // Of this price there is a warning.
    await (await cellAt(page, 3, price)).click();
    const about = page.getByRole('list', { name: 'About this cell' });
    await expect(about).toContainText('has no range');
    const cell = await cellAt(page, 5, price);
    const before = await cell.boundingBox();
    await cell.click();
    await expect(about).toBeHidden();
    expect(await cell.boundingBox()).toEqual(before);
  });

  test('a cell of a list is chosen by name, and keeps the code', async ({ page }) => {
    await openTable(page, items);
    const payer = await cellAt(page, 2, 'Payer');
    await expect(payer).toHaveText('Ministry of Health');
    await payer.dblclick();
    await expect(editor(page).locator('option')).toContainText(['Ministry of Health', 'Donors']);
    await editor(page).selectOption({ label: 'Donors' });
    await expect(payer).toHaveText('Donors');
    await expect(editor(page)).toBeHidden();
    await goTo(page, 'Cost per survivor');
    await expect(page.getByRole('alert')).toBeHidden();
  });
});

test.describe('by keys alone', () => {
  test('the grid is one stop of Tab, and arrows lead through its cells', async ({ page }) => {
    await openTable(page, items);
    await expect(grid(page).locator('[tabindex="0"], button, a, input')).toHaveCount(1);
    await active(page).focus();
    expect(await placeOfActive(page)).toEqual(['2', '2']);
    for (const [key, place] of [
      ['ArrowRight', ['2', '3']],
      ['ArrowDown', ['3', '3']],
      ['End', ['3', '16']],
      ['Home', ['3', '2']],
      ['Control+End', ['7', '16']],
      ['ArrowDown', ['7', '16']],
      ['Control+Home', ['2', '2']],
    ] as const) {
      await page.keyboard.press(key);
      expect(await placeOfActive(page), key).toEqual(place);
      await expect(active(page)).toBeFocused();
      await expect(active(page)).toBeInViewport({ ratio: 0.9 });
    }
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await expect(grid(page).locator(':focus')).toHaveCount(0);
    await page.keyboard.press('Shift+Tab');
    await expect(active(page)).toBeFocused();
    expect(await placeOfActive(page)).toEqual(['3', '2']);
  });

  test('typing replaces, Enter and F2 edit, Escape leaves as it was, Delete empties', async ({ page }) => {
    await openTable(page, items);
    const cell = await cellAt(page, 2, price);
    await cell.click();
    await page.keyboard.type('5');
    await expect(editor(page)).toHaveValue('5');
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await expect(cell).toHaveText('55');
    expect(await placeOfActive(page)).toEqual(['3', '3']);

    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('F2');
    await expect(editor(page)).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.type('9');
    await page.keyboard.press('Escape');
    await expect(cell).toHaveText('55');
    await expect(active(page)).toBeFocused();

    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.type('.5');
    await page.keyboard.press('Shift+Enter');
    await expect(cell).toHaveText('55.5');

    await cell.click();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Delete');
    await expect(await cellAt(page, 2, `${price}, low`)).toHaveText('');
  });

  test('Tab takes over what is edited and leads to the cell beside it, back with Shift', async ({ page }) => {
    await openTable(page, items);
    await (await cellAt(page, 2, price)).click();
    await page.keyboard.type('41');
    await page.keyboard.press('Tab');
    expect(await placeOfActive(page)).toEqual(['2', '4']);
    await page.keyboard.type('26');
    await page.keyboard.press('Shift+Tab');
    expect(await placeOfActive(page)).toEqual(['2', '3']);
    await expect(active(page)).toBeFocused();
    await expect(await cellAt(page, 2, price)).toHaveText('41');
    await expect(await cellAt(page, 2, `${price}, low`)).toHaveText('26');
  });

  test('a value is chosen from a list', async ({ page }) => {
    await openTable(page, items);
    const payer = await cellAt(page, 2, 'Payer');
    await payer.click();
    await page.keyboard.press('Enter');
    await expect(editor(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(payer).toHaveText('Ministry of Labour and Social Protection');
    await expect(grid(page).locator(':focus')).toHaveCount(1);
    expect((await placeOfActive(page))[1]).toBe('12');
  });
});

test('a value beyond its range is said at the cell, and takes its range along with one button', async ({ page }) => {
  await openTable(page, items);
  await write(page, 2, price, '80');
  await expect(page.getByText('The row keeps its source and confidence')).toBeVisible();
  await page.keyboard.press('ArrowUp');
  const about = page.getByRole('list', { name: 'About this cell' });
  await expect(about).toContainText('The high bound 60 lies below the value 80.');
  await about.getByRole('button', { name: 'Move low and high in proportion: 50 – 120' }).click();
  await expect(about).toBeHidden();
  await expect(await cellAt(page, 2, price)).toBeFocused();
  await expect(await cellAt(page, 2, `${price}, low`)).toHaveText('50');
  await expect(await cellAt(page, 2, `${price}, high`)).toHaveText('120');
  await expect(page.getByRole('link', { name: 'All tables', exact: true }).first()).toBeVisible();
});

test('a Russian user writes a decimal comma, and spaces between thousands', async ({ browser, address }) => {
  const page = await browser.newPage({ locale: 'ru-RU', baseURL: address });
  await openTable(page, items);
  for (const [typed, shown] of [
    ['12,5', '12,5'],
    ['1 250 000', '1\u00a0250\u00a0000'],
    ['0,125', '0,125'],
  ] as const) {
    await write(page, 2, 'Цена, как записана', typed);
    await expect(await cellAt(page, 2, 'Цена, как записана')).toHaveText(shown);
    await (await cellAt(page, 2, 'Цена, как записана')).click();
    await page.keyboard.press('F2');
    await expect(editor(page)).toHaveValue(typed.replaceAll(' ', ''));
    await page.keyboard.press('Escape');
  }
  await write(page, 2, 'Цена, как записана', '1.000');
  await expect(page.getByText('«1.000» прочитано как 1. Тысячи пишите без точки.')).toBeVisible();
  await page.close();
});

test.describe('rows of the base', () => {
  test('are added below the one pointed at and removed again', async ({ page }) => {
    await openTable(page, items);
    await (await cellAt(page, 3, 'Name')).click();
    await addRow(page).click();
    await expect(await cellAt(page, 4, 'Code')).toHaveText('new-1');
    await expect(active(page)).toBeFocused();
    expect(await placeOfActive(page)).toEqual(['4', '2']);
    await removeRow(page).click();
    await expect(grid(page).getByRole('row')).toHaveCount(7);
    await expect(active(page)).toHaveCount(1);
  });

  test('are inserted, duplicated and removed by keys and from a menu, each in one step', async ({ page }) => {
    await openTable(page, items);
    const codes = () => grid(page).locator('tbody td:nth-child(2)').allInnerTexts();
    const before = await codes();
    await (await cellAt(page, 3, 'Name')).click();
    await page.keyboard.press('Control++');
    await expect(grid(page)).toHaveAttribute('aria-rowcount', '8');
    await expect(active(page)).toBeFocused();
    await page.keyboard.type('Night taxi');
    await page.keyboard.press('Enter');
    await expect(await cellAt(page, 3, 'Code')).toHaveText('night-taxi');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Shift+ArrowDown');
    const menu = page.getByRole('button', { name: 'More for rows' });
    await menu.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem', { name: 'Insert row above' })).toBeFocused();
    await page.keyboard.press('d');
    await page.keyboard.press('Enter');
    await expect(grid(page)).toHaveAttribute('aria-rowcount', '10');
    await expect(await cellAt(page, 5, 'Code')).toHaveText('night-taxi-2');
    await expect(page.getByText('2 rows added')).toBeVisible();
    await page.keyboard.press('Control+-');
    await expect(grid(page)).toHaveAttribute('aria-rowcount', '9');
    for (let step = 0; step < 4; step++) await page.keyboard.press('Control+z');
    await expect.poll(codes).toEqual(before);
  });

  test('may all go, and one may come again', async ({ page }) => {
    await openTable(page, 'pack=worked-example&table=overheads');
    await removeRow(page).click();
    await expect(page.getByText('No rows yet. An empty table counts as nothing.')).toBeVisible();
    await addRow(page).click();
    await expect(grid(page).getByRole('row')).toHaveCount(2);
  });

  test('under another code take along all that names them', async ({ page }) => {
    await openTable(page, 'pack=worked-example&table=payers');
    await write(page, 2, 'Code', 'ministry');
    await expect(page.getByRole('heading', { name: /fault/ })).toBeHidden();
    await goTo(page, 'Cost per survivor');
    await expect(page.getByRole('alert')).toBeHidden();
    await expect(costOnPage(page)).toContainText(costOf(tables));
  });
});

test('the address points at a cell', async ({ page }) => {
  await openTable(page, `${items}&at=5/economic_code`);
  await expect(await cellAt(page, 5, 'Economic code')).toBeFocused();
  await expect(bar(page)).toContainText('economic code');
});

test('of a table of five thousand rows only those in sight are drawn, and keys lead to its end', async ({ page }) => {
  await serveDefaultPack(page, (files) => {
    const [head = ''] = (files['items.csv'] ?? '').split('\n');
    const columns = head.split(',');
    const row = (index: number) => {
      const cells: Record<string, string> = {
        id: `item-${index}`,
        name: `Item ${index}`,
        unit: 'piece',
        unit_cost: '5',
      };
      return columns.map((column) => ({ ...cells, economic_code: '22', payer: 'health' })[column] ?? '').join(',');
    };
    const more = Array.from({ length: 5000 }, (_, index) => row(index));
    return { ...files, 'items.csv': `${files['items.csv']?.trimEnd() ?? ''}\n${more.join('\n')}\n` };
  });
  await page.goto('./#/data?table=payers');
  await grid(page).waitFor();
  await page.getByRole('link', { name: /^Items\s*5,066 rows/ }).click();
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '5067');
  await expect(await cellAt(page, 2, 'Name')).toBeVisible();
  await (await cellAt(page, 2, 'Name')).click();
  await page.keyboard.press('Control+End');
  expect((await placeOfActive(page))[0]).toBe('5067');
  await expect(active(page)).toBeFocused();
  await expect(active(page)).toBeInViewport();
  expect(await grid(page).getByRole('row').count()).toBeLessThan(120);
  for (const rows of [3, -20, 9, -9, 60, -35, -2, 12]) {
    await grid(page).evaluate((table, by) => (table.closest('.box')!.scrollTop += by * 32), rows);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await expect(active(page), `scrolled by ${rows} rows`).toBeFocused();
    const drawn = await grid(page)
      .locator('tbody [aria-rowindex]')
      .evaluateAll((all) => all.map((row) => Number(row.getAttribute('aria-rowindex'))));
    expect(drawn).toEqual([...drawn].sort((first, second) => first - second));
  }
});

for (const locale of ['en-GB', 'ru-RU']) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale });

    test('everyone can use it, on a screen and on a telephone', async ({ page }) => {
      await openTable(page, 'table=years&scenario=twice-as-many');
      await expect(page.getByRole('heading', { level: 2 }).last()).toBeVisible();
      for (const width of [1440, 390, 320]) {
        await page.setViewportSize({ width, height: width === 1440 ? 900 : 844 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        if (width > 320) expect(await findBarriers(page)).toEqual([]);
      }
      await active(page).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await expect(editor(page)).toBeFocused();
      expect(await findBarriers(page)).toEqual([]);
    });
  });
}
