/** The first page of the built app: its sentence and its table agree with the exported results, in a browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { Results } from '../../src/analysis/results.ts';
import { resultFiles } from '../../src/exports/resultFiles.ts';
import type { Pack } from '../../src/pack/pack.ts';
import { openPack } from '../../src/scenario/openPack.ts';
import { findBarriers } from './accessibility.ts';
import { expect, test } from './app.ts';
import { serveDefaultPack, withPassage } from './builtInPack.ts';

const folder = join(import.meta.dirname, '../../data/central-asia-centre');
const measures = ['full', 'direct', 'standby'] as const;

type Line = Readonly<Record<string, string>>;

/** The lines of a result file: ids and numbers only, so that no cell is quoted. */
function linesOf(text: string): Line[] {
  const [head = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  return rows.map((cells) => Object.fromEntries(head.map((column, index) => [column, cells[index] ?? ''])));
}

function defaultPack(): Pack {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const { pack, faults } = openPack(new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])));
  if (!pack) throw new Error(JSON.stringify(faults));
  return pack;
}

const { tables } = defaultPack();
const files = resultFiles(new Results(defaultPack()));
const perSurvivor = linesOf(files.get('per_survivor.csv') ?? '').filter((line) => line.site_type === 'all');
const inYear = (year: string) => perSurvivor.filter((line) => line.year === year);

/** The table of the page; others stand below it. */
const table = (page: Page) => page.getByRole('table').first();

/** Hundreds with commas, written here a second time so that the page's own rounding is not its judge. */
const inHundreds = (amount: string | number = '') => (Math.round(Number(amount) / 100) * 100).toLocaleString('en');

test('the sentence names the least and the greatest cost, and the part that is readiness', async ({ page }) => {
  const planned = inYear('2026').filter((line) => line.mix === 'as-planned');
  const costs = planned.filter((line) => line.case_type !== 'all').map((line) => Number(line.full));
  const all = planned.find((line) => line.case_type === 'all');
  const readiness = Math.round((100 * Number(all?.standby)) / Number(all?.full));
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `In 2026, assisting one survivor costs from ${inHundreds(Math.min(...costs))} to ` +
      `${inHundreds(Math.max(...costs))}\u00a0KGS, depending on what happened to them. ` +
      `${readiness}% of the total is readiness: people on duty, whether anyone comes or not.`,
  );
});

for (const measure of measures) {
  test(`the table shows the ${measure} cost of every case type and mix, all survivors last`, async ({ page }) => {
    const mixes = tables.staffing_mixes.rows.map((row) => row.cells);
    const columns = ['as-planned', ...mixes.map((mix) => mix.id)];
    const caseTypes = [...tables.case_types.rows.map((row) => row.cells), { id: 'all', name: 'All survivors' }];
    const printed = (caseType = '', mix = '') =>
      inHundreds(inYear('2026').find((line) => line.case_type === caseType && line.mix === mix)?.[measure]);
    const expected = caseTypes.map(({ id, name }) => [name, columns.map((mix) => printed(id, mix))] as const);

    await page.goto('./');
    await page.locator(`button[data-id=${measure}]`).click();
    const heads = await table(page)
      .locator('thead th')
      .evaluateAll((cells) => cells.map((cell) => cell.firstChild?.textContent));
    expect(heads).toEqual(['Case type', 'As planned', ...mixes.map((mix) => mix.name)]);
    const shown = await table(page)
      .locator('tbody tr')
      .evaluateAll((lines) =>
        lines.map((line) => ({
          name: line.querySelector('th')?.firstChild?.textContent ?? '',
          figures: [...line.querySelectorAll('td')].map((cell) => cell.textContent.trim()),
        })),
      );
    expect(new Map(shown.map(({ name, figures }) => [name, figures]))).toEqual(new Map(expected));
    expect(shown.at(-1)?.name).toBe('All survivors');
  });
}

test('another year is another answer', async ({ page }) => {
  const all = inYear('2028').find((line) => line.case_type === 'all' && line.mix === 'as-planned');
  await page.goto('./');
  await page.getByRole('button', { name: '2028' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('In 2028');
  await expect(table(page).locator('tbody tr').last().locator('td').first()).toHaveText(inHundreds(all?.full));
});

test('a worker that cannot be loaded is said, with what to do', async ({ page, complaints }) => {
  await page.route('**/worker*.js', (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('The figures could not be computed.');
  await expect(page.getByRole('button', { name: 'Load again' })).toBeVisible();
  complaints.length = 0;
});

test('a fault is said with its place, in the place of the result', async ({ page }) => {
  await serveDefaultPack(page, withPassage('settings.csv', 'discount_rate,0.03', 'discount_rate,three'));
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('1 fault stands in the data.');
  const fault = page.getByRole('listitem').filter({ hasText: 'Settings, row 6, value' });
  await expect(fault).toContainText('three');
  await expect(table(page)).toBeHidden();
  expect(await findBarriers(page)).toEqual([]);
});

test('a warning stands beside the result', async ({ page }) => {
  await serveDefaultPack(page, withPassage('settings.csv', 'standby_by,minutes', 'standby_buy,minutes'));
  await page.goto('./');
  await page.getByText(/^\d+ warnings? about the data$/).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'standby_buy' })).toBeVisible();
  await expect(table(page)).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
});

test('waiting is said after a while, and not before', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/packs/central-asia-centre.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  await expect(page.getByRole('main').getByText('Computing the cost per survivor…')).toBeVisible();
  release();
  await expect(table(page)).toBeVisible();
  await expect(page.getByText('Computing the cost per survivor…')).toHaveCount(0);
});

test('the table is one stop of the Tab key, and arrows lead from figure to figure in it', async ({ page }) => {
  await page.goto('./');
  const figures = page.locator('main td a[data-cell]');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-cell') ?? '');
  await figures.first().focus();
  const start = await focused();
  await page.keyboard.press('ArrowRight');
  const beside = await focused();
  expect(beside.split('/')[0]).toBe(start.split('/')[0]);
  expect(beside).not.toBe(start);
  await page.keyboard.press('ArrowDown');
  expect((await focused()).split('/')[1]).toBe(beside.split('/')[1]);
  expect((await focused()).split('/')[0]).not.toBe(start.split('/')[0]);
  const left = await focused();
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('');
  await page.keyboard.press('Shift+Tab');
  expect(await focused()).toBe(left);
  // Another year writes the figures anew.
  await page.evaluate(() => (location.hash = '#/cost?year=2028'));
  await expect(page.locator('main td a[data-cell][tabindex="0"]')).toHaveCount(1);
});
