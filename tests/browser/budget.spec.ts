/** The page Budget: what is on screen agrees with the exported tables, and every figure leads to its lines. */
import type { Page } from '@playwright/test';
import { budgetTable } from '../../src/analysis/budgetTable.ts';
import { fundingGaps } from '../../src/analysis/fundingGaps.ts';
import { AS_PLANNED, Results } from '../../src/analysis/results.ts';
import { totals } from '../../src/analysis/totals.ts';
import { openPack } from '../../src/scenario/openPack.ts';
import { readFiles } from '../cases/readFiles.ts';
import { findBarriers } from './accessibility.ts';
import { expect, test } from './app.ts';
import { screens } from './screens.ts';

const results = new Results(openPack(readFiles('data/central-asia-centre')).pack!);
const yearTotals = totals(results, [AS_PLANNED]);
const lines = budgetTable(results, AS_PLANNED).filter(({ payerKind }) => payerKind === 'budget');

const mainTable = (page: Page) => page.getByRole('table', { name: /^Budget by/ });
const rowOf = (page: Page, name: string) => mainTable(page).getByRole('row').filter({ hasText: name }).first();
const dialog = (page: Page) => page.getByRole('dialog');
/** The figures of a row in millions. */
const figures = async (page: Page, name: string): Promise<number[]> =>
  (await rowOf(page, name).locator('td').allInnerTexts())
    .filter((text) => !text.includes('%') && text !== '')
    .map((text) => Number(text.replaceAll(',', '')));
const millions = (amount: number) => Math.round(amount / 1e5) / 10;
const added = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);
const withSum = (amounts: readonly number[]) => [...amounts.map(millions), millions(added(amounts))];

async function openPage(page: Page, address = './#/budget'): Promise<void> {
  await page.goto(address);
  await page.getByRole('table').first().waitFor();
}

test('the rows of the table agree with the exported totals', async ({ page }) => {
  await openPage(page);
  const exported = (part: 'budget' | 'inKind' | 'outOfPocket') =>
    withSum(yearTotals.map((total) => Number(total[part].toString())));
  expect(await figures(page, 'In kind')).toEqual(exported('inKind'));
  expect(await figures(page, 'Out of pocket')).toEqual(exported('outOfPocket'));
  const budget = (await mainTable(page).locator('tr.total td').allInnerTexts()).slice(0, -1);
  expect(budget.map((text) => Number(text.replaceAll(',', '')))).toEqual(exported('budget'));
});

test('each grouping agrees with the exported budget lines', async ({ page }) => {
  await openPage(page);
  const ofYears = (isOf: (line: (typeof lines)[number]) => boolean) =>
    withSum(
      yearTotals.map(({ year }) =>
        added(lines.filter((line) => line.year === year && isOf(line)).map(({ amount }) => Number(amount.toString()))),
      ),
    );
  expect(await figures(page, 'Health')).toEqual(ofYears(({ sector }) => sector === 'health'));
  const choice = page.getByRole('group', { name: 'Budget by' });
  await choice.getByRole('button', { name: 'Payer' }).click();
  expect(await figures(page, 'Ministry of Internal Affairs')).toEqual(ofYears(({ payer }) => payer === 'interior'));
  await choice.getByRole('button', { name: 'Economic code' }).click();
  expect(await figures(page, 'Compensation of employees')).toEqual(
    ofYears(({ economicCode }) => economicCode === '21'),
  );
  await expect(rowOf(page, 'Compensation of employees')).toContainText('finance ministry 2111');
  await choice.getByRole('button', { name: 'Driver' }).press('Enter');
  expect(await figures(page, 'Step-fixed')).toEqual(ofYears(({ driver }) => driver === 'step-fixed'));
});

test('the funding gap is that of the year, and of each payer', async ({ page }) => {
  await openPage(page, './#/budget?year=2028');
  const gaps = fundingGaps(results, AS_PLANNED).filter(({ year }) => year === '2028');
  const lacking = added(gaps.map(({ gap }) => Math.max(0, Number(gap.toString()))));
  await expect(page.getByRole('heading', { name: /^Funding gap/ })).toHaveText(
    `Funding gap by payer, 2028: ${millions(lacking).toFixed(1)} million KGS`,
  );
  const interior = gaps.find(({ payer }) => payer === 'interior');
  const row = page
    .getByRole('table', { name: /^Funding gap/ })
    .getByRole('row')
    .filter({ hasText: 'Ministry of Internal Affairs' });
  expect((await row.locator('td').allInnerTexts()).slice(0, 3).map(Number)).toEqual(
    [interior?.budget, interior?.committed, interior?.gap].map((amount) => millions(Number(amount?.toString()))),
  );
});

test('a figure opens its lines by keyboard, and Escape brings back to it', async ({ page }) => {
  await openPage(page);
  const figure = rowOf(page, 'Health').getByRole('button').first();
  await figure.press('Enter');
  await expect(dialog(page).getByRole('heading')).toHaveText('Health, 2026');
  const expected = lines.filter(({ year, sector }) => year === '2026' && sector === 'health');
  await expect(dialog(page)).toContainText(`${expected.length} lines of the budget`);
  await expect(dialog(page).getByRole('listitem')).toHaveCount(Math.min(20, expected.length));
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(figure).toBeFocused();
});

test('the finding leads to all lines, twenty at first', async ({ page }) => {
  await openPage(page);
  await page.getByRole('heading', { level: 1 }).getByRole('button').first().click();
  await expect(dialog(page).getByRole('listitem')).toHaveCount(20);
  await dialog(page)
    .getByRole('button', { name: `${(lines.length - 20).toLocaleString('en')} more` })
    .click();
  await expect(dialog(page).getByRole('listitem')).toHaveCount(Math.min(lines.length, 120));
});

test('another money is that of its captions and figures', async ({ page }) => {
  await openPage(page, './#/budget?pack=worked-example&money=USD');
  await expect(mainTable(page)).toHaveAccessibleName(
    'Budget by sector, thousand USD, all sites, money of 2026 at 1\u00a0USD\u00a0=\u00a090\u00a0KGS',
  );
  await expect(page.getByRole('heading', { level: 1 })).toContainText('thousand\u00a0USD');
});

for (const { name, ...screen } of screens) {
  test.describe(name, () => {
    test.use(screen);
    test('has no barriers, with the lines of a figure and without', async ({ page }) => {
      await openPage(page);
      expect(await findBarriers(page)).toEqual([]);
      await page.locator('.year-table button').first().click();
      await dialog(page).getByRole('listitem').first().waitFor();
      expect(await findBarriers(page)).toEqual([]);
    });
  });
}
