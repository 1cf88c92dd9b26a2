/** Ways of a user on the page of data: by row numbers and heads of columns. */
import { expect, type Locator, type Page } from '@playwright/test';
import { answerOf } from '../../src/analysis/answer.ts';
import { Results } from '../../src/analysis/results.ts';
import type { Tables } from '../../src/pack/pack.ts';
import { openTables } from '../../src/scenario/openTables.ts';
import { formatsFor } from '../../src/words/formats.ts';
import { roundingFor } from '../../src/words/rounding.ts';

export const items = 'pack=worked-example&table=items';
export const price = 'Price as written';

const english = formatsFor({ locale: 'en', millions: 'long' });

/** What all survivors of the data cost each, as planned in the base: printed, and computed apart from the page. */
export function costOf(tables: Tables): string {
  const { rows } = answerOf(new Results(openTables(tables).pack!), {});
  const rounding = roundingFor(rows.flatMap(({ cells }) => cells.map(({ full }) => full)));
  return english.amount(rows.at(-1)?.cells[0]?.full ?? '', rounding);
}

export const costOnPage = (page: Page): Locator => page.locator('[data-cell="all/as-planned"]');

/** Where there are faults, the link to the data says how many. */
export const goTo = (page: Page, name: string): Promise<void> =>
  page
    .getByRole('link', { name: new RegExp(`^${name}( \\d+ faults?)?$`) })
    .first()
    .click();

export async function openScenario(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: /^Scenario/ }).click();
  await page.getByRole('option', { name }).click();
}

export const addRow = (page: Page): Locator => page.getByRole('button', { name: 'Add a row' });
export const removeRow = (page: Page): Locator => page.getByRole('button', { name: 'Remove row' });

/** What is said of the cell that is pointed at. */
export const bar = (page: Page): Locator => page.getByRole('group', { name: 'Cell' });

export const isSaved = (page: Page): Promise<void> => expect(page.getByText(/^Saved \d\d:\d\d$/).first()).toBeVisible();

export const grid = (page: Page): Locator => page.getByRole('grid');

export async function openTable(page: Page, query: string): Promise<void> {
  await page.goto(`./#/data?${query}`);
  await expect(grid(page).getByRole('row').nth(1)).toBeVisible();
}

/** The cell in the row of this record, the header being 1, under this head. */
export async function cellAt(page: Page, record: number, head: string): Promise<Locator> {
  await grid(page).waitFor();
  const heads = await grid(page)
    .locator('thead th')
    .evaluateAll((cells) => cells.map((cell) => cell.textContent.trim()));
  const column = heads.indexOf(head);
  if (column < 0) throw new Error(`no column ${head}: ${heads.join(', ')}`);
  return grid(page).locator(`tr[aria-rowindex="${record}"] [aria-colindex="${column + 1}"]`);
}

/** The cell that keys act on. */
export const active = (page: Page): Locator => grid(page).locator('td[tabindex="0"]');

/** The line of text, or the list, of the cell that is edited. */
export const editor = (page: Page): Locator => grid(page).locator('input, select');

/** Types over a cell. */
export async function write(page: Page, record: number, head: string, text: string): Promise<void> {
  await (await cellAt(page, record, head)).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Where the cell that keys act on stands: record and column. */
export const placeOfActive = (page: Page): Promise<(string | null | undefined)[]> =>
  active(page).evaluate((cell) => [
    cell.parentElement?.getAttribute('aria-rowindex'),
    cell.getAttribute('aria-colindex'),
  ]);
